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

const small = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** Whole numbers to nine in words, then figures: 'four', '12'. */
export function countWords(value: number): string {
  return small[value] ?? decimal(value);
}
