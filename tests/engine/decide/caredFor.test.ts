import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptability, weighableFrom } from '../../../src/engine/decide/acceptability';
import { caredFor } from '../../../src/engine/decide/caredFor';
import { contendersFrom } from './contenders';

const caredOf = (scores: readonly (readonly number[])[]) =>
  caredFor(acceptability(weighableFrom([contendersFrom(scores)], null), 2_000, 1));

describe('what somebody would have to care about', () => {
  it('is the criterion in which the option is the better of two, and nothing for one that is always beaten', () => {
    const { chosen, never } = caredOf([
      [1, 0],
      [0, 1],
      [0, 0.9],
    ]);
    expect(chosen.map(({ most }) => most.map(({ criterion }) => criterion))).toEqual(
      expect.arrayContaining([['extraCash'], ['peakCoverage']]),
    );
    expect(never).toHaveLength(1);
    // Of two criteria the weight of the better is spread evenly from a half to the whole: three quarters in the middle.
    for (const { most } of chosen) expect(most[0]?.weight).toBeCloseTo(0.75, 1);
  });

  it('is everything about alike where one option is best whatever the weights', () => {
    const { chosen, never } = caredOf([
      [1, 1, 1],
      [0, 0, 0],
    ]);
    expect(chosen).toMatchObject([{ share: 1, count: 100, most: [] }]);
    expect(never).toHaveLength(1);
  });

  it('names every option once, the one that is best most often first, with one or two criteria that weigh the most', () => {
    const score = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
    const options = fc.array(fc.tuple(score, score, score), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(options, (scores) => {
        const { chosen, never } = caredOf(scores);
        expect(chosen.length + never.length).toBe(scores.length);
        const shares = chosen.map(({ share }) => share);
        expect(shares).toEqual(shares.toSorted((a, b) => b - a));
        for (const { most } of chosen) {
          expect(most.length).toBeLessThanOrEqual(2);
          const weights = most.map(({ weight }) => weight);
          expect(weights).toEqual(weights.toSorted((a, b) => b - a));
        }
      }),
      { numRuns: 30 },
    );
  });
});
