import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MitigationId, mitigationIds } from '../../../src/domain/mitigation';
import type { Plan } from '../../../src/domain/plan';
import { phases as schoolPhases } from '../../../src/domain/school';
import { type Shares, type TaskRole, taskRoles, tasks } from '../../../src/domain/task';
import { assessPlan } from '../../../src/engine/assess';
import { asEntered } from '../../../src/engine/mitigation/madeFrom';
import { offeredMitigations } from '../../../src/engine/mitigation/offeredMitigations';
import { planWith } from '../../../src/engine/mitigation/planWith';
import { standingPlan } from '../../../src/engine/mitigation/standingPlan';
import { processInputsOf } from '../../../src/engine/succession/processInputs';
import { simulate } from '../../../src/engine/succession/simulate';
import { figures, on, planFor, structureOf, withPhases, withStructure } from '../plans';
import { village } from './schools';

const village1 = village();
const anyIds = fc.subarray([...mitigationIds]);
const anyStructure = fc.constantFrom(...village1.structures.map(({ id }) => id));

/** Shares of a task over some of the roles, in hundredths, that sum to one. */
const anyShares: fc.Arbitrary<Shares> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...taskRoles), { minLength: 1, maxLength: 4 }),
    fc.infiniteStream(fc.integer({ min: 1, max: 9 })),
  )
  .map(([roles, weights]) => {
    const parts = roles.map((role) => [role, weights.next().value as number] as const);
    const whole = parts.reduce((sum, [, part]) => sum + part, 0);
    return Object.fromEntries(parts.map(([role, part]): [TaskRole, number] => [role, part / whole]));
  });

/** A school with one structure whose matrix is anything that sums to one, and whose posts have any hours. */
const anyPlan: fc.Arbitrary<readonly [Plan, string]> = fc
  .record({
    phase: fc.constantFrom(...schoolPhases),
    id: anyStructure,
    matrix: fc.record(
      Object.fromEntries(tasks.map((task) => [task, anyShares])) as Record<(typeof tasks)[number], typeof anyShares>,
    ),
    hoursPerWeek: fc.double({ min: 0, max: 30, noNaN: true }),
    pulled: fc.option(fc.double({ min: 0, max: 10, noNaN: true }), { nil: null }),
  })
  .map(({ phase, id, matrix, hoursPerWeek, pulled }) => {
    const plan = withStructure(planFor({ phase, roll: 300, senSupport: 40, ehcps: 10 }), id, (structure) => ({
      ...structure,
      matrix,
      posts: structure.posts.map((post) => ({ ...post, hoursPerWeek, pulledAwayHoursPerWeek: pulled })),
    }));
    return [plan, id] as const;
  });

function withAll(plan: Plan, structure: string, ids: readonly MitigationId[], yes: boolean): Plan {
  return ids.reduce((so, id) => planWith(so, structure, id, yes), plan);
}

