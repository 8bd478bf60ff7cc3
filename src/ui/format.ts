import { partsOf } from '../domain/calendar';
import type { IsoDate } from '../domain/units';

export { schoolYearName } from '../domain/calendar';

const minus = '\u2212';

/** A rounded number with thousands separated and a true minus. Never '−0'. */
export function decimal(value: number, places = 0): string {
  const fixed = Math.abs(value).toLocaleString('en-GB', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
  return value < 0 && /[1-9]/.test(fixed) ? `${minus}${fixed}` : fixed;
}

/** As many places as say something, up to `places`: 5, 5.5, 5.25. */
export function plain(value: number, places = 2): string {
  const text = decimal(value, places);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

const withPound = (text: string): string => (text.startsWith(minus) ? `${minus}£${text.slice(1)}` : `£${text}`);
const withSign = (text: string, value: number): string => (value > 0 && /[1-9]/.test(text) ? `+${text}` : text);

/** '£1,200', '−£4,900' */
export const pounds = (value: number): string => withPound(decimal(value));

/** '+£1,200', '−£4,900', '£0' */
export const signedPounds = (value: number): string => withSign(pounds(value), value);

/** For the axes and ends of charts: '£950', '£14.8k', '£1.2m'. */
export function poundsShort(value: number): string {
  const size = Math.abs(value);
  if (size < 999.5) return pounds(value);
  return size < 999_950 ? `${withPound(plain(value / 1000, 1))}k` : `${withPound(plain(value / 1_000_000, 1))}m`;
}

/** '15.1 hours', '1 hour' */
export function hoursWords(value: number): string {
  const text = plain(value, 1);
  return `${text} ${text === '1' ? 'hour' : 'hours'}`;
}

/** '15.1 hours a week' */
export const hoursPerWeek = (value: number): string => `${hoursWords(value)} a week`;

/** '588 hours a year' */
export const hoursPerYear = (value: number): string => `${countOf(value, 'hour')} a year`;

/** 0.43 is '43%'. */
export const percent = (share: number): string => `${decimal(share * 100)}%`;

/** 0.2868 is '28.68%'. */
export const percentFine = (share: number): string => `${plain(share * 100, 2)}%`;

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

const monthName = (month: number): string => monthNames[month - 1] ?? '';

/** '1 January 2027' */
export function dateWords(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${monthName(month)} ${year}`;
}

/** 'January 2027' */
export function monthWords(date: IsoDate): string {
  const { year, month } = partsOf(date);
  return `${monthName(month)} ${year}`;
}

/** 'Jan' */
export const monthShort = (date: IsoDate): string => monthName(partsOf(date).month).slice(0, 3);

const small = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** Whole numbers to nine in words, then figures: 'four', '12'. */
export function countWords(value: number): string {
  return small[value] ?? decimal(value);
}

/** '1 pupil', '210 pupils' */
export function countOf(value: number, one: string, many = `${one}s`): string {
  const text = decimal(value);
  return `${text} ${text === '1' ? one : many}`;
}

/** 'A, B and C' */
export function listWords(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** Rounded to two figures, for sentences that say 'about': 14,812 gives 15,000; 15.13 gives 15. */
export function roughly(value: number): number {
  if (value === 0) return 0;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  return step >= 1 ? Math.round(value / step) * step : Math.round(value / step) / Math.round(1 / step);
}

/** 'about £15,000' from a number and how it is written. */
export const about = (value: number, write: (value: number) => string): string => `about ${write(roughly(value))}`;
