import { describe, expect, it } from 'vitest';
import { diaryTotals } from '../../../../src/engine/workload/diary/diaryTotals';
import { overloadedWeeks, peakOf, worstWeekOf } from '../../../../src/engine/workload/diary/readDiary';
import {
  bandWords,
  cellName,
  diaryLead,
  effectSentence,
  weekSentences,
  weekThreat,
  yearLeaves,
} from '../../../../src/views/workload/diary/diaryWords';
import { weekAfter } from '../../../../src/views/workload/diary/weekAfter';
import { planFor, villagePrimary, withStructure } from '../../../engine/plans';
import { diaryFor, weekFrom } from '../../../engine/workload/diary/diaries';

/** The village primary with as many hours a week as it is given, the rest falling to somebody. */
const weeksWith = (hoursPerWeek: number, remainderFallsTo: 'senco' | 'head' | 'nobody' = 'senco') =>
  diaryFor(
    withStructure(planFor(villagePrimary), 'today', (structure) => ({
      ...structure,
      remainderFallsTo,
      posts: structure.posts.map((post) => ({ ...post, hoursPerWeek })),
    })),
    'today',
  ).weeks;
const leadOf = (weeks: ReturnType<typeof weeksWith>) =>
  `${diaryLead('Today', overloadedWeeks(weeks), worstWeekOf(weeks), peakOf(weeks))} ${yearLeaves(weeks, diaryTotals(weeks))}`;

describe('the sentences of the diary', () => {
  it('say that the hours hold the work, where they do', () => {
    expect(leadOf(weeksWith(30))).toMatch(
      /^In none of the 40 weeks with school days does the work ask more than “Today” has hours for\. The fullest is the week of \d+ October: it asks 18\.3 hours of \d+\.?\d* hours\. Every month holds its work\.$/,
    );
  });

  it('say how many weeks are over, and who would do what is over', () => {
    expect(leadOf(weeksWith(16))).toMatch(
      /^In \d+ of the 40 weeks with school days .+ would have to be done by the SENCO, unpaid, and nothing need be/,
    );
    expect(leadOf(weeksWith(2, 'head'))).toMatch(
      /would have to be found by the head, beyond the hours set aside, and about .+ left undone\.$/,
    );
    expect(leadOf(weeksWith(2, 'nobody'))).toMatch(/Over the year about \d+ hours are left undone\.$/);
  });

  it('say of one week what it has to spare, or what becomes of what it has not', () => {
    expect(weekSentences(weekFrom(weeksWith(30), '2026-11-09'))[0]).toMatch(/: \d+\.?\d* hours to spare\.$/);
    expect(weekSentences(weekFrom(weeksWith(30), '2026-08-31'))[0]).toMatch(/of work in its 3 school days and has/);
    expect(weekSentences(weekFrom(weeksWith(2), '2026-11-09')).at(-1)).toMatch(
      /^9 hours would be done by the SENCO, unpaid, and \d\.\d hours would be left undone\.$/,
    );
  });

  it('never count in minutes what is less than an hour', () => {
    const week = weekFrom(weeksWith(2), '2026-11-09');
    const [date] = week.threatens;
    expect(date && weekThreat(week, date)).toMatch(
      /^Less than half an hour of the phase-transfer reviews left undone this week, on the way to 15 February 2027, the law’s date/,
    );
  });

  it('name a cell by all that it shows', () => {
    const name = cellName(weekFrom(weeksWith(2), '2026-08-31'));
    expect(name).toMatch(/^Week of 31 August, 3 school days: asks [\d.]+ hours, has [\d.]+, [\d.]+ over/);
  });

  it('print the limits of a band', () => {
    expect([0, 1, 2, 5].map((band) => bandWords(band, [3, 6, 9, 12, 15]))).toEqual([
      'within the hours',
      'up to 3 hours over',
      '3 to 6 hours over',
      '12 to 15 hours over',
    ]);
  });

  it('say when a calendar makes the busiest week busier, and when the total moves', () => {
    const effect = { peakBefore: 31, peakAfter: 33, totalBefore: 587, totalAfter: 587, overBefore: 12, overAfter: 9 };
    expect(effectSentence(effect, true)).toBe(
      'the week that asks most rises from 31 to 33 hours, nine instead of 12 school weeks ask more than their hours, and the year’s total stays 587 hours',
    );
    expect(effectSentence({ ...effect, peakAfter: 31, totalAfter: 590, overAfter: 12 }, false)).toBe(
      'the week that asks most would stay at 31 hours, and the year’s total goes from 587 hours to 590 hours',
    );
  });
});

describe('going from week to week', () => {
  it('stays at the edges, and takes the last week of a shorter row', () => {
    const rows = [['a', 'b', 'c'], ['d']];
    expect(weekAfter('ArrowDown', 'c', rows)).toBe('d');
    expect(weekAfter('ArrowDown', 'd', rows)).toBe('d');
    expect(weekAfter('ArrowRight', 'd', rows)).toBe('d');
    expect(weekAfter('ArrowRight', 'c', rows)).toBe('d');
    expect(weekAfter('Tab', 'a', rows)).toBeNull();
  });
});
