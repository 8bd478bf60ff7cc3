/** Any table as plain cells. */
export interface PlainTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Tells Excel that the file is UTF-8. */
const byteOrderMark = '\uFEFF';
const lineEnd = '\r\n';

/** An amount and nothing else: '-12.5', '+£1,200', '−4%'. It may begin with a sign and still be no formula. */
const plainAmount = /^[+\-\u2212]?£?\d[\d,]*(\.\d+)?%?$/;
/** What a spreadsheet might take for the beginning of a formula, in either width of letter, and after any spaces. */
const looksLikeFormula = /^(\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/;

/**
 * A table as the text of a .csv file (RFC 4180). A true minus becomes a hyphen, so that amounts stay numbers; a text that a
 * spreadsheet might work out gets an apostrophe in front, so that it stays a text.
 */
export function csvOf({ head, rows }: PlainTable): string {
  const lines = [head, ...rows].map((cells) => cells.map(field).join(','));
  return `${byteOrderMark}${lines.map((line) => `${line}${lineEnd}`).join('')}`;
}

function field(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const text = plainAmount.test(cell) ? cell.replace('\u2212', '-') : looksLikeFormula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
