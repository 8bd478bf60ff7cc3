import { isoDate, partsOf } from './calendar';
import type { IsoDate } from './units';

export const daysInSchoolWeek = 5;
const daysInWeek = 7;

/** Days from 1 March of the year 0: the year is taken to begin in March, so that a leap day comes last. */
function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  const fromMarch = (month + 9) % 12;
  const inYear = month < 3 ? year - 1 : year;
  const leaps = Math.floor(inYear / 4) - Math.floor(inYear / 100) + Math.floor(inYear / 400);
  return inYear * 365 + leaps + Math.floor((fromMarch * 153 + 2) / 5) + day - 1;
}

function dateOfNumber(days: number): IsoDate {
  const century = Math.floor(days / 146_097);
  const inCentury = days - century * 146_097;
  const yearOf = Math.floor(
    (inCentury - Math.floor(inCentury / 1460) + Math.floor(inCentury / 36_524) - Math.floor(inCentury / 146_096)) / 365,
  );
  const inYear = inCentury - (365 * yearOf + Math.floor(yearOf / 4) - Math.floor(yearOf / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return isoDate(century * 400 + yearOf + (month < 3 ? 1 : 0), month, day);
}

/** The day some days later; earlier where `days` is negative. */
export const addDays = (date: IsoDate, days: number): IsoDate => dateOfNumber(dayNumber(date) + days);

/** Monday is 1, Sunday 7. Day 0 of the count, 1 March of the year 0, was a Wednesday. */
export const weekdayOf = (date: IsoDate): number => ((dayNumber(date) + 2) % daysInWeek) + 1;

/** The Monday of the week that a day is in. */
export const mondayOf = (date: IsoDate): IsoDate => addDays(date, 1 - weekdayOf(date));

/** The Monday on a day or next after it. */
export const mondayFrom = (date: IsoDate): IsoDate => mondayOf(addDays(date, daysInWeek - 1));

export const isWeekend = (date: IsoDate): boolean => weekdayOf(date) > daysInSchoolWeek;

/** Every day from one to another, both included. */
export function daysFrom(first: IsoDate, last: IsoDate): readonly IsoDate[] {
  const from = dayNumber(first);
  return Array.from({ length: Math.max(0, dayNumber(last) - from + 1) }, (_, at) => dateOfNumber(from + at));
}
