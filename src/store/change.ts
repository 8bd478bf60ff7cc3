import { type Draft, produce } from 'immer';
import type { Plan } from '../domain/plan';
import { placeInWords } from '../files/placeInWords';
import { planFault } from '../files/planFault';
import { documentStore } from './documentStore';
import { done, type Outcome, refused } from './outcome';
import { goesOn } from './thought';

/** The plan that is open; an action on no plan is a fault of the screen that offered it. */
export function openPlan(): Plan {
  const { plan } = documentStore.getState();
  if (!plan) throw new Error('No plan is open');
  return plan;
}

/**
 * Makes one change of the plan, unless a saved file could not hold what comes of it: then nothing changes and the
 * reason is given. `of` names what is changed, down to the field.
 */
export function change(of: string, recipe: (plan: Draft<Plan>) => void): Outcome {
  const before = openPlan();
  const plan = produce(before, recipe);
  if (plan === before) return done;
  const fault = planFault(plan);
  if (fault) return refused(`${placeInWords(fault.path)} ${fault.what}`);

  const history = documentStore.temporal.getState();
  if (goesOn(of)) {
    history.pause();
    documentStore.setState({ plan });
    history.resume();
  } else {
    documentStore.setState({ plan });
  }
  return done;
}

/** The fields of a patch, for the name of a change. */
export function fieldsOf(patch: object): string {
  return Object.keys(patch).sort().join(' ');
}
