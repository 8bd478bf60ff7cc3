import { type Draft, produce } from 'immer';
import type { Plan } from '../domain/plan';
import { placeInWords } from '../files/placeInWords';
import { planFault } from '../files/planFault';
import { milliseconds } from './clock';
import { documentStore } from './documentStore';
import { done, type Outcome, refused } from './outcome';

/** Changes of the same thing within this many milliseconds of each other are one thought, taken back by one undo. */
const oneThought = 600;

let lastChange: { readonly of: string; readonly at: number } | null = null;

/** Ends the thought, so that the next change is a step of its own in the history. */
export function endThought(): void {
  lastChange = null;
}

/** The plan that is open; an action on no plan is a fault of the screen that offered it. */
export function openPlan(): Plan {
  const { plan } = documentStore.getState();
  if (!plan) throw new Error('No plan is open');
  return plan;
}

/** Whether a change goes on with the last one, as typing does. */
function isSameThought(of: string, at: number): boolean {
  const isSame = lastChange !== null && lastChange.of === of && at - lastChange.at < oneThought;
  return isSame && documentStore.temporal.getState().pastStates.length > 0;
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

  const at = milliseconds();
  const history = documentStore.temporal.getState();
  if (isSameThought(of, at)) {
    history.pause();
    documentStore.setState({ plan });
    history.resume();
  } else {
    documentStore.setState({ plan });
  }
  lastChange = { of, at };
  return done;
}

/** The fields of a patch, for the name of a change. */
export function fieldsOf(patch: object): string {
  return Object.keys(patch).sort().join(' ');
}
