import { describe, expect, it } from 'vitest';
import type { DutyReach } from '../../../src/domain/school';
import type { LeavingManner, Story, StoryEvent, StoryPerson } from '../../../src/domain/succession';
import { suddenSentences } from '../../../src/views/succession/suddenWords';
import { begins, deputy, head, lent, planOf, senco, storyOf } from './told';

const march28 = 18;
const gone = (how: LeavingManner = 'suddenly', who: StoryPerson = senco()): StoryEvent => ({
  kind: 'leaves',
  month: march28,
  who,
  how,
});
const arrives = (month: number, who = senco('outside')): StoryEvent => ({
  kind: 'arrives',
  month,
  who,
  isQualified: false,
});
const says = (story: Story, reach: DutyReach = 'act') =>
  suddenSentences(story, planOf([{ label: 'Year 4 teacher' }]), reach);

describe('a sudden vacancy', () => {
  it('says who holds the role, until when and by what right', () => {
    const story = storyOf(
      [begins(senco()), gone(), arrives(24)],
      [
        [18, 24, 'acting', true],
        [24, 60, 'inWindow'],
      ],
    );
    expect(says(story)).toEqual([
      'March to August 2028: the headteacher, lawful; from September 2028: a SENCO from outside, with three years to qualify.',
      'Six months without a SENCO in post.',
    ]);
    expect(says(story, 'codeOnly')[0]).toMatch('the headteacher, as the Code allows; from');
    expect(says(story, 'none')[0]).toBe(
      'March to August 2028: the headteacher; from September 2028: a SENCO from outside.',
    );
  });

  it('is answered by a deputy at once', () => {
    const steps: StoryEvent = { kind: 'stepsUp', month: march28, who: deputy('inside'), from: 'deputy' };
    expect(says(storyOf([begins(senco()), gone(), steps]))).toEqual([
      'From March 2028: the deputy SENCO, qualified.',
      'No week is uncovered.',
    ]);
  });

  it('may leave nobody, or a SENCO lent by another school', () => {
    const of = (kind: 'nobody' | 'bridging') => storyOf([begins(senco()), gone(), arrives(19)], [[18, 19, kind, true]]);
    expect(says(of('nobody'))).toEqual([
      'In March 2028: nobody is designated, unlawful; from April 2028: a SENCO from outside, qualified.',
      'One month without a SENCO in post.',
    ]);
    expect(says(of('nobody'), 'codeOnly')[0]).toMatch('nobody is designated, against the Code;');
    expect(says(of('nobody'), 'none')[0]).toMatch('In March 2028: nobody is SENCO; from');
    expect(says(of('bridging'))[0]).toMatch('a SENCO lent by another school, lawful where they also teach here;');
    expect(says(of('bridging'), 'codeOnly')[0]).toMatch('as the Code allows where they also teach here;');
  });

  it('takes the head too, where the head is SENCO', () => {
    const story = storyOf(
      [begins(head()), gone('headSuddenly', head()), arrives(30, head('outside'))],
      [[18, 30, 'acting', true]],
    );
    const ofHead = { ...story, option: 'head-as-senco' };
    expect(says(ofHead)[0]).toBe(
      'March 2028 to February 2029: an acting head, lawful; from March 2029: a headteacher who is SENCO too, qualified.',
    );
    expect(says({ ...ofHead, option: 'gone' })[0]).toMatch('an acting head, lawful');
  });

  it('follows the phases, and the end of the three years', () => {
    const phase = (month: number, who: StoryPerson | null): StoryEvent => ({
      kind: 'phase',
      month,
      structure: 'slt-senco',
      who,
    });
    const events = [begins(senco()), gone(), phase(24, senco('atStart', 'p0'))];
    const lapsing = storyOf(events, [
      [18, 24, 'acting', true],
      [24, 48, 'inWindow'],
      [48, 60, 'lapsed'],
    ]);
    expect(says(lapsing)[0]).toBe(
      'March to August 2028: the headteacher, lawful; September 2028 to August 2030: the Year 4 teacher, with three years to qualify; from September 2030: the Year 4 teacher, past the three years, unlawful.',
    );
    expect(says(lapsing, 'codeOnly')[0]).toMatch(/the Year 4 teacher, past the three years\.$/);
    expect(says(lapsing, 'none')[0]).toMatch(/; from September 2028: the Year 4 teacher\.$/);
    expect(says(storyOf([begins(senco()), gone(), phase(24, null)]))[0]).toBe(
      'From March 2028: the deputy SENCO, qualified.',
    );
    const carriesOn = storyOf(
      [begins(senco()), gone(), arrives(20), phase(24, senco('outside'))],
      [[18, 20, 'acting', true]],
    );
    expect(says(carriesOn)[0]).toBe(
      'March to April 2028: the headteacher, lawful; from May 2028: a SENCO from outside, qualified.',
    );
    const bridging = storyOf([begins(lent()), gone(), phase(18, lent())], [[18, 60, 'bridging']]);
    expect(says(bridging)[0]).toBe('From March 2028: the seconded SENCO.');
  });

  it('takes nobody where there is nobody', () => {
    const story = storyOf([begins(null, true)], [[0, 60, 'nobody', true]]);
    expect(says(story)).toEqual(['Nobody is designated in that month, which is unlawful: there is nobody to lose.']);
    expect(says(story, 'none')).toEqual(['Nobody is SENCO in that month: there is nobody to lose.']);
  });
});
