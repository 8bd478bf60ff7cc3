import { expect, it } from 'vitest';
import { writtenOfHundred } from '../../src/domain/numerals';

const words = { none: 'none', under: 'under 1', some: String, over: 'over 99', all: 'all' };
const written = (share: number, count?: number) => writtenOfHundred(share, words, count);

it('writes a share as a count of a hundred, and none or all only where it is so', () => {
  expect([0, 0.5, 1].map((share) => written(share))).toEqual(['none', '50', 'all']);
  expect([1e-9, 0.0049, 0.005].map((share) => written(share))).toEqual(['under 1', 'under 1', '1']);
  expect([0.9949, 0.995, 1 - 1e-9].map((share) => written(share))).toEqual(['99', 'over 99', 'over 99']);
});

it('keeps to a count that adds up with those beside it', () => {
  expect(written(0.334, 34)).toBe('34');
  expect(written(0.006, 0)).toBe('under 1');
  expect(written(0.994, 100)).toBe('over 99');
});
