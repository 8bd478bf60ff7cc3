/**
 * A number to some decimal places with thousands separated: 1234.5 is '1,234.5'. By hand rather than by `toLocaleString`,
 * whose first use costs the first screen a tenth of a second.
 */
export function withThousands(value: number, places = 0): string {
  const [whole = '', part] = value.toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

const minus = '\u2212';

/** A rounded number with thousands separated and a true minus. Never '−0'. */
export function decimal(value: number, places = 0): string {
  const fixed = withThousands(Math.abs(value), places);
  return value < 0 && /[1-9]/.test(fixed) ? `${minus}${fixed}` : fixed;
}

/** As many places as say something, up to `places`: 5, 5.5, 5.25. */
export function plain(value: number, places = 2): string {
  const text = decimal(value, places);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** Less than this is nothing to one decimal place, the finest that hours, and months without a SENCO, are said to. */
export const leastSaid = 0.05;

/** Puts the pound sign between a minus and its number. */
export const withPound = (text: string): string => (text.startsWith(minus) ? `${minus}£${text.slice(1)}` : `£${text}`);

/** '£1,200', '−£4,900' */
export const pounds = (value: number): string => withPound(decimal(value));

/** Rounded to two figures, for sentences that say 'about': 14,812 gives 15,000; 15.13 gives 15. */
export function roughly(value: number): number {
  if (value === 0) return 0;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  return step >= 1 ? Math.round(value / step) * step : Math.round(value / step) / Math.round(1 / step);
}

/** 'about £15,000' from a number and how it is written; one below ten is rounded only once, as a table beside it would. */
export const about = (value: number, write: (value: number) => string): string =>
  `about ${write(Math.abs(value) < 10 ? value : roughly(value))}`;

/** What cash differs by, from how its size is written: '£1,200 a year more', 'about £4,000 less'; `none` for less than half a pound. */
export function moreOrLess(cash: number, none: string, write: (size: number) => string): string {
  if (Math.abs(cash) < 0.5) return none;
  return `${write(Math.abs(cash))} ${cash > 0 ? 'more' : 'less'}`;
}

/** 'A, B and C', 'A, B or C' */
export function listWords(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
}

/** A sentence's first letter: 'the head' is 'The head'. */
export function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** A name inside a sentence: 'The head' is 'the head'; an abbreviation keeps its capitals. */
export function lowered(words: string): string {
  return /^[A-Z]{2}/.test(words) ? words : `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** 0.43 is '43%'. */
export const percent = (share: number): string => `${decimal(share * 100)}%`;

/** How a count of a hundred is written; `none` and `all` only where it is truly so. */
export interface HundredWords {
  readonly none: string;
  readonly under: string;
  readonly some: (count: number) => string;
  readonly over: string;
  readonly all: string;
}

/** A share as a count of a hundred, never none or all where it is only nearly so. `count`: as it adds up with others beside it. */
export function writtenOfHundred(share: number, words: HundredWords, count = Math.round(100 * share)): string {
  if (share <= 0) return words.none;
  if (share >= 1) return words.all;
  if (count <= 0) return words.under;
  return count >= 100 ? words.over : words.some(count);
}

const small = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** Whole numbers to nine in words, then figures: 'four', '12'. */
export function countWords(value: number): string {
  return small[value] ?? decimal(value);
}
