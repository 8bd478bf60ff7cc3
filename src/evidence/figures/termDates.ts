import { isoDate, type SchoolYear } from '../../domain/calendar';
import type { Citation, Figure } from '../../domain/evidence';
import type { IsoDate } from '../../domain/units';
import { addDays, daysFrom, isWeekend, mondayFrom, mondayOf, weekdayOf } from '../../domain/weekdays';
import { cite } from '../cite';

/** A stretch of school days between two holidays. */
interface HalfTerm {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A typical calendar of the English school year. Nothing national sets one: each school or authority sets its own. */
export interface TermDates {
  readonly label: string;
  readonly standing: Figure['standing'];
  readonly cites: Citation;
  /** Every weekday of term in a school year, in order: about 195, of which five are without pupils. */
  readonly schoolDays: (year: SchoolYear) => readonly IsoDate[];
  /** The six halves of the terms of a school year, each from its first school day to its last. */
  readonly halfTerms: (year: SchoolYear) => readonly HalfTerm[];
}

const lastWeekdayUpTo = (date: IsoDate): IsoDate => addDays(date, -Math.max(0, weekdayOf(date) - 5));
const firstWeekdayFrom = (date: IsoDate): IsoDate => (isWeekend(date) ? mondayFrom(date) : date);
const fridayUpTo = (date: IsoDate): IsoDate => addDays(date, -((weekdayOf(date) + 2) % 7));

/** The six half terms. A holiday of a week begins on the one Monday that falls in seven given days. */
function halfTerms(year: SchoolYear): readonly HalfTerm[] {
  const next = year + 1;
  const october = mondayFrom(isoDate(year, 10, 22));
  const february = mondayFrom(isoDate(next, 2, 12));
  const easter = easterHoliday(next);
  const whitsun = mondayFrom(isoDate(next, 5, 25));
  return [
    { from: firstWeekdayFrom(isoDate(year, 9, 2)), to: addDays(october, -3) },
    { from: addDays(october, 7), to: fridayUpTo(isoDate(year, 12, 22)) },
    { from: mondayFrom(isoDate(next, 1, 2)), to: addDays(february, -3) },
    { from: addDays(february, 7), to: addDays(easter, -3) },
    { from: addDays(easter, 14), to: addDays(whitsun, -3) },
    { from: addDays(whitsun, 7), to: lastWeekdayUpTo(isoDate(next, 7, 21)) },
  ];
}

/** The Monday of two weeks off: of the week before Easter, or where that would be early or late, the nearest from 29 March to 10 April. */
function easterHoliday(year: number): IsoDate {
  const holyWeek = addDays(easterSunday(year), -6);
  const earliest = mondayFrom(isoDate(year, 3, 29));
  const latest = mondayOf(isoDate(year, 4, 10));
  const [, middle = holyWeek] = [earliest, holyWeek, latest].sort();
  return middle;
}

/** Bank holidays that can fall in term: New Year where it moves to a weekday, Easter, and the first Monday of May. */
function bankHolidays(year: SchoolYear): ReadonlySet<IsoDate> {
  const next = year + 1;
  const easter = easterSunday(next);
  const newYear = firstWeekdayFrom(isoDate(next, 1, 1));
  return new Set([newYear, addDays(easter, -2), addDays(easter, 1), mondayFrom(isoDate(next, 5, 1))]);
}

/** Easter Sunday by the Gregorian reckoning (Meeus, Jones and Butcher). */
export function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const moon = (skipped + 19 * golden + 15) % 30;
  const full = moon - Math.floor((golden + 11 * moon) / 319);
  const sunday = (2 * (century % 4) + 2 * Math.floor(inCentury / 4) - (inCentury % 4) - full + 32) % 7;
  const days = full + sunday;
  const month = Math.floor((days + 90) / 25);
  return isoDate(year, month, (days + month + 19) % 32);
}

const known = new Map<SchoolYear, readonly IsoDate[]>();

function schoolDays(year: SchoolYear): readonly IsoDate[] {
  const before = known.get(year);
  if (before) return before;
  const off = bankHolidays(year);
  const days = halfTerms(year)
    .flatMap(({ from, to }) => daysFrom(from, to))
    .filter((day) => !isWeekend(day) && !off.has(day));
  known.set(year, days);
  return days;
}

function halfTermsInSchoolDays(year: SchoolYear): readonly HalfTerm[] {
  const days = schoolDays(year);
  return halfTerms(year).map(({ from, to }) => ({
    from: days.find((day) => day >= from) ?? from,
    to: days.findLast((day) => day <= to) ?? to,
  }));
}

/**
 * From 2 September to 21 July; half terms in the weeks that begin on 22 to 28 October, 12 to 18 February and 25 to 31 May;
 * Christmas from about 22 December to the first Monday from 2 January; two weeks at Easter, from the week before it but none
 * that begins before 29 March or after 10 April; bank holidays.
 */
export const termDates: TermDates = {
  label: 'A typical calendar of the school year',
  standing: 'judgement',
  cites: cite('judgement', 'typical term dates of English schools; each school or authority sets its own'),
  schoolDays,
  halfTerms: halfTermsInSchoolDays,
};
