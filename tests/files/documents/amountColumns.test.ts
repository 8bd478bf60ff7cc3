import { describe, expect, it } from 'vitest';
import { amountColumns } from '../../../src/files/documents/amountColumns';

/** Whether one column of these cells stands to the right. */
const isRight = (...cells: readonly string[]): boolean | undefined =>
  amountColumns({ head: ['Measure', 'Value'], rows: cells.map((cell, at) => [`${at}`, cell]) })[1];

describe('a column', () => {
  it('of amounts, shares and counts stands to the right, whatever stands for none or hardly any', () => {
    expect(isRight('£11,184', '−£4,900', '+£1.2m')).toBe(true);
    expect(isRight('62%', '8.5', '<1', '>99')).toBe(true);
    expect(isRight('', '–', '3')).toBe(true);
  });

  it('of amounts with a word among them stands with its neighbours', () => {
    expect(isRight('£6,499', '£37,000', '£6,499 over')).toBe(true);
    expect(isRight('£0', '£0', 'inside')).toBe(true);
  });

  it('of words, or half of them, stands to the left', () => {
    expect(isRight('inside', '12, high', '3')).toBe(false);
    expect(isRight('62%', 'none of 100')).toBe(false);
    expect(isRight()).toBe(false);
  });

  it('that heads the rows never stands to the right', () => {
    expect(amountColumns({ head: ['Year', 'Cash'], rows: [['2027', '£1']] })).toEqual([false, true]);
  });
});
