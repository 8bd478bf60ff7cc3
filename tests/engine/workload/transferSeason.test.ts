import { describe, expect, it } from 'vitest';
import { isInTransferSeason, transferSeasonTo } from '../../../src/engine/workload/transferSeason';
import { figures } from '../plans';

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
