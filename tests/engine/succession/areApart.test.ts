import { expect, it } from 'vitest';
import type { Estimated } from '../../../src/domain/succession';
import { areApart, marginOfError } from '../../../src/engine/succession/areApart';

it('gives a number two standard errors either way', () => {
  expect(marginOfError({ standardError: 0.03 })).toBe(0.06);
});

it('tells two numbers apart by more than the margin of both together: errors of 3 and 4 make 5, and a margin of 10', () => {
  const [a, b] = [3, 4].map((standardError) => ({ mean: 50, standardError })) as [Estimated, Estimated];
  expect(areApart(a, { ...b, mean: 60 })).toBe(false);
  expect(areApart(a, { ...b, mean: 60.1 })).toBe(true);
});

it('takes exact numbers that differ only by floating point for one', () => {
  const exact = (mean: number): Estimated => ({ mean, standardError: 0 });
  expect(areApart(exact(0.1 + 0.2), exact(0.3))).toBe(false);
  expect(areApart(exact(0.3), exact(0.31))).toBe(true);
});
