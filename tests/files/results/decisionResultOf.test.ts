import { describe, expect, it } from 'vitest';
import type { Preferences } from '../../../src/domain/decision';
import type { Plan } from '../../../src/domain/plan';
import { resultsOf } from '../../../src/files/results/resultsOf';
import { on, smallPlan } from '../plans';

const compared = ['today', 'slt-senco-with-deputy', 'middle-leader-senco'];
const cash: Preferences = { order: ['extraCash', 'secureCover'], swings: { extraCash: 100, secureCover: 25 } };
const cover: Preferences = { order: ['secureCover', 'extraCash'], swings: {} };

const plan: Plan = {
  ...smallPlan,
  structures: smallPlan.structures.filter(({ id }) => compared.includes(id)),
  simulation: { futures: 100, seed: 1 },
  preferences: cash,
  governors: [
    { id: 'a', label: 'Governor 1', preferences: cash },
    { id: 'b', label: 'Governor 2', preferences: cover },
    { id: 'c', label: 'Governor 3', preferences: { order: [], swings: {} } },
  ],
};
const { decision } = resultsOf(plan, on);
const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

describe('the decision in the results', () => {
  it('weighs the swings as they were said: 100 and 25 are four fifths and a fifth', () => {
    expect(decision.weights.extraCash).toBeCloseTo(0.8, 12);
    expect(decision.weights.secureCover).toBeCloseTo(0.2, 12);
    expect(sum(Object.values(decision.weights))).toBeCloseTo(1, 12);
  });

  it('ranks each option by the sum of weight times score over the range of the school', () => {
    for (const { id, total } of decision.ranking) {
      const option = decision.options.find((each) => each.id === id);
      const scores = (['extraCash', 'secureCover'] as const).map((criterion) => {
        const { worst, best } = decision.ranges[criterion];
        return ((option?.values[criterion] ?? Number.NaN) - worst) / (best - worst);
      });
      expect(total).toBeCloseTo(0.8 * (scores[0] ?? 0) + 0.2 * (scores[1] ?? 0), 9);
    }
  });

  it('is clear where money comes first: today’s structure, which costs nothing more, is best in 97 of 100 weightings', () => {
    expect(decision.verdict).toEqual({ kind: 'clear', options: ['today'], share: expect.closeTo(0.9687, 4) });
  });

  it('counts places over all weightings and over those that keep the order, each place filled once', () => {
    expect(decision.acceptability.map(({ isOrdered }) => isOrdered)).toEqual([false, true]);
    for (const { options } of decision.acceptability) {
      for (const { placeShares } of options) expect(sum(placeShares)).toBeCloseTo(1, 9);
      expect(sum(options.map(({ bestShare }) => bestShare))).toBeCloseTo(1, 9);
    }
  });

  it('starts every input from the lead that the ranking gives', () => {
    const [first, second] = decision.ranking;
    expect(decision.sensitivity?.winner).toBe(first?.id);
    expect(decision.sensitivity?.lead).toBeCloseTo((first?.total ?? 0) - (second?.total ?? 0), 9);
    expect(decision.sensitivity?.inputs.length).toBeGreaterThan(10);
  });

  it('tells of the governors who have put something in order, by label', () => {
    expect(decision.board?.governors.map(({ label }) => label)).toEqual(['Governor 1', 'Governor 2']);
    expect(decision.board?.governors[0]?.weights).toEqual(decision.weights);
  });

  it('leaves the worlds and what would change the winner out of a quick answer, and nothing else', () => {
    const quick = resultsOf(plan, on, true).decision;
    expect({ ...quick, acceptability: [], verdict: null }).toEqual({
      ...decision,
      acceptability: [],
      verdict: null,
      sensitivity: null,
    });
    expect(quick.acceptability.map(({ worlds }) => worlds)).toEqual([1, 1]);
    expect(decision.acceptability.map(({ worlds }) => worlds)).toEqual([61, 61]);
  });

  it('has nothing to weigh where a school has one option', () => {
    const alone = { ...plan, structures: plan.structures.filter(({ id }) => id === 'today'), governors: [] };
    const { verdict, acceptability, sensitivity, board } = resultsOf(alone, on).decision;
    expect(verdict).toEqual({ kind: 'onlyOneLawful', options: ['today'], share: null });
    expect({ acceptability, sensitivity, board }).toEqual({ acceptability: [], sensitivity: null, board: null });
  });
});
