import { describe, expect, it } from 'vitest';
import { assessPlan } from '../../../src/engine/assess';
import { processInputsOf } from '../../../src/engine/succession/processInputs';
import { simulate } from '../../../src/engine/succession/simulate';
import { figures, on, planFor, villagePrimary } from '../plans';

const settings = { seed: 1, futures: 200 };

/** The futures of one structure under a ceiling a year. */
function underCeiling(ceilingPerYear: number | null) {
  const plan = planFor({ ...villagePrimary, ceilingPerYear });
  const { options, assessments, known } = assessPlan(plan, figures, on);
  const at = options.findIndex(({ id }) => id === 'slt-senco');
  const [option, assessment] = [options[at], assessments[at]];
  if (!option || !assessment) throw new Error('No SENCO on the leadership team');
  const inputs = processInputsOf(option, plan, known, assessment, figures);
  return { inputs, outcome: simulate(inputs, settings) };
}

describe('the chance that the cost is over the ceiling', () => {
  it('is not told where no ceiling is set', () => {
    const { inputs, outcome } = underCeiling(null);
    expect(inputs.money.ceiling).toBeNull();
    expect(outcome.overCeiling).toBeNull();
  });

  it('is over the ceilings of all years together: five of 10,000 from a September', () => {
    expect(underCeiling(10_000).inputs.money.ceiling).toBeCloseTo(50_000, 6);
  });

  it('is none under a ceiling that nothing reaches, and all where the plan begins above it', () => {
    expect(underCeiling(1_000_000).outcome.overCeiling).toEqual({ mean: 0, standardError: 0 });
    const { inputs } = underCeiling(0);
    const above = { ...inputs, money: { ...inputs.money, planned: 1_000_000, ceiling: 0 } };
    expect(simulate(above, settings).overCeiling).toEqual({ mean: 1, standardError: 0 });
  });

  it('is about even at the middle of the spread of costs, and falls as the ceiling rises', () => {
    const { inputs, outcome } = underCeiling(10_000);
    const chanceAt = (ceiling: number) =>
      simulate({ ...inputs, money: { ...inputs.money, ceiling } }, settings).overCeiling?.mean ?? Number.NaN;
    const { low, middle, high } = outcome.cost;
    expect(chanceAt(middle)).toBeLessThanOrEqual(0.5);
    expect(chanceAt(low - 1)).toBeGreaterThanOrEqual(0.9);
    expect(chanceAt(high)).toBeLessThanOrEqual(0.1);
    const chances = [low - 1, low, middle, high, high + 1].map(chanceAt);
    expect(chances).toEqual([...chances].sort((a, b) => b - a));
  });
});
