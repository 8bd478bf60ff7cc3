import type { IsoDate } from './units';

/** Months in school-year order, September first, as calendar month numbers. */
export const schoolMonths = [9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8] as const;
export type CalendarMonth = (typeof schoolMonths)[number];

export const monthsInYear = 12;

/** A school year is named by the calendar year its September falls in: 2026 is 2026/27. */
export type SchoolYear = number;

const pad = (n: number): string => String(n).padStart(2, '0');

export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${year}-${pad(month)}-${pad(day)}`;
}

export function partsOf(date: IsoDate): { readonly year: number; readonly month: CalendarMonth; readonly day: number } {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)) as CalendarMonth,
    day: Number(date.slice(8, 10)),
  };
}

export function schoolYearOf(date: IsoDate): SchoolYear {
  const { year, month } = partsOf(date);
  return month >= 9 ? year : year - 1;
}

/** 1 September, on which pay and the year's figures change. */
export function schoolYearStart(year: SchoolYear): IsoDate {
  return isoDate(year, 9, 1);
}

/** '2026/27' */
export function schoolYearName(year: SchoolYear): string {
  return `${year}/${pad((year + 1) % 100)}`;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The same day some months later; the last day of the month where there is no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const index = year * monthsInYear + (month - 1) + months;
  const newYear = Math.floor(index / monthsInYear);
  const newMonth = (index % monthsInYear) + 1;
  return isoDate(newYear, newMonth, Math.min(day, daysIn(newYear, newMonth)));
}

/** Whole months from one day to a later one, by the calendar month; negative where it is earlier. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  return (b.year - a.year) * monthsInYear + (b.month - a.month);
}

/** A day that comes round every year. */
export interface YearlyDay {
  readonly month: CalendarMonth;
  readonly day: number;
}

/** A yearly day in one year; 29 February is the last day of February in any year. */
export function dayInYear(year: number, { month, day }: YearlyDay): IsoDate {
  return isoDate(year, month, Math.min(day, daysIn(year, month)));
}

/** Whether the text is a real day of the calendar. */
export function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return month >= 1 && month <= monthsInYear && day >= 1 && day <= daysIn(year, month);
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** 'September', by its calendar number. */
export function monthName(month: CalendarMonth): string {
  return monthNames[month - 1] ?? '';
}

/** '15 February' */
export function yearlyDayInWords({ month, day }: YearlyDay): string {
  return `${day} ${monthName(month)}`;
}

/** '1 September 2029' */
export function dateInWords(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${monthName(month)} ${year}`;
}
