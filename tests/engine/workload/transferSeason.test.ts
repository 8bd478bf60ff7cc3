import { describe, expect, it } from 'vitest';
import { isInTransferSeason, monthsAtPeak, transferSeasonTo } from '../../../src/engine/workload/transferSeason';
import { figures, measuredOf, planFor, villagePrimary } from '../plans';

describe('the season of phase-transfer reviews', () => {
  it('runs over the turn of the year, up to the law’s deadline', () => {
    expect(transferSeasonTo(2027, figures)).toEqual({ from: '2026-11-01', to: '2027-02-15' });
  });

  it.each([
    ['2026-10-31', false],
    ['2026-11-01', true],
    ['2027-01-01', true],
    ['2027-02-15', true],
    ['2027-02-16', false],
  ])('on %s: %s', (day, isIn) => {
    expect(isInTransferSeason(day, figures)).toBe(isIn);
  });
});

describe('the peak of the reviews', () => {
  const { time } = measuredOf(planFor(villagePrimary), 'today').assessment;
  const peak = monthsAtPeak(time.months, figures).map(({ month }) => month);

  it.each([
    ['2026-09-01', false],
    ['2026-10-01', true],
    ['2027-02-01', true],
    ['2027-03-01', false],
  ])('in the month of %s: %s', (month, isIn) => {
    expect(peak.includes(month)).toBe(isIn);
  });
});
