import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { autosaveKeys } from '../../src/files/autosave';
import { saveText } from '../../src/files/saveFile';
import { renamePlan } from '../../src/store/actions';
import { closePlan, startPlan } from '../../src/store/history';
import { startAutosave } from '../../src/store/keepAutosaved';
import { dismissMessage, sessionStore } from '../../src/store/sessionStore';
import { openedPlan, savedAt, smallPlan } from '../files/plans';
import { fullStorage, memoryStorage } from '../files/storages';

let stop: () => void = () => {};
beforeEach(() => {
  vi.useFakeTimers();
  sessionStore.setState({ saveProblem: null, savedAt: null, message: null });
});
afterEach(() => {
  stop();
  closePlan();
  vi.useRealTimers();
});

const keptName = (text: string | null): string | null => (text === null ? null : openedPlan(text).name);

describe('autosave', () => {
  it('keeps a plan a moment after it is opened, and each change a moment later', () => {
    const storage = memoryStorage();
    stop = startAutosave(storage);
    startPlan(smallPlan);
    vi.advanceTimersByTime(400);
    expect(keptName(storage.getItem(autosaveKeys.current))).toBe(smallPlan.name);
    expect(storage.getItem(autosaveKeys.previous)).toBeNull();
    renamePlan('Changed');
    expect(keptName(storage.getItem(autosaveKeys.current))).toBe(smallPlan.name);
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

  it('leaves work one step back while plans are only opened and looked at', () => {
    const storage = memoryStorage();
    storage.setItem(autosaveKeys.current, saveText({ ...smallPlan, name: 'Work' }, savedAt));
    stop = startAutosave(storage);
    for (const name of ['One story', 'Another story']) {
      startPlan({ ...smallPlan, name });
      vi.advanceTimersByTime(400);
      expect(keptName(storage.getItem(autosaveKeys.current))).toBe(name);
      expect(keptName(storage.getItem(autosaveKeys.previous))).toBe('Work');
    }
    renamePlan('New work');
    startPlan({ ...smallPlan, name: 'A third' });
    vi.advanceTimersByTime(400);
    expect(keptName(storage.getItem(autosaveKeys.previous))).toBe('New work');
  });

  it('keeps an opened plan when the page is left at once', () => {
    const storage = memoryStorage();
    const page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    stop = startAutosave(storage);
    vi.unstubAllGlobals();
    startPlan(smallPlan);
    page.dispatchEvent(new Event('pagehide'));
    expect(keptName(storage.getItem(autosaveKeys.current))).toBe(smallPlan.name);
  });

  it('says once that another tab keeps its work too, and puts that copy one step back', () => {
    const storage = memoryStorage();
    stop = startAutosave(storage);
    startPlan(smallPlan);
    renamePlan('Ours');
    vi.advanceTimersByTime(400);
    expect(sessionStore.getState().message).toBeNull();

    const theirs = (name: string): void =>
      storage.setItem(autosaveKeys.current, saveText({ ...smallPlan, name }, savedAt));
    theirs('Theirs');
    renamePlan('Ours again');
    vi.advanceTimersByTime(400);
    expect(sessionStore.getState().message?.text).toMatch(/also open in another tab.*Save to a file/);
    expect(keptName(storage.getItem(autosaveKeys.current))).toBe('Ours again');
    expect(keptName(storage.getItem(autosaveKeys.previous))).toBe('Theirs');

    dismissMessage();
    theirs('Theirs again');
    renamePlan('Ours at last');
    vi.advanceTimersByTime(400);
    expect(sessionStore.getState().message).toBeNull();
    expect(keptName(storage.getItem(autosaveKeys.previous))).toBe('Theirs again');
  });

  it('says so when the browser has no room', () => {
    stop = startAutosave(fullStorage({}));
    startPlan(smallPlan);
    renamePlan('Changed');
    vi.advanceTimersByTime(400);
    expect(sessionStore.getState().saveProblem).toContain('no room');
  });
});
