import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schoolMonths } from '../../../src/domain/calendar';
import { phases } from '../../../src/domain/school';
import { tasks } from '../../../src/domain/task';
import { pupilsAfter } from '../../../src/engine/knownSchool';
import { demandByTask, demandInMonth, totalHours, weeksInMonth } from '../../../src/engine/workload/demand';
import { figures } from '../plans';

const small = { roll: 210, senSupport: 32, ehcps: 9 };
const middling = { roll: 420, senSupport: 64, ehcps: 17 };
const large = { roll: 1050, senSupport: 146, ehcps: 39 };
const tenth = (value: number): number => Math.round(value * 10) / 10;
const hundredth = (value: number): number => Math.round(value * 100) / 100;

describe('hours a year of the SENCO function, central', () => {
  it.each([
    ['primary', small, 587.6, 15.07],
    ['primary', middling, 1049.1, 26.9],
    ['secondary', large, 2320.0, 59.49],
  ] as const)('a %s of %o needs %d, %d a school week', (phase, pupils, year, week) => {
    const total = totalHours(demandByTask(pupils, phase, figures, 'central'));
    expect(tenth(total)).toBe(year);
    expect(hundredth(total / 39)).toBe(week);
  });

  it.each([
    ['primary', small, 411, 823],
    ['primary', middling, 734, 1469],
    ['secondary', large, 1624, 3248],
  ] as const)('a %s of %o runs from %d to %d when the whole is scaled', (phase, pupils, low, high) => {
    expect(Math.round(totalHours(demandByTask(pupils, phase, figures, 'low')))).toBe(low);
    expect(Math.round(totalHours(demandByTask(pupils, phase, figures, 'high')))).toBe(high);
  });

  it('an annual review by hand: 9 EHCPs x 6.5 hours', () => {
    expect(demandByTask(small, 'primary', figures, 'central').annualReview).toBeCloseTo(58.5, 9);
  });

  it('one day a week is 43%, 24% and 11% of it before any loss', () => {
    const day = 6.5 * 39;
    const share = (pupils: typeof small, phase: 'primary' | 'secondary') =>
      Math.round((100 * day) / totalHours(demandByTask(pupils, phase, figures, 'central')));
    expect([share(small, 'primary'), share(middling, 'primary'), share(large, 'secondary')]).toEqual([43, 24, 11]);
  });

  it('grows to about 1,287 hours in five years at 420 pupils, EHCPs +8% and SEN support +3% a year', () => {
    const known = {
      ...middling,
      ehcpGrowthPerYear: 0.08,
      senSupportGrowthPerYear: 0.03,
      classTeachers: 15,
      lgpsEmployerRate: 0.2,
    };
    const later = { roll: 420, ...pupilsAfter(known, 5) };
    expect(Math.round(totalHours(demandByTask(later, 'primary', figures, 'central')))).toBe(1287);
  });
});

describe('the year laid over its months', () => {
  it('sums back to the year for every phase, with nothing in August', () => {
    for (const phase of phases) {
      const year = demandByTask(large, phase, figures, 'central');
      const months = schoolMonths.map((month) => demandInMonth(year, month, figures));
      for (const task of tasks) {
        expect(months.reduce((sum, month) => sum + month[task], 0)).toBeCloseTo(year[task], 6);
      }
      expect(totalHours(months[11] ?? year)).toBe(0);
    }
  });

  it('keeps the 420 primary’s peaks mild: within about an hour a week of the calibrated row in every month', () => {
    const year = demandByTask(middling, 'primary', figures, 'central');
    const row = [31, 30, 28, 24, 27, 28, 27, 23, 28, 27, 26];
    for (const [index, expected] of row.entries()) {
      const month = schoolMonths[index] ?? 9;
      const perWeek = totalHours(demandInMonth(year, month, figures)) / weeksInMonth(month, figures);
      expect(Math.abs(perWeek - expected)).toBeLessThan(1.25);
    }
  });

  it('has 39 school weeks', () => {
    expect(schoolMonths.reduce((sum, month) => sum + weeksInMonth(month, figures), 0)).toBeCloseTo(39, 9);
  });
});

it('more EHCPs never need fewer hours', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 50 }), (ehcps, more) => {
      const hours = (n: number) => totalHours(demandByTask({ ...large, ehcps: n }, 'secondary', figures, 'central'));
      expect(hours(ehcps + more)).toBeGreaterThanOrEqual(hours(ehcps));
    }),
  );
});
