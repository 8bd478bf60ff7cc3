import { describe, expect, it } from 'vitest';
import { isRealDate, partsOf } from '../../src/domain/calendar';
import { isWeekend, mondayOf } from '../../src/domain/weekdays';
import { easterSunday, termDates } from '../../src/evidence/figures/termDates';
import { figuresWith } from '../../src/evidence/figuresAt';
import { sources } from '../../src/evidence/sources';

const years = Array.from({ length: 26 }, (_, at) => 2025 + at);
const holidaysOf = (year: number): string[] => {
  const weeks = [...new Set(termDates.schoolDays(year).map(mondayOf))];
  return weeks.slice(1).filter((monday, at) => Date.parse(monday) - Date.parse(weeks[at] ?? '') > 7 * 86_400_000);
};

describe('the typical calendar of the school year', () => {
  it.each(years)('%i has about 195 days in 37 to 40 weeks, none in August, none at a weekend', (year) => {
    const days = termDates.schoolDays(year);
    expect(days.length).toBeGreaterThanOrEqual(190);
    expect(days.length).toBeLessThanOrEqual(197);
    const weeks = new Set(days.map(mondayOf)).size;
    expect(weeks).toBeGreaterThanOrEqual(37);
    expect(weeks).toBeLessThanOrEqual(40);
    expect([...days].sort()).toEqual(days);
    expect(new Set(days).size).toBe(days.length);
    for (const day of days) {
      expect(isRealDate(day)).toBe(true);
      expect(isWeekend(day)).toBe(false);
      expect(partsOf(day).month).not.toBe(8);
      expect(day >= `${year}-09-01` && day < `${year + 1}-08-01`).toBe(true);
    }
    expect(holidaysOf(year)).toHaveLength(5);
  });

  it.each(years)('%i has six half terms that hold all its school days, with five holidays between', (year) => {
    const days = termDates.schoolDays(year);
    const halfTerms = termDates.halfTerms(year);
    expect(halfTerms).toHaveLength(6);
    for (const { from, to } of halfTerms) expect(days).toEqual(expect.arrayContaining([from, to]));
    const held = halfTerms.flatMap(({ from, to }) => days.filter((day) => day >= from && day <= to));
    expect(held).toEqual(days);
  });

  it('is what schools published for 2026/27, but for days without pupils', () => {
    const days = termDates.schoolDays(2026);
    expect(days[0]).toBe('2026-09-02');
    for (const last of ['2026-10-23', '2026-12-18', '2027-02-12', '2027-03-25', '2027-05-28', '2027-07-21']) {
      expect(days).toContain(last);
    }
    for (const first of ['2026-11-02', '2027-01-04', '2027-02-22', '2027-04-12', '2027-06-07'])
      expect(days).toContain(first);
    for (const off of [
      '2026-10-26',
      '2026-12-21',
      '2027-02-15',
      '2027-03-26',
      '2027-04-09',
      '2027-05-03',
      '2027-06-01',
    ]) {
      expect(days).not.toContain(off);
    }
    expect(days.at(-1)).toBe('2027-07-21');
  });

  it('has the two weeks at Easter that most schools published, early or late', () => {
    const backFrom = (year: number, last: string): string | undefined =>
      termDates.schoolDays(year - 1).find((day) => day > last);
    expect(backFrom(2024, '2024-03-28')).toBe('2024-04-15');
    expect(backFrom(2025, '2025-04-04')).toBe('2025-04-22');
    expect(backFrom(2026, '2026-03-27')).toBe('2026-04-13');
    expect(backFrom(2027, '2027-03-25')).toBe('2027-04-12');
  });

  it('knows when Easter is', () => {
    expect([2025, 2026, 2027, 2028, 2038].map(easterSunday)).toEqual([
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2028-04-16',
      '2038-04-25',
    ]);
  });

  it('is a judgement, on the shelf and with the figures', () => {
    expect(termDates.standing).toBe('judgement');
    expect(sources).toHaveProperty(termDates.cites.source);
    expect(figuresWith({}).termDates).toBe(termDates);
  });
});

describe('the school’s own calendar of annual reviews', () => {
  const own = [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.05, 0.05, 0];
  it('takes the place of the usual, and of nothing else', () => {
    const [usual, changed] = [figuresWith({}), figuresWith({}, [], own)];
    expect(changed.season('annualReview', 9)).toBe(0.1);
    expect(changed.season('annualReview', 6)).toBe(0.05);
    expect(changed.season('annualReview', 8)).toBe(0);
    expect(changed.season('phaseTransfer', 10)).toBe(usual.season('phaseTransfer', 10));
    expect(usual.season('annualReview', 11)).toBe(0.16);
  });
});
