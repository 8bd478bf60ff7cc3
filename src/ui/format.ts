import { monthName, partsOf } from '../domain/calendar';
import { decimal, plain, pounds, withPound } from '../domain/numerals';
import type { IsoDate } from '../domain/units';

export { dateInWords as dateWords, schoolYearName } from '../domain/calendar';
export { about, countWords, decimal, listWords, percent, plain, pounds, roughly } from '../domain/numerals';

const withSign = (text: string, value: number): string => (value > 0 && /[1-9]/.test(text) ? `+${text}` : text);

/** '+£1,200', '−£4,900', '£0' */
export const signedPounds = (value: number): string => withSign(pounds(value), value);

/** For the axes and ends of charts: '£950', '£14.8k', '£1.2m'. */
export const poundsShort = (value: number): string => shortened(value, 1);

/** Shorter still, where there is little room: '£15k', '−£4k'. */
export const poundsShortest = (value: number): string => shortened(value, 0);

/** `places` for thousands; a million keeps one. */
function shortened(value: number, places: number): string {
  const size = Math.abs(value);
  if (size < 999.5) return pounds(value);
  return size < 999_950 ? `${withPound(plain(value / 1000, places))}k` : `${withPound(plain(value / 1_000_000, 1))}m`;
}

/** Shortest of all, beside an axis in pounds: '15k', '−4k'. */
export const thousands = (value: number): string => poundsShortest(value).replace('£', '');

/** '15.1 hours', '1 hour' */
export function hoursWords(value: number): string {
  const text = plain(value, 1);
  return `${text} ${text === '1' ? 'hour' : 'hours'}`;
}

/** Whole hours, but for the few where half an hour counts: '27', '3.5'. */
export const hoursFigure = (hours: number): string => (hours < 5 ? plain(hours, 1) : decimal(hours));

/** '15.1 hours a week' */
export const hoursPerWeek = (value: number): string => `${hoursWords(value)} a week`;

/** '588 hours a year' */
export const hoursPerYear = (value: number): string => `${countOf(value, 'hour')} a year`;

/** 0.2868 is '28.68%'. */
export const percentFine = (share: number, places = 2): string => `${plain(share * 100, places)}%`;

/** How many in ten: 0.43 is 4. */
export const inTen = (share: number): number => Math.round(share * 10);

/** 'January 2027' */
export function monthWords(date: IsoDate): string {
  const { year, month } = partsOf(date);
  return `${monthName(month)} ${year}`;
}

/** 'Jan' */
export const monthShort = (date: IsoDate): string => monthName(partsOf(date).month).slice(0, 3);

/** '1 pupil', '210 pupils' */
export function countOf(value: number, one: string, many = `${one}s`): string {
  const text = decimal(value);
  return `${text} ${text === '1' ? one : many}`;
}

/** Two numbers as a comparison writes them; null where they read the same, since then nothing can be said to have changed. */
export function changed(from: number, to: number, write: (value: number) => string): readonly [string, string] | null {
  const [before, after] = [write(from), write(to)];
  return before === after ? null : [before, after];
}
