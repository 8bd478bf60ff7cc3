import { describe, expect, it } from 'vitest';
import { halfTermsOf } from '../../../../src/engine/workload/diary/halfTerms';
import { figures, planFor, villagePrimary } from '../../plans';
import { diaryFor } from './diaries';

const stretches = (startsOn: string) =>
  halfTermsOf(diaryFor(planFor(villagePrimary, startsOn), 'today').weeks, figures.termDates);

describe('the half terms of a diary', () => {
  it('follow each other with the holidays between, every week in one of them', () => {
    const year = stretches('2026-09-01');
    expect(year.map(({ name }) => name)).toEqual([
      'Autumn, first half',
      'Autumn half term',
      'Autumn, second half',
      'Christmas',
      'Spring, first half',
      'Spring half term',
      'Spring, second half',
      'Easter',
      'Summer, first half',
      'Summer half term',
      'Summer, second half',
      'Summer holidays',
    ]);
    expect(year.map(({ weeks }) => weeks.length)).toEqual([8, 1, 7, 2, 6, 1, 5, 2, 7, 1, 7, 6]);
  });

  it('are named where a plan begins in the middle of one', () => {
    const year = stretches('2027-05-01');
    // 1 May 2027 is a Saturday: the first week is that of Tuesday 4 May, after the bank holiday.
    expect(year[0]).toMatchObject({ name: 'Summer, first half', kind: 'school' });
    expect(year[0]?.weeks[0]).toMatchObject({ monday: '2027-05-03', schoolDays: 4 });
    expect(year.findLast(({ kind }) => kind === 'school')?.name).toBe('Summer, first half');
  });
});
