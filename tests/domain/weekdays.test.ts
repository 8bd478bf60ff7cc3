import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysFrom, mondayFrom, mondayOf, weekdayOf } from '../../src/domain/weekdays';

const anyDay = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

describe('the days of the week', () => {
  it('agree with the calendar of the machine', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (date, days) => {
        const later = new Date(date.getTime() + days * 86_400_000);
        expect(weekdayOf(isoOf(date))).toBe(date.getUTCDay() || 7);
        expect(addDays(isoOf(date), days)).toBe(isoOf(later));
      }),
    );
  });

  it('find the Monday of a week and the Monday from a day on', () => {
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(mondayFrom('2026-11-22')).toBe('2026-11-23');
    expect(mondayFrom('2026-11-23')).toBe('2026-11-23');
  });

  it('count from one day to another with both, over the end of a leap February', () => {
    expect(daysFrom('2028-02-28', '2028-03-01')).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
    expect(daysFrom('2028-03-02', '2028-03-01')).toEqual([]);
  });
});
