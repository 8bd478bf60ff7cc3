import { describe, expect, it } from 'vitest';
import type { StoryEvent, StoryPerson } from '../../../src/domain/succession';
import { arrives, leaves, searches, stepsUp } from './happenings';
import { begins, deputy, head, lent, planOf, senco, storyOf, told } from './told';

describe('a phase that begins', () => {
  const phase = (who: StoryPerson | null, month = 12, structure = 'slt-senco'): StoryEvent => ({
    kind: 'phase',
    month,
    structure,
    who,
  });
  const people = [{ label: 'Year 4 teacher' }];
  const first = (events: readonly StoryEvent[], stretches: Parameters<typeof storyOf>[1] = [], plan = planOf(people)) =>
    told(storyOf(events, stretches), plan)[0]?.replace(/“.*”/, 'X');

  it('says who holds the post', () => {
    expect(first([begins(lent()), phase(senco('atStart', 'p0'))], [[12, 60, 'inWindow']])).toBe(
      'In September 2027 X begins, with the Year 4 teacher as SENCO and three years to qualify.',
    );
    expect(first([begins(senco()), phase(lent())], [[12, 60, 'bridging']])).toBe(
      'In September 2027 X begins, with the seconded SENCO in post.',
    );
  });

  it('says that whoever is there carries on', () => {
    expect(first([begins(senco()), phase(senco())])).toBe('In September 2027 X begins, and the SENCO carries on.');
    const rose = [begins(senco()), leaves(4), stepsUp(4, 'deputy', deputy('inside')), phase(senco('inside'))];
    expect(told(storyOf(rose)).at(-1)).toMatch(/begins, and the former deputy SENCO carries on\.$/);
  });

  it('comes before the arrival, the stepping up or the search that it brings', () => {
    const arriving = told(storyOf([begins(head()), searches(12, 0), arrives(12), phase(senco('outside'))]));
    expect(arriving[0]).toMatch(/^In September 2027 “.*” begins\.$/);
    expect(arriving[1]).toMatch(/^A SENCO from outside is found in time and starts in September 2027/);
    const searching = told(
      storyOf(
        [begins(null, true), searches(12, 4), phase(null)],
        [
          [0, 12, 'nobody', true],
          [12, 16, 'acting', true],
        ],
      ),
    );
    expect(searching[1]).toMatch(/begins, and its SENCO is still to be found\.$/);
    expect(searching[2]).toMatch(/^The first advert appoints nobody: the headteacher/);
  });

  it('leaves an older search to go on', () => {
    const events = [begins(senco()), leaves(8), searches(8, 8), phase(null), arrives(16)];
    expect(told(storyOf(events, [[8, 16, 'acting', true]]))[2]).toMatch(/begins while the search goes on\.$/);
  });

  it('may have nobody in it', () => {
    expect(first([begins(senco()), phase(null)], [[12, 60, 'nobody', true]])).toBe(
      'In September 2027 X begins: nobody is designated from 1 September 2027 to 31 August 2031, which is unlawful.',
    );
    expect(told(storyOf([begins(senco()), phase(null, 12, 'gone')], [[12, 60, 'nobody', true]]))[0]).toMatch(
      /^In September 2027 the next phase begins: /,
    );
  });

  it('keeps its place after a departure of the same day, whose search it ends', () => {
    const events = [begins(senco()), leaves(12), searches(12, 4), phase(senco('atStart', 'p0'))];
    expect(told(storyOf(events), planOf(people)).map((text) => text.replace(/“.*”/, 'X'))).toEqual([
      'Summer 2027: the SENCO resigns.',
      'In September 2027 X begins, with the Year 4 teacher as SENCO, qualified already.',
    ]);
  });
});
