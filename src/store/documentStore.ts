import { type TemporalState, temporal } from 'zundo';
import { create, useStore } from 'zustand';
import { immer } from 'zustand/middleware/immer';
import type { Plan } from '../domain/plan';
import { sessionStore } from './sessionStore';

/** Exactly what a saved file holds; null while no plan is open. */
export interface DocumentState {
  readonly plan: Plan | null;
}

/** The plan and the way back through its changes. Written through actions.ts only. */
export const documentStore = create<DocumentState>()(
  temporal(
    immer((): DocumentState => ({ plan: null })),
    { limit: 200, equality: (past, current) => past.plan === current.plan },
  ),
);

/** The plan that is on the screen: the sealed one while that is being read. Saving and keeping go by the store itself. */
export function shownDocument(): DocumentState {
  return sessionStore.getState().reading ?? documentStore.getState();
}

export function useDocument<Selected>(selector: (document: DocumentState) => Selected): Selected {
  const reading = useStore(sessionStore, (session) => session.reading);
  return useStore(documentStore, (document) => selector(reading ?? document));
}

const canUndo = ({ pastStates }: TemporalState<DocumentState>): boolean => pastStates.length > 0;
const canRedo = ({ futureStates }: TemporalState<DocumentState>): boolean => futureStates.length > 0;

export function useHistory(): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const isReading = useStore(sessionStore, (session) => session.reading !== null);
  const [undoes, redoes] = [useStore(documentStore.temporal, canUndo), useStore(documentStore.temporal, canRedo)];
  return { canUndo: undoes && !isReading, canRedo: redoes && !isReading };
}
