import { describe, expect, it } from 'vitest';
import type { LeavingManner, StoryEvent, StoryPerson } from '../../../src/domain/succession';
import { namesIn } from '../../../src/views/succession/storyNames';
import { begins, bench, cameTo, deputy, head, lent, optionOf, planOf, senco, storyOf, told } from './told';

const leaves = (month: number, who: StoryPerson, how: LeavingManner = 'resigns'): StoryEvent => ({
  kind: 'leaves',
  month,
  who,
  how,
});
const arrives = (month: number, who: StoryPerson = senco('outside')): StoryEvent => ({
  kind: 'arrives',
  month,
  who,
  isQualified: true,
});
const stepsUp = (month: number, who: StoryPerson): StoryEvent => ({
  kind: 'stepsUp',
  month,
  who,
  from: who.seat === 'deputy' ? 'deputy' : 'bench',
});
const searches = (month: number, gap: number): StoryEvent => ({
  kind: 'searches',
  month,
  gap,
  meanwhile: 'head',
  forSeat: 'head',
});
const deputyArrives = (month: number): StoryEvent => ({ kind: 'deputyArrives', month, who: deputy('outside') });
const called = (events: readonly StoryEvent[], plan = planOf()) => {
  const names = namesIn({ events }, plan);
  return events.flatMap((event) => names.get(event)?.now ?? []);
};

describe('no two people in a story share a name', () => {
  it('whoever comes from outside is counted', () => {
    const events = [
      begins(senco()),
      leaves(4, senco()),
      arrives(4),
      leaves(8, senco('outside')),
      arrives(8),
      leaves(12, senco('outside')),
    ];
    expect(called(events)).toEqual([
      'the SENCO',
      'the SENCO',
      'the new SENCO',
      'the new SENCO',
      'the second new SENCO',
      'the second new SENCO',
    ]);
  });

  it('a deputy who stepped up is the former deputy', () => {
    const events = [
      begins(senco()),
      leaves(4, senco()),
      stepsUp(4, deputy('inside')),
      deputyArrives(4),
      leaves(8, senco('inside')),
      stepsUp(8, deputy('inside')),
      leaves(12, senco('inside')),
      arrives(12),
    ];
    expect(called(events).slice(2)).toEqual([
      'the deputy SENCO',
      'the new deputy SENCO',
      'the former deputy SENCO',
      'the new deputy SENCO',
      'the second former deputy SENCO',
      'the new SENCO',
    ]);
    expect(told(storyOf([...events.slice(0, 6), deputyArrives(8)])).at(-1)).toBe(
      'Another deputy SENCO starts in May 2027.',
    );
  });

  it('a deputy who only left is not the one who comes', () => {
    const gone: StoryEvent = { kind: 'deputyLeaves', month: 4, who: deputy(), gap: 4 };
    const again: StoryEvent = { kind: 'deputyLeaves', month: 12, who: deputy('outside'), gap: 4 };
    expect(called([begins(senco()), gone, deputyArrives(8), again]).slice(1)).toEqual([
      'the deputy SENCO',
      'the new deputy SENCO',
      'the new deputy SENCO',
    ]);
  });

  it('somebody whose going was known is not the one who follows at once', () => {
    const events = [begins(senco('outside')), leaves(0, senco(), 'asKnown'), arrives(0), leaves(8, senco('outside'))];
    expect(called(events)).toEqual(['the new SENCO', 'the SENCO', 'the new SENCO', 'the new SENCO']);
  });

  it('who was SENCO at first is so called until another is', () => {
    const plan = planOf([{ label: 'SENCO' }, { label: 'Year 2 teacher' }]);
    const first = senco('atStart', 'p0');
    const second = senco('atStart', 'p1');
    const phase: StoryEvent = { kind: 'phase', month: 12, structure: 'slt-senco', who: second };
    const events = [begins(first), phase, leaves(16, second), stepsUp(16, bench('inside', 'p0')), leaves(20, first)];
    expect(called(events, plan)).toEqual([
      'the SENCO',
      'the Year 2 teacher',
      'the Year 2 teacher',
      'today’s SENCO',
      'today’s SENCO',
    ]);
  });

  it('one head who is SENCO follows another', () => {
    const plan = planOf([{ label: 'Headteacher' }, { label: 'SENCO, asked to become head' }]);
    const phase: StoryEvent = { kind: 'phase', month: 12, structure: 'head-as-senco', who: head('atStart', 'p1') };
    const events = [begins(head('atStart', 'p0')), phase];
    expect(called(events, plan)).toEqual(['the headteacher, who is SENCO,', 'the next headteacher, who is SENCO,']);
    expect(told(storyOf(events), plan)[0]).toMatch(
      /begins, with the next headteacher, who is SENCO, qualified already\.$/,
    );
  });

  it('a secondee keeps a name of their own', () => {
    expect(called([begins(lent()), leaves(4, lent(), 'secondmentEnds'), arrives(8, lent('outside'))])).toEqual([
      'the seconded SENCO',
      'the seconded SENCO',
      'the new seconded SENCO',
    ]);
  });
});

