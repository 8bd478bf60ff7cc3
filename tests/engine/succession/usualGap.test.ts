import { expect, it } from 'vitest';
import { usualGap } from '../../../src/engine/succession/usualGap';

it.each([
  [[4, 4, 2], { kind: 'terms', terms: 1 }],
  [[2, 3, 4, 8], { kind: 'termOrLess' }],
  [[8, 8, 4], { kind: 'terms', terms: 2 }],
  [[12, 12, 4], { kind: 'terms', terms: 3 }],
  [[4, 5, 8], { kind: 'half', terms: 1 }],
  [[4, 8], { kind: 'half', terms: 2 }],
  [[20, 30, 40], { kind: 'half', terms: 3 }],
  [[0, 0], null],
])('the usual gap of futures with %s empty months is %o, whatever number have none', (months, usual) => {
  expect(usualGap(Uint8Array.from(months))).toEqual(usual);
  expect(usualGap(Uint8Array.from([...months, 0, 0, 0]))).toEqual(usual);
});
