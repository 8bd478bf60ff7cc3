import { HyperFormula } from 'hyperformula';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/files/documents/csvOf';

/** Rows of a CSV text, read letter by letter as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (isQuoted) {
      if (letter !== '"') field += letter;
      else if (text[at + 1] === '"') field += text[at++];
      else isQuoted = false;
    } else if (letter === '"') isQuoted = true;
    else if (letter === ',' || letter === '\r') {
      rows.at(-1)?.push(field);
      field = '';
      if (letter === '\r') at += rows.push([]) > 0 ? 1 : 0;
    } else field += letter;
  }
  return rows.slice(0, -1);
}

const table = (cell: string | number) => ({ head: ['What', 'Value'], rows: [['A row', cell]] });
const readBack = (cell: string | number) => readCsv(csvOf(table(cell)).slice(1))[1]?.[1];

describe('a table as CSV', () => {
  it('begins with the mark that tells Excel its letters, and ends every line', () => {
    expect(csvOf({ head: ['Option', 'Pounds'], rows: [['Today', 0]] })).toBe('\uFEFFOption,Pounds\r\nToday,0\r\n');
  });

  it.each(['plain', 'a, b', 'say "no"', 'two\nlines', 'a\r\nb', '', 'Łódź £'])('brings %j back as it was', (text) => {
    expect(readBack(text)).toBe(text);
  });

  it.each([-12.5, 0, 1e21, 4900])('keeps the number %d a number', (value) => {
    expect(Number(readBack(value))).toBe(value);
  });

  it.each([
    ['-12.5', '-12.5'],
    ['−£4,900', '-£4,900'],
    ['+£1,200', '+£1,200'],
    ['−43%', '-43%'],
  ])('keeps the amount %s an amount', (said, kept) => {
    expect(readBack(said)).toBe(kept);
  });

  it.each([
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '-',
    '+44 20 7946 0000',
    '-cmd|calc',
    ' =1+1',
    '\u00A0@A1',
  ])('puts an apostrophe in front of %j, which might be worked out', (text) => {
    expect(readBack(text)).toBe(`'${text}`);
    const engine = HyperFormula.buildFromArray([[readBack(text) ?? null]], { licenseKey: 'gpl-v3' });
    expect(engine.doesCellHaveFormula({ sheet: 0, row: 0, col: 0 })).toBe(false);
  });
});
