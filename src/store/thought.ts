import { milliseconds } from './clock';
import { documentStore } from './documentStore';

/** Changes of the same thing within this many milliseconds of each other are one thought, taken back by one undo. */
const oneThought = 600;

let lastChange: { readonly of: string; readonly at: number } | null = null;

/** Ends the thought, so that the next change is a step of its own in the history. */
export function endThought(): void {
  lastChange = null;
}

/** Notes a change now, and says whether it goes on with the last one, as typing does. A choice, which is of nothing, never does. */
export function goesOn(of: string | null): boolean {
  const at = milliseconds();
  const isSame = lastChange !== null && lastChange.of === of && at - lastChange.at < oneThought;
  lastChange = of === null ? null : { of, at };
  return isSame && documentStore.temporal.getState().pastStates.length > 0;
}
