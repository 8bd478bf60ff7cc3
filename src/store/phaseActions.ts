import { castDraft } from 'immer';
import type { Phase, PhasedPlan } from '../domain/plan';
import { phasedPlanStem, type StartingPhases, startingPhases } from '../engine/starting/startingPhases';
import {
  change,
  copyOf,
  decidedOn,
  fieldsOf,
  forgetRisksOf,
  hasRoomToCompare,
  openPlan,
  startingPoint,
} from './change';
import { found } from './found';
import { type Added, added, type Outcome, refused } from './outcome';

/** Adds a phased plan, and the structures that it needs and the plan has not, as one change. */
export function addPhasedPlan(starting: StartingPhases): Added {
  const { phasedPlan, newStructures } = startingPhases(starting, openPlan(), startingPoint());
  const isCompared = hasRoomToCompare();
  const outcome = change(`add phased plan ${phasedPlan.id}`, (plan) => {
    plan.structures.push(...castDraft([...newStructures]));
    plan.phasedPlans.push(castDraft({ ...phasedPlan, isCompared }));
  });
  return added(outcome, phasedPlan.id);
}

export function describePhasedPlan(id: string, patch: Partial<Pick<PhasedPlan, 'name' | 'notes'>>): Outcome {
  return change(`phased plan ${id} ${fieldsOf(patch)}`, (plan) => {
    Object.assign(found(plan.phasedPlans, id), patch);
  });
}

/** All phases at once, because their days are in order. Moving one goes on as one thought; another number of them is a new one. */
export function setPhases(id: string, phases: readonly Phase[]): Outcome {
  return change(`phases ${id} ${phases.length}`, (plan) => {
    found(plan.phasedPlans, id).phases = phases.map((phase) => ({ ...phase }));
  });
}

/** A copy beside the one it was made of. */
export function copyPhasedPlan(id: string): Added {
  const { phasedPlans } = openPlan();
  const original = found(phasedPlans, id);
  const copy = copyOf(original, phasedPlanStem);
  const outcome = change(`copy phased plan ${copy.id}`, (plan) => {
    plan.phasedPlans.splice(phasedPlans.indexOf(original) + 1, 0, castDraft(copy));
  });
  return added(outcome, copy.id);
}

/** Takes out the phased plan; the structures that were its phases stay. */
export function removePhasedPlan(id: string): Outcome {
  if (openPlan().decision?.option === id) return refused(decidedOn);
  return change(`remove phased plan ${id}`, (plan) => {
    plan.phasedPlans = plan.phasedPlans.filter((phasedPlan) => phasedPlan.id !== id);
    forgetRisksOf(id, plan);
  });
}
