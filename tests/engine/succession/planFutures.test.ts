import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan';
import type { SuccessionOutcome } from '../../../src/domain/succession';
import { assessPlan } from '../../../src/engine/assess';
import { indicatorIds, indicators, measure } from '../../../src/engine/indicators';
import { measuredOption } from '../../../src/engine/indicators/measured';
import { successionIndicators } from '../../../src/engine/indicators/succession';
import { flagLikelihood } from '../../../src/engine/risk/flagLikelihood';
import { startingPerson } from '../../../src/engine/starting/startingPlan';
import { processInputsOf } from '../../../src/engine/succession/processInputs';
import { simulate } from '../../../src/engine/succession/simulate';
import { withExact } from '../../../src/engine/succession/withExact';
import { figures, on, planFor, structureOf, villagePrimary } from '../plans';

const settings = { seed: 2718, futures: 500 };

function outcomesOf(plan: Plan): ReadonlyMap<string, SuccessionOutcome> {
  const { known, options, assessments } = assessPlan(plan, figures, on);
  return new Map(
    options.map((option) => {
      const assessment = assessments[option.index];
      if (!assessment) throw new Error(`No assessment of ${option.id}`);
      return [option.id, simulate(processInputsOf(option, plan, known, assessment, figures), settings)];
    }),
  );
}

const plan = planFor(villagePrimary);
const outcomes = outcomesOf(plan);

describe('the futures of a plan', () => {
  it('stay as they are, to the digit, when a structure is added or moved', () => {
    const added = { ...structureOf(plan, 'slt-senco'), id: 'another' };
    const [today, ...rest] = plan.structures;
    if (!today) throw new Error('No structure of today');
    const more = outcomesOf({ ...plan, structures: [today, added, ...rest.toReversed()] });
    for (const [id, outcome] of outcomes) expect(more.get(id)).toEqual(outcome);
    // A copy under another name has the same luck.
    expect({ ...more.get('another'), option: 'slt-senco' }).toEqual(outcomes.get('slt-senco'));
  });

  it('stay as they are when somebody is added who is no candidate', () => {
    const people = [...plan.people, startingPerson('other', 'somebody', 'Office manager', plan.school, figures)];
    const more = outcomesOf({ ...plan, people });
    for (const [id, outcome] of outcomes) expect(more.get(id)).toEqual(outcome);
  });

  it('have nobody in post where nobody is designated, and a deputy in few gaps', () => {
    expect(outcomes.get('distributed')).toMatchObject({ alwaysHeld: { mean: 0 }, nobodyMonths: { mean: 60 } });
    const [alone, helped] = [outcomes.get('slt-senco'), outcomes.get('slt-senco-with-deputy')];
    expect(helped?.vacantMonths.mean).toBeLessThan(alone?.vacantMonths.mean ?? 0);
  });

  it('find somebody ready in no more departures than there are', () => {
    for (const { readyWhenNeeded } of outcomes.values()) {
      expect(readyWhenNeeded?.mean ?? 0).toBeGreaterThanOrEqual(0);
      expect(readyWhenNeeded?.mean ?? 0).toBeLessThanOrEqual(1);
    }
  });

  it('share out every month among the kinds of cover, and every failing future among the causes', () => {
    for (const { coverByMonth, firstCauses, alwaysHeld, futures } of outcomes.values()) {
      for (let t = 0; t < 60; t += 1) {
        const whole = Object.values(coverByMonth).reduce((sum, byMonth) => sum + (byMonth[t] ?? 0), 0);
        expect(whole).toBeCloseTo(1, 9);
      }
      const failing = Object.values(firstCauses).reduce((sum, count) => sum + count, 0);
      expect(failing).toBeCloseTo(futures * (1 - alwaysHeld.mean), 6);
    }
  });
});

describe('the indicators of succession', () => {
  const assessed = { plan, figures, ...assessPlan(plan, figures, on) };
  const [option] = assessed.options;
  if (!option) throw new Error('No option');
  const outcome = outcomes.get(option.id) ?? null;
  const ids = indicatorIds.filter((id) => indicators[id].group === 'Succession');

  it('are as many as there are, and measure nothing while the futures are not drawn', () => {
    expect(ids).toEqual(Object.keys(successionIndicators));
    for (const id of ids) expect(measure(id, measuredOption(assessed, option))).toBeNull();
  });

  it('count futures of a hundred, and say how far luck may have moved the count', () => {
    const measured = measuredOption(assessed, option, outcome);
    expect(measure('alwaysHeld', measured)).toBe(100 * (outcome?.alwaysHeld.mean ?? Number.NaN));
    expect(measure('monthsWithoutSenco', measured)).toBe(outcome?.vacantMonths.mean);
    if (!('structure' in measured)) throw new Error('Not a structure');
    const lines = indicators.alwaysHeld.explain(measured).lines;
    expect(lines[0]).toMatchObject({ label: 'Futures simulated', value: 500 });
    expect(lines[2]).toMatchObject({ value: 100 * (outcome?.alwaysHeld.standardError ?? Number.NaN) });
  });

  it('say so where a number is solved exactly', () => {
    const assessment = assessed.assessments[0];
    if (!outcome || !assessment) throw new Error('Not drawn');
    const inputs = processInputsOf(option, plan, assessed.known, assessment, figures);
    const exact = withExact(outcome, inputs);
    expect(exact.exact).toContain('alwaysHeld');
    expect(exact.alwaysHeld.standardError).toBe(0);
    expect(exact.alwaysQualified.mean).toBeLessThanOrEqual(exact.alwaysHeld.mean);
    expect(exact.interimMonths.mean + exact.nobodyMonths.mean).toBeCloseTo(exact.vacantMonths.mean, 9);
    expect(Math.abs(exact.alwaysHeld.mean - outcome.alwaysHeld.mean)).toBeLessThan(
      4 * outcome.alwaysHeld.standardError,
    );
    const measured = measuredOption(assessed, option, exact);
    if (!('structure' in measured)) throw new Error('Not a structure');
    expect(indicators.alwaysHeld.explain(measured).lines[0]?.label).toBe('Solved exactly, not simulated');
  });
});

describe('the likelihood of a risk', () => {
  const outcome = outcomes.get('slt-senco') ?? null;

  it('comes from the futures where they can tell', () => {
    expect(flagLikelihood('onePersonHoldsEverything', outcome)?.chance).toBe(1 - (outcome?.alwaysHeld.mean ?? 0));
    expect(flagLikelihood('overload', outcome)?.chance).toBe(outcome?.everLeaves.mean);
    expect(flagLikelihood('noSuccessor', outcome)?.chance).toBe(1 - (outcome?.readyWhenNeeded?.mean ?? 0));
  });

  it('is none for a fact of the structure, before the futures are drawn, and where nobody ever leaves', () => {
    expect(flagLikelihood('conflictOfInterest', outcome)).toBeNull();
    expect(flagLikelihood('offLeadershipTeam', outcome)).toBeNull();
    expect(flagLikelihood('overload', null)).toBeNull();
    expect(flagLikelihood('noSuccessor', outcomes.get('distributed') ?? null)).toBeNull();
  });
});
