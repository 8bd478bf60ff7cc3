import { describe, expect, it } from 'vitest';
import { criterionIds } from '../../../src/domain/decision';
import { drawWeights } from '../../../src/engine/decide/drawWeights';
import { equalWeights, rankOrderCentroid } from '../../../src/engine/decide/weights';

const draws = 40_000;
const seed = 20261122;

describe('the draws of weights', () => {
  it('sum to one, are never negative, and keep the order where there is one', () => {
    for (const isOrdered of [false, true]) {
      const weights = new Float64Array(6);
      for (let draw = 0; draw < 2000; draw += 1) {
        drawWeights(weights, isOrdered, seed, draw);
        expect(Math.abs(weights.reduce((sum, each) => sum + each, 0) - 1)).toBeLessThan(1e-12);
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
        if (isOrdered) expect([...weights]).toEqual([...weights].sort((a, b) => b - a));
      }
    }
  });

  it.each([false, true])('have the mean that they should, in order: %s', (isOrdered) => {
    const weights = new Float64Array(6);
    const means = new Float64Array(6);
    for (let draw = 0; draw < draws; draw += 1) {
      drawWeights(weights, isOrdered, seed, draw);
      for (const [at, weight] of weights.entries()) means[at] = (means[at] ?? 0) + weight / draws;
    }
    const expected = isOrdered ? rankOrderCentroid(criterionIds) : equalWeights();
    for (const [at, id] of criterionIds.entries()) expect(means[at]).toBeCloseTo(expected[id], 2);
  });
});
