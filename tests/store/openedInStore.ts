import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../src/domain/plan';
import { saveText } from '../../src/files/saveFile';
import { documentStore } from '../../src/store/documentStore';
import * as history from '../../src/store/history';
import { openedPlan, savedAt } from '../files/plans';

/** The plan that is open. */
export function plan(): Plan {
  const open = documentStore.getState().plan;
  if (!open) throw new Error('No plan is open');
  return open;
}

export const steps = (): number => documentStore.temporal.getState().pastStates.length;

/** Opens a plan before each test, on a clock that stands still until the test moves it. */
export function openBeforeEach(start: Plan): void {
  beforeEach(() => {
    vi.useFakeTimers();
    history.startPlan(start);
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

/** Every action on `start` changes it, can be taken back and done again, and leaves what a file can hold. */
export function holdsForEvery(
  actions: Readonly<Record<string, () => { readonly ok: boolean }>>,
  { on: start, unchanging }: { readonly on: Plan; readonly unchanging: () => void },
): void {
  describe('every action', () => {
    it.each(Object.entries(actions))('%s can be undone, redone, saved and opened', (_, act) => {
      expect(act().ok).toBe(true);
      const after = plan();
      expect(after).not.toEqual(start);
      expect(openedPlan(saveText(after, savedAt))).toEqual(after);
      history.undo();
      expect(plan()).toEqual(start);
      history.redo();
      expect(plan()).toEqual(after);
    });

    it('does nothing to the history when it changes nothing', () => {
      unchanging();
      expect(steps()).toBe(0);
    });
  });
}
