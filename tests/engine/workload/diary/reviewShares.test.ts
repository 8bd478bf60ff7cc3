import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schoolYearOf } from '../../../../src/domain/calendar';
import { tasks } from '../../../../src/domain/task';
import { diaryTotals } from '../../../../src/engine/workload/diary/diaryTotals';
import { peakOf } from '../../../../src/engine/workload/diary/readDiary';
import {
  evenShares,
  levelShares,
  reviewsByMonth,
  sharesInForce,
  withReviews,
  withShare,
} from '../../../../src/engine/workload/diary/reviewShares';
import { figuresWith } from '../../../../src/evidence/figuresAt';
import { figures, planFor, villagePrimary } from '../../plans';
import { anyPlan, anyShares, type Diary, diariesOf, diaryFor, total } from './diaries';

const village = planFor(villagePrimary);

describe('spreading the annual reviews', () => {
  it('never changes the year’s total of any task, whatever the calendar and the structure', () => {
    fc.assert(
      fc.property(anyPlan, anyShares, (plan, shares) => {
        const before = diariesOf({ ...plan, annualReviewShares: null });
        const after = diariesOf({ ...plan, annualReviewShares: shares });
        for (const [at, { id, weeks }] of after.entries()) {
          // Work that nobody leads costs more to co-ordinate: moved into such a phase, it is more.
          if (id === 'phased') continue;
          const usual = before[at]?.weeks ?? [];
          for (const task of tasks) {
            const then = total(usual, ({ demandByTask }) => demandByTask[task]);
            const now = total(weeks, ({ demandByTask }) => demandByTask[task]);
            expect(Math.abs(now - then)).toBeLessThanOrEqual(1e-8 * Math.max(1, then));
          }
        }
      }),
      { numRuns: 15, endOnFailure: true },
    );
  }, 60_000);

  it('evenly, never leaves a busier week of reviews than any other calendar does', () => {
    const busiest = (shares: readonly number[] | null, startsOn: string): number => {
      const { weeks } = diaryFor({ ...planFor(villagePrimary, startsOn), annualReviewShares: shares }, 'today');
      return Math.max(...weeks.map(({ demandByTask }) => demandByTask.annualReview));
    };
    fc.assert(
      fc.property(
        fc.option(anyShares, { nil: null }),
        fc.constantFrom('2026-09-01', '2027-01-01', '2027-05-01', '2030-09-01'),
        (shares, startsOn) => {
          const even = busiest(evenShares(startsOn, figures), startsOn);
          expect(even).toBeLessThanOrEqual(busiest(shares, startsOn) * (1 + 1e-9));
        },
      ),
      { numRuns: 30, endOnFailure: true },
    );
  }, 60_000);

  it('evenly, puts as much on one school day as on another', () => {
    const shares = evenShares('2026-09-01', figures);
    expect(shares[11]).toBe(0);
    expect(total(shares, (share) => share)).toBeCloseTo(1, 12);
    const { weeks } = diaryFor({ ...village, annualReviewShares: shares }, 'today');
    const perDay = weeks
      .filter(({ schoolDays }) => schoolDays > 0)
      .map(({ demandByTask, schoolDays }) => demandByTask.annualReview / schoolDays);
    for (const hours of perDay) expect(hours).toBeCloseTo(perDay[0] ?? 0, 9);
  });

  it('into the quiet months, brings every school’s busiest day of the year down or leaves it', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const usual = { ...plan, annualReviewShares: null };
        const before = diaryFor(usual, 'today');
        const shares = levelShares(before.months, plan.assumptions.startsOn, figures);
        expect(total(shares, (share) => share)).toBeCloseTo(1, 9);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        const after = diaryFor({ ...plan, annualReviewShares: shares }, 'today');
        expect(busiestMonth(after)).toBeLessThanOrEqual(busiestMonth(before) * (1 + 1e-9));
      }),
      { numRuns: 15, endOnFailure: true },
    );
  }, 60_000);

  it('brings the village primary’s busiest week down and keeps its 587.6 hours', () => {
    const before = diaryFor(village, 'today');
    const shares = levelShares(before.months, '2026-09-01', figures);
    const after = diaryFor({ ...village, annualReviewShares: shares }, 'today');
    expect(diaryTotals(before.weeks).demand).toBeCloseTo(587.6, 1);
    expect(diaryTotals(after.weeks).demand).toBeCloseTo(diaryTotals(before.weeks).demand, 9);
    expect(peakOf(before.weeks)?.demand).toBeCloseTo(18.3, 1);
    expect(peakOf(after.weeks)?.demand).toBeLessThan(17.6);
  });
});

/** Hours on a school day of the month that asks most a day. */
function busiestMonth({ months }: Diary): number {
  const rates = months.map(({ month, demand }) => {
    const days = figures.termDates
      .schoolDays(schoolYearOf(month))
      .filter((day) => day.slice(0, 7) === month.slice(0, 7));
    return days.length > 0 ? demand / days.length : 0;
  });
  return Math.max(...rates);
}

describe('setting one month’s reviews', () => {
  const usual = sharesInForce(figures);
  const sum = (shares: readonly number[]) => total(shares, (share) => share);

  it('keeps the sum at one, the month at what was asked and August at nothing, whatever is kept', () => {
    fc.assert(
      fc.property(
        anyShares,
        fc.nat(10),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
        (shares, place, share, kept) => {
          const after = withShare(shares, place, share, kept);
          expect(sum(after)).toBeCloseTo(1, 9);
          expect(after[place]).toBe(share);
          expect(after[11]).toBe(0);
          for (const each of after) {
            expect(each).toBeGreaterThanOrEqual(0);
            expect(each).toBeLessThanOrEqual(1 + 1e-12);
          }
        },
      ),
    );
  });

  it('has the others give way in proportion', () => {
    const after = withShare(usual, 2, 0.08);
    // The other ten had 84%, and share 92%.
    expect(after[0]).toBeCloseTo((0.06 * 0.92) / 0.84, 12);
    expect(after[6]).toBeCloseTo((0.13 * 0.92) / 0.84, 12);
  });

  it('leaves months that were set before as they are while it can', () => {
    const first = withShare(usual, 0, 0.2);
    const second = withShare(first, 1, 0.3, [0]);
    expect([second[0], second[1]]).toEqual([expect.closeTo(0.2, 12), 0.3]);
    const third = withShare(second, 2, 0.9, [0, 1]);
    expect(third[0]).toBeCloseTo(0.04, 12);
    expect(third[1]).toBeCloseTo(0.06, 12);
    expect(sum(third)).toBeCloseTo(1, 12);
  });

  it('takes the rest back to the kept months where there are no others', () => {
    const all = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const after = withShare(usual, 10, 0, all);
    expect(sum(after)).toBeCloseTo(1, 12);
    expect(after[2]).toBeCloseTo(0.16 / 0.98, 12);
  });

  it('shows shares as reviews', () => {
    expect(reviewsByMonth(sharesInForce(figuresWith({}, [], null)), 100)[2]).toBeCloseTo(16, 9);
  });

  it('shows whole children, as many as there are, and what was typed as it was typed', () => {
    const shares = [0.35, 0.35, 0.3, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    expect(reviewsByMonth(shares, 7).slice(0, 3)).toEqual([3, 2, 2]);
    const typed = withReviews(shares, 1, 2.3, 7);
    expect(reviewsByMonth(typed, 7, [1])[1]).toBe(2.3);
  });
});