describe('where the head is SENCO', () => {
  const plan = planOf([{ label: 'Year 4 teacher' }]);
  const option = optionOf(plan, 'head-as-senco');
  const inside = senco('inside', 'p0');
  const story = storyOf(
    [
      begins(head()),
      leaves(20, head(), 'headLeaves'),
      stepsUp(20, bench('inside', 'p0')),
      leaves(24, inside),
      searches(24, 4),
      arrives(28, head('outside')),
      leaves(36, head('outside'), 'headLeaves'),
      searches(36, 4),
      arrives(40, head('outside')),
    ],
    [
      [24, 28, 'acting', true],
      [36, 40, 'acting', true],
    ],
  );

  it('whoever takes the SENCO role does not become head, and another head stands in later', () => {
    expect(told(story, plan, option)).toEqual([
      'Easter 2028: the headteacher, who is SENCO, goes, and both posts need somebody.',
      'The Year 4 teacher is ready and takes the SENCO role, qualified already, and the school looks for another headteacher; no week is uncovered.',
      'Summer 2028: the Year 4 teacher resigns.',
      'The first advert appoints nobody: the headteacher is designated from 1 September to 31 December 2028, which is lawful.',
      'In January 2029 a headteacher who is SENCO too starts, qualified already.',
      'Summer 2029: the new headteacher goes, and both posts are empty on the same day.',
      'The first advert appoints nobody: an acting head is designated from 1 September to 31 December 2029, which is lawful.',
      'In January 2030 another headteacher who is SENCO too starts, qualified already.',
    ]);
    expect(cameTo(story, plan, option)).toBe(
      'Eight months without a SENCO in post: four with the headteacher designated and four with an acting head designated.',
    );
  });

  it('a deputy steps up to the SENCO role alone', () => {
    const events = [begins(head()), leaves(20, head(), 'headLeaves'), stepsUp(20, deputy('inside'))];
    expect(told(storyOf(events), plan, option)[1]).toBe(
      'The deputy SENCO steps up to the SENCO role, qualified already, and the school looks for another headteacher; no week is uncovered.',
    );
  });

  it('one who is away and then goes is still told apart', () => {
    const absent: StoryEvent = { kind: 'absent', month: 18, who: head(), months: 6, coveredBy: 'actingHead' };
    const events = [begins(head()), absent, leaves(20, head(), 'headLeaves')];
    expect(told(storyOf(events, [[18, 24, 'acting', true]]), plan, option).slice(0, 2)).toEqual([
      'From March 2028 the headteacher, who is SENCO, is on long absence, for six months: an acting head is designated from 1 March to 30 April 2028, which is lawful.',
      'Easter 2028: the headteacher, who is SENCO and still away, goes, and both posts are empty on the same day.',
    ]);
  });

  it('an acting head stands in until the first is found', () => {
    const events = [begins(null), searches(0, 4), arrives(4, head('outside'))];
    expect(told(storyOf(events, [[0, 4, 'acting', true]]), plan, option)[0]).toMatch('nobody: an acting head is');
  });
});
