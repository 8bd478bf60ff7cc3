import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { autosaveKeys } from '../../src/files/autosave';
import { renamePlan } from '../../src/store/actions';
import { closePlan, startPlan } from '../../src/store/history';
import { startAutosave } from '../../src/store/keepAutosaved';
import { sessionStore } from '../../src/store/sessionStore';
import { openedPlan, smallPlan } from '../files/plans';
import { fullStorage, memoryStorage } from '../files/storages';

let stop: () => void = () => {};
beforeEach(() => {
  vi.useFakeTimers();
  sessionStore.setState({ saveProblem: null, savedAt: null });
});
afterEach(() => {
  stop();
  closePlan();
  vi.useRealTimers();
});

const keptName = (text: string | null): string | null => (text === null ? null : openedPlan(text).name);

describe('autosave', () => {
  it('keeps a change a moment later, and not a plan that was only opened', () => {
    const storage = memoryStorage();
    stop = startAutosave(storage);
    startPlan(smallPlan);
    vi.advanceTimersByTime(1_000);
    expect(storage.getItem(autosaveKeys.current)).toBeNull();
    renamePlan('Changed');
    expect(storage.getItem(autosaveKeys.current)).toBeNull();
    vi.advanceTimersByTime(400);
    expect(keptName(storage.getItem(autosaveKeys.current))).toBe('Changed');
    expect(sessionStore.getState().savedAt).not.toBeNull();
  });

  it('keeps the last change of a plan before another is opened, and one plan back', () => {
    const storage = memoryStorage();
    stop = startAutosave(storage);
    startPlan(smallPlan);
    renamePlan('First');
    startPlan({ ...smallPlan, name: 'Example' });
    expect(keptName(storage.getItem(autosaveKeys.current))).toBe('First');
    renamePlan('Second');
    vi.advanceTimersByTime(400);
    expect(keptName(storage.getItem(autosaveKeys.current))).toBe('Second');
    expect(keptName(storage.getItem(autosaveKeys.previous))).toBe('First');
  });

  it('says so when the browser has no room', () => {
    stop = startAutosave(fullStorage({}));
    startPlan(smallPlan);
    renamePlan('Changed');
    vi.advanceTimersByTime(400);
    expect(sessionStore.getState().saveProblem).toContain('no room');
  });
});
