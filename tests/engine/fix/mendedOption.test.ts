import { describe, expect, it } from 'vitest';
import { inCompare } from '../../../src/domain/option';
import type { Plan } from '../../../src/domain/plan';
import { assessPlan } from '../../../src/engine/assess';
import type { Bar } from '../../../src/engine/fix/bar';
import { offeredChanges } from '../../../src/engine/fix/changes';
import { fixQuestion, searchable } from '../../../src/engine/fix/fixQuestion';
import { aloneWithToday, mendedOption } from '../../../src/engine/fix/mendedOption';
import { fixOf } from '../../../src/engine/fix/searchFix';
import { workbenchOf } from '../../../src/engine/fix/workbench';
import { answerOf } from '../../../src/engine/steps';
import { processInputsOf } from '../../../src/engine/succession/processInputs';
import { simulate } from '../../../src/engine/succession/simulate';
import { withExact } from '../../../src/engine/succession/withExact';
import { figures, on, planFor, structureOf, villagePrimary, withPhases } from '../plans';
import { exampleOf } from '../sensitivity/asked';

const few = { futures: 60, seed: 2718 };
const bar: Bar = { measure: 'alwaysHeld', atLeast: 60, withinPerYear: null };

/** What Succession shows of every compared option. */
function outcomesOf(plan: Plan) {
  const { standing, options, assessments, known } = assessPlan(plan, figures, on);
  return inCompare(standing).map(({ index }) => {
    const [option, assessment] = [options[index], assessments[index]];
    if (!option || !assessment) throw new Error('Not assessed');
    const inputs = processInputsOf(option, standing, known, assessment, figures);
    return withExact(simulate(inputs, plan.simulation), inputs);
  });
}

describe('an option as it stands', () => {
  it.each(['village-primary', 'two-form-primary', 'three-small-primaries', 'large-secondary', 'special-school'])(
    'has the very chances and cash that Succession shows of it: %s',
    (name) => {
      const plan = { ...exampleOf(name), simulation: few };
      const outcomes = outcomesOf(plan);
      const ids = searchable(assessPlan(plan, figures, on)).map(({ id }) => id);
      expect(outcomes.map(({ option }) => option)).toEqual(ids);
      for (const measure of ['alwaysHeld', 'alwaysQualified'] as const) {
        const bench = workbenchOf(fixQuestion(plan, on, { ...bar, measure }, ids), figures);
        for (const outcome of outcomes) {
          const shown = answerOf(bench.asShown(bench.prepare(outcome.option, []), 0));
          expect(shown.reached.mean).toBe(100 * outcome[measure].mean);
          expect(shown.cash).toBe(outcome.cost.mean / plan.assumptions.horizonYears);
        }
      }
    },
  );
});

describe('a phased plan', () => {
  const usual = planFor(villagePrimary);
  const start = { ...usual, structures: usual.structures.map((each) => ({ ...each, isCompared: false })) };
  const plan: Plan = {
    ...withPhases(start, [
      { structure: 'today', startsOn: '2026-09-01' },
      { structure: 'slt-senco', startsOn: '2027-09-01' },
      { structure: 'head-as-senco', startsOn: '2099-09-01' },
    ]),
    simulation: few,
  };

  it('is mended in the last phase that the plan comes to, in a copy of its own', () => {
    const { original, structure, phasedPlan } = mendedOption('phased', ['deputyOfFive'], plan, figures);
    expect(original).toBe(structureOf(plan, 'slt-senco'));
    expect(structure.posts).toHaveLength(original.posts.length + 1);
    expect(phasedPlan?.phases.map((phase) => phase.structure)).toEqual(['today', structure.id, 'head-as-senco']);
    expect(start.structures.map(({ id }) => id)).not.toContain(structure.id);
    expect(phasedPlan?.id).not.toBe('phased');
  });

  it('with no changes is itself, alone with today’s structure', () => {
    const mended = mendedOption('phased', [], plan, figures);
    expect(mended.phasedPlan).toBe(plan.phasedPlans[0]);
    const alone = aloneWithToday(mended, plan);
    expect(alone.structures.map(({ id }) => id)).toEqual(['today', 'slt-senco', 'head-as-senco']);
    expect(alone.phasedPlans).toEqual(plan.phasedPlans);
  });

  it('can be searched: what is found is worth as much as in a plan that has it', () => {
    const question = fixQuestion(plan, on, bar, ['phased']);
    expect(question.plan.structures.map(({ id }) => id)).toEqual(['today', 'slt-senco', 'head-as-senco']);
    const { fixes, tried } = fixOf(
      { ...question, effort: { futures: 40, mostChanges: 1, width: 4, freshFutures: 60 } },
      figures,
    );
    expect(tried).toBe(offeredChanges(structureOf(plan, 'slt-senco'), [], plan, figures).length);
    const changed = fixes.filter(({ changes }) => changes.length > 0);
    expect(changed.length).toBeGreaterThan(0);
    for (const { changes, after, promised } of changed) {
      const { structure, phasedPlan } = mendedOption('phased', changes, plan, figures);
      if (!phasedPlan) throw new Error('No phased plan');
      const adopted = { ...plan, structures: [...plan.structures, structure], phasedPlans: [phasedPlan] };
      const outcome = outcomesOf(adopted).at(-1);
      expect(outcome?.option).toBe(phasedPlan.id);
      expect(after.reached.mean).toBeCloseTo(100 * (outcome?.alwaysHeld.mean ?? 0), 9);
      const { options, assessments } = assessPlan(adopted, figures, on);
      const place = options.findIndex(({ id }) => id === phasedPlan.id);
      expect(promised.cashPerYear).toBeCloseTo(assessments[place]?.money.extraPerYear ?? 0, 6);
    }
  });
});
