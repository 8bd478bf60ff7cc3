import { inCompare } from '../domain/option';
import type { ProcessInputs } from '../engine/succession/process';
import { processOf } from '../engine/succession/processInputs';
import type { AssessedPlan } from './selectors';

const inputsOf = new WeakMap<AssessedPlan, readonly ProcessInputs[]>();
let last: readonly ProcessInputs[] = [];

/**
 * What the futures of each compared option are drawn from, in the order of the plan. The same object while the plan is, and
 * also where a plan changes in a way that no future notices, such as a name: an answer to it still stands.
 */
export function selectProcessInputs(assessed: AssessedPlan): readonly ProcessInputs[] {
  const inputs = inputsOf.get(assessed) ?? sameAsLast(inputsOfPlan(assessed));
  inputsOf.set(assessed, inputs);
  last = inputs;
  return inputs;
}

function inputsOfPlan(assessed: AssessedPlan): readonly ProcessInputs[] {
  return inCompare(assessed.standing).map(({ id }) => processOf(assessed, id));
}

const sameAsLast = (inputs: readonly ProcessInputs[]): readonly ProcessInputs[] =>
  isSame(inputs, last) ? last : inputs;

/** Whether two values of plain numbers, words, lists and objects are equal throughout. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const entries = Object.entries(one);
  const others = new Map(Object.entries(other));
  return entries.length === others.size && entries.every(([name, value]) => isSame(value, others.get(name)));
}
