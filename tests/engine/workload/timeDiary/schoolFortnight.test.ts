import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tasks } from '../../../../src/domain/task';
import { isWeekend } from '../../../../src/domain/weekdays';
import { fortnightWords } from '../../../../src/engine/workload/timeDiary/diaryFigures';
import { canBeSchoolDay, diaryYears, schoolFortnight } from '../../../../src/engine/workload/timeDiary/schoolFortnight';
import { shareInDays } from '../../../../src/engine/workload/timeDiary/shareInDays';
import { figures } from '../../plans';
import { firstDay, november } from './diaries';

describe('the ten school days', () => {
  it('are two weeks where no holiday falls between', () => {
    const days = schoolFortnight(november, figures);
    expect([days.length, days[0], days[4], days[5], days[9]]).toEqual([
      10,
      '2026-11-02',
      '2026-11-06',
      '2026-11-09',
      '2026-11-13',
    ]);
  });

  it('go on after half term where it falls between', () => {
    expect(fortnightWords('2026-10-19', figures)).toBe('19 October to 6 November 2026');
  });

  it('may begin in the middle of a week', () => {
    expect(fortnightWords('2026-11-04', figures)).toBe('4 to 17 November 2026');
  });

  it('are weekdays alone where the school is open and the typical calendar is not', () => {
    expect(fortnightWords('2026-10-26', figures)).toBe('26 October to 6 November 2026');
  });

  it('cannot begin at a weekend or in August', () => {
    expect(['2026-11-07', '2026-11-08', '2026-08-12', november].map(canBeSchoolDay)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('lie in a school year near today or the start of the plan', () => {
    expect(diaryYears('2026-11-22', '2027-09-01')).toEqual([2025, 2028]);
    expect(diaryYears('2026-11-22', '2026-09-01')).toEqual([2025, 2027]);
  });

  it('hold no more work than the year, of which all the school days of a year hold all', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tasks), firstDay, (task, startsOn) => {
        if (task === 'records') return;
        const days = schoolFortnight(startsOn, figures);
        expect(days.some(isWeekend)).toBe(false);
        expect(new Set(days).size).toBe(10);
        expect(shareInDays(task, days, figures)).toBeLessThanOrEqual(1);
        expect(shareInDays(task, figures.termDates.schoolDays(2026), figures)).toBeCloseTo(1, 9);
      }),
    );
  });
});
