import { describe, expect, it } from 'vitest';
import type { StoryEvent } from '../../../src/domain/succession';
import { arrives, leaves, may28, searches, sept28 } from './happenings';
import { begins, bench, cameTo, deputy, planOf, pupilReferralUnit, senco, specialSchool, storyOf, told } from './told';

describe('the bench and the deputy’s post', () => {
  const people = [{ label: 'Year 4 teacher' }];
  const goes = (month: number): StoryEvent => ({ kind: 'candidateLeaves', month, who: bench('atStart', 'p0') });
  const deputyGoes = (month: number, gap: number): StoryEvent => ({ kind: 'deputyLeaves', month, who: deputy(), gap });
  const gap = [[may28, sept28, 'acting', true]] as const;

  it('tells of a candidate who is gone before being needed', () => {
    const events = [begins(senco()), goes(12), leaves(may28), searches(may28, 4), arrives(sept28)];
    expect(told(storyOf(events, gap), planOf(people))[0]).toBe(
      'Summer 2027: the Year 4 teacher, who might have stepped up, goes.',
    );
    const together = [begins(senco()), leaves(may28), searches(may28, 4), goes(may28), arrives(sept28)];
    expect(told(storyOf(together, gap), planOf(people))[2]).toBe(
      'Easter 2028: the Year 4 teacher, who might have stepped up, goes at the same time.',
    );
  });

  it('says nothing of one who was not needed', () => {
    expect(told(storyOf([begins(senco()), goes(12)]), planOf(people))).toHaveLength(1);
    expect(told(storyOf([begins(null), searches(0, 4), goes(12), arrives(4)]), planOf(people)).join(' ')).not.toMatch(
      'Year 4',
    );
  });

  it('tells of the deputy’s going where a gap follows from it', () => {
    const told1 = (month: number, length: number) =>
      told(storyOf([begins(senco()), deputyGoes(month, length), leaves(may28), searches(may28, 4)], gap))[0];
    expect(told1(16, 8)).toBe('Christmas 2027: the deputy SENCO goes, and that post is empty for two terms.');
    expect(told1(may28, 0)).toBe('Easter 2028: the deputy SENCO goes, and another starts at once.');
    expect(told1(8, 4)).toBe('Easter 2028: the SENCO resigns.');
  });

  it('says nothing of a deputy who follows one who only left', () => {
    const arrived: StoryEvent = { kind: 'deputyArrives', month: 12, who: deputy('outside') };
    expect(told(storyOf([begins(senco()), deputyGoes(8, 4), arrived]))).toEqual([
      'Nobody leaves: the SENCO is there all five years.',
    ]);
  });
});

describe('the qualification', () => {
  const lapses: StoryEvent = { kind: 'lapses', month: 36, on: '2029-09-01', who: senco() };
  const qualifies = (month: number): StoryEvent => ({ kind: 'qualifies', month, who: senco() });

  it('is gained, or not at the first attempt', () => {
    expect(
      told(storyOf([begins(senco()), { kind: 'failsNpq', month: 18, who: senco() }, qualifies(35)])).slice(1),
    ).toEqual([
      'In March 2028 the SENCO does not gain the NPQ, and begins it again.',
      'In August 2029 the SENCO gains the NPQ.',
    ]);
  });

  it('is missed on the very day, and may come late', () => {
    const story = storyOf([begins(senco()), lapses, qualifies(40)], [[36, 40, 'lapsed']]);
    expect(told(story).slice(1)).toEqual([
      'On 1 September 2029 the third anniversary passes and the SENCO is not qualified, against the law from that day.',
      'In January 2030 the SENCO gains the NPQ, late.',
    ]);
    expect(cameTo(story)).toBe(
      'No month without a SENCO in post, but four months with one past the third anniversary and not qualified.',
    );
  });

  it('is asked for by no duty in some schools', () => {
    const story = storyOf([begins(senco()), lapses, qualifies(40)], [[36, 40, 'lapsed']]);
    expect(told(story, planOf([], specialSchool)).slice(1)).toEqual(['In January 2030 the SENCO gains the NPQ.']);
    expect(cameTo(story, planOf([], specialSchool))).toBe('No month without a SENCO in post.');
    expect(told(story, planOf([], pupilReferralUnit))[1]).toMatch(/, against what the Code expects\.$/);
  });
});