describe('a standing plan', () => {
  it('is the plan itself where nothing is chosen', () => {
    expect(standingPlan(village1, figures)).toBe(village1);
    expect(assessPlan(village1, figures, on).standing).toBe(village1);
  });

  it('leaves the structures alone for which nothing is chosen', () => {
    const plan = planWith(village1, 'slt-senco', 'administratorHalfDay', true);
    const standing = standingPlan(plan, figures);
    for (const [place, structure] of standing.structures.entries()) {
      if (structure.id === 'slt-senco') expect(structure).not.toBe(plan.structures[place]);
      else expect(structure).toBe(plan.structures[place]);
    }
  });

  it('carries out in the order of the list, whatever was chosen first', () => {
    const [one, other] = [
      ['npqNow', 'administratorHalfDay'],
      ['administratorHalfDay', 'npqNow'],
    ].map((mitigations) =>
      withStructure(village1, 'slt-senco', (structure) => ({
        ...structure,
        mitigations: mitigations as readonly MitigationId[],
      })),
    );
    const carriedOut = (plan: Plan | undefined) =>
      plan && standingPlan(plan, figures).structures.map((structure) => ({ ...structure, entered: null }));
    expect(carriedOut(one)).toEqual(carriedOut(other));
  });

  it('knows what the school entered, and still does as a copy', () => {
    const plan = planWith(village1, 'slt-senco', 'administratorHalfDay', true);
    const standing = structureOf(standingPlan(plan, figures), 'slt-senco');
    for (const copy of [standing, { ...standing }, structuredClone(standing)])
      expect(asEntered(copy)).toEqual(structureOf(plan, 'slt-senco'));
  });

  it('keeps only what changes something: an agreement needs a secondment', () => {
    const plan = planWith(village1, 'slt-senco', 'secondmentAgreement', true);
    expect(structureOf(standingPlan(plan, figures), 'slt-senco').mitigations).toEqual([]);
    expect(assessPlan(plan, figures, on).assessments).toEqual(assessPlan(village1, figures, on).assessments);
    const offered = offeredMitigations(structureOf(plan, 'slt-senco'), plan, figures);
    expect(offered.find(({ id }) => id === 'secondmentAgreement')).toMatchObject({ isChosen: true, isInForce: false });
  });

  it('keeps every share of every task between nought and one, and their sum at one', () => {
    fc.assert(
      fc.property(anyPlan, anyIds, ([plan, id], ids) => {
        const { matrix } = structureOf(standingPlan(withAll(plan, id, ids, true), figures), id);
        for (const task of tasks) {
          const shares = Object.values(matrix[task]);
          for (const share of shares) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1 + 1e-6);
          }
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('choosing some mitigations and taking them back', () => {
  it('restores the plan, every assessment and every process', () => {
    fc.assert(
      fc.property(anyPlan, anyIds, ([plan, id], ids) => {
        const back = withAll(withAll(plan, id, ids, true), id, ids, false);
        expect(back).toEqual(plan);
        const [again, before] = [assessPlan(back, figures, on), assessPlan(plan, figures, on)];
        expect(again).toEqual(before);
        for (const [at, option] of before.options.entries()) {
          const [one, other] = [again.assessments[at], before.assessments[at]];
          if (!one || !other) throw new Error(`${option.id} was not assessed`);
          expect(processInputsOf(option, again.standing, again.known, one, figures)).toEqual(
            processInputsOf(option, before.standing, before.known, other, figures),
          );
        }
      }),
      { numRuns: 25 },
    );
  });

  it('adds up by month to the year: work by task to the month’s demand, and what is done and not done to it', () => {
    fc.assert(
      fc.property(anyPlan, anyIds, ([plan, id], ids) => {
        const { assessments, options } = assessPlan(withAll(plan, id, ids, true), figures, on);
        const time = assessments[options.findIndex((option) => option.id === id)]?.time;
        if (!time) throw new Error(`${id} was not assessed`);
        for (const { demand, demandByTask, doneBy, unmet } of time.months) {
          expect(tasks.reduce((sum, task) => sum + demandByTask[task], 0)).toBeCloseTo(demand, 6);
          expect(taskRoles.reduce((sum, role) => sum + doneBy[role], unmet)).toBeCloseTo(demand, 3);
        }
        const year = time.months.slice(0, 12).reduce((sum, { demand }) => sum + demand, 0);
        expect(year).toBeCloseTo(time.demandPerYear, 6);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a phased plan', () => {
  const phased = (ids: readonly MitigationId[], ...structures: readonly string[]) => {
    const plan = withPhases(village1, [
      { structure: 'middle-leader-senco', startsOn: '2026-09-01' },
      { structure: 'slt-senco', startsOn: '2028-09-01' },
    ]);
    return structures.reduce((so, structure) => withAll(so, structure, ids, true), plan);
  };
  const assessed = (plan: Plan) => {
    const { options, assessments, standing, known } = assessPlan(plan, figures, on);
    const at = options.findIndex(({ id }) => id === 'phased');
    const [option, assessment] = [options[at], assessments[at]];
    if (!option || !assessment) throw new Error('The phased plan was not assessed');
    return { option, assessment, inputs: processInputsOf(option, standing, known, assessment, figures) };
  };

  it('has each phase’s mitigations from that phase on', () => {
    const { months: before } = assessed(phased([])).assessment.time;
    const { months: after } = assessed(phased(['provisionSoftware'], 'slt-senco')).assessment.time;
    expect(after.slice(0, 24)).toEqual(before.slice(0, 24));
    expect(after[24]?.demand).toBeCloseTo(0.95 * (before[24]?.demand ?? 0), 6);
  });

  it('makes a new SENCO of its own phase worth more sooner, in whichever phase that is', () => {
    const lengths = (structure: string) =>
      assessed(phased(['headCoaching'], structure)).inputs.effect.climbs.map(({ outside }) => outside.length);
    expect(lengths('middle-leader-senco')).toEqual([4, 8]);
    expect(lengths('slt-senco')).toEqual([8, 4]);
    const done = (plan: Plan) => simulate(assessed(plan).inputs, { futures: 1000, seed: 5 }).workDone.mean;
    expect(done(phased(['headCoaching'], 'middle-leader-senco'))).toBeGreaterThan(done(phased([])));
  });

  it('begins the NPQ, and to train somebody, when the phase does', () => {
    const { inputs } = assessed(phased(['npqNow', 'secondTrainedPerson'], 'slt-senco'));
    const [successor, second] = inputs.people.slice(-2);
    expect(successor?.qualification.npqFrom?.month).toBe(25);
    expect(second).toMatchObject({ id: 'second-trained-person', ready: { low: 42, central: 54, high: 66 } });
  });

  it('pays once for what two phases in turn go on with', () => {
    const once = assessed(phased(['npqNow', 'secondTrainedPerson'], 'slt-senco'));
    const twice = assessed(phased(['npqNow', 'secondTrainedPerson'], 'slt-senco', 'middle-leader-senco'));
    expect(once.assessment.money.oneOffs).toBe(2 * 1265);
    expect(twice.assessment.money.oneOffs).toBe(2 * 1265);
    expect(twice.inputs.people.filter(({ id }) => id === 'second-trained-person')).toHaveLength(1);
    const paid = twice.assessment.money.years.map(({ extraByPart }) => extraByPart.oneOffs);
    expect(paid).toEqual([2 * 1265, 0, 0, 0, 0]);
  });
});
