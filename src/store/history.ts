import type { Plan } from '../domain/plan';
import { documentStore } from './documentStore';
import { sessionStore } from './sessionStore';
import { endThought } from './thought';

// Apart from the other actions, because the first screen needs these and must not wait for the engine that those use.

function open(plan: Plan | null): void {
  sessionStore.setState({ opened: plan, reading: null });
  documentStore.setState({ plan });
  documentStore.temporal.getState().clear();
  endThought();
}

/** Opens a plan; the way back through the one before it is gone. */
export const startPlan = (plan: Plan): void => open(plan);
export const closePlan = (): void => open(null);

const isReading = (): boolean => sessionStore.getState().reading !== null;

export function undo(): void {
  if (isReading()) return;
  endThought();
  documentStore.temporal.getState().undo();
}

export function redo(): void {
  if (isReading()) return;
  endThought();
  documentStore.temporal.getState().redo();
}
