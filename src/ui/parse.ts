/** What was typed with a number to say what it counts. */
export type Sign = '£' | '%';

/** What came of reading a typed number. */
export type Parsed =
  | { readonly ok: true; readonly value: number; readonly sign: Sign | null }
  | { readonly ok: false; readonly why: 'empty' | 'notANumber' };

/** Digits, or digits in threes after the first group, then perhaps a decimal part. */
const numeric = /^(?:\d+|\d{1,3}(?:[, ]\d{3})+)?(?:\.\d*)?$/;

/**
 * Reads a number as people type it: '£1,200', '1200 ', '1 200', '12%', '3.5', '-4' (or with a true minus), and tells
 * which sign it met, because a box for pupils must not take 12% for 12.
 */
export function parseNumber(text: string): Parsed {
  const trimmed = text.replace(/[\s\u00a0\u2009\u202f]+/g, ' ').trim();
  if (trimmed === '') return { ok: false, why: 'empty' };
  const negative = /^[-\u2212\u2013] ?/.test(trimmed);
  const unsigned = trimmed.replace(/^[-\u2212\u2013] ?/, '');
  const isMoney = unsigned.startsWith('£');
  const isPercent = unsigned.endsWith('%');
  const bare = unsigned.replace(/^£ ?/, '').replace(/ ?%$/, '');
  if ((isMoney && isPercent) || !/\d/.test(bare) || !numeric.test(bare)) return { ok: false, why: 'notANumber' };
  const size = Number(bare.replace(/[, ]/g, ''));
  return { ok: true, value: negative && size !== 0 ? -size : size, sign: isMoney ? '£' : isPercent ? '%' : null };
}

/** A share from a percentage, with or without its sign: '12%' and '12' are 0.12; '0.12' is 0.0012. */
export function parsePercent(text: string): Parsed {
  const parsed = parseNumber(text);
  return parsed.ok ? { ...parsed, value: Number((parsed.value / 100).toPrecision(12)) } : parsed;
}
