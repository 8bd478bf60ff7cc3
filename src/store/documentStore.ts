import { type TemporalState, temporal } from 'zundo';
import { create, useStore } from 'zustand';
import { immer } from 'zustand/middleware/immer';
import type { Plan } from '../domain/plan';

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

export function useDocument<Selected>(selector: (document: DocumentState) => Selected): Selected {
  return useStore(documentStore, selector);
}

const canUndo = ({ pastStates }: TemporalState<DocumentState>): boolean => pastStates.length > 0;
const canRedo = ({ futureStates }: TemporalState<DocumentState>): boolean => futureStates.length > 0;

export function useHistory(): { readonly canUndo: boolean; readonly canRedo: boolean } {
  return { canUndo: useStore(documentStore.temporal, canUndo), canRedo: useStore(documentStore.temporal, canRedo) };
}
