import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { autosave, autosaveKeys } from '../../src/files/autosave';
import * as disk from '../../src/files/diskAccess';
import { saveText } from '../../src/files/saveFile';
import { documentStore } from '../../src/store/documentStore';
import { leavePlan, openFromFile, recoverAutosave, saveToFile } from '../../src/store/fileActions';
import { closePlan, startPlan } from '../../src/store/history';
import { canRecover } from '../../src/store/keepAutosaved';
import { sessionStore } from '../../src/store/sessionStore';
import { openedPlan, savedAt, smallPlan } from '../files/plans';
import { memoryStorage } from '../files/storages';

vi.mock('../../src/files/diskAccess');

beforeEach(() => {
  vi.stubGlobal('localStorage', memoryStorage());
  startPlan(smallPlan);
});
afterEach(() => {
  leavePlan();
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

describe('saving to disk', () => {
  it('asks once where, and writes the same file again after', async () => {
    const handle = { name: 'ours.senco.json' } as disk.FileHandle;
    vi.mocked(disk.saveToDisk).mockResolvedValue({ ok: true, fileName: 'ours.senco.json', handle, isDownload: false });
    expect(await saveToFile()).toBe(true);
    expect(await saveToFile()).toBe(true);
    expect(await saveToFile(true)).toBe(true);
    const calls = vi.mocked(disk.saveToDisk).mock.calls;
    expect(calls.map(([, fileName, to]) => [fileName, to])).toEqual([
      ['our-plan.senco.json', null],
      ['ours.senco.json', handle],
      ['ours.senco.json', null],
    ]);
    expect(openedPlan(calls[0]?.[0] ?? '')).toEqual(smallPlan);
    expect(sessionStore.getState().message).toEqual({ tone: 'good', text: 'Saved as "ours.senco.json".' });
  });

  it('says nothing when the head changes her mind, and why when the disk refuses', async () => {
    vi.mocked(disk.saveToDisk).mockResolvedValueOnce({ ok: false, why: 'cancelled' });
    sessionStore.setState({ message: null });
    expect(await saveToFile()).toBe(false);
    expect(sessionStore.getState().message).toBeNull();
    vi.mocked(disk.saveToDisk).mockResolvedValueOnce({ ok: false, why: 'failed', because: 'The disk is full.' });
    expect(await saveToFile()).toBe(false);
    expect(sessionStore.getState().message?.text).toBe('The plan was not saved: The disk is full.');
  });

  it('opens what was chosen', async () => {
    const text = saveText({ ...smallPlan, name: 'Chosen' }, savedAt);
    vi.mocked(disk.openFromDisk).mockResolvedValue({ ok: true, text, fileName: 'chosen.json', handle: null });
    expect(await openFromFile()).toBe(true);
    expect(documentStore.getState().plan?.name).toBe('Chosen');
    expect(sessionStore.getState()).toMatchObject({ fileName: 'chosen.json', savedAt });
  });
});

describe('coming back to what the browser kept', () => {
  it('has nothing to come back to at first', async () => {
    expect(canRecover()).toBe(false);
    expect(await recoverAutosave()).toBe(false);
  });

  it('opens it again', async () => {
    autosave(localStorage, saveText(smallPlan, savedAt));
    closePlan();
    expect(canRecover()).toBe(true);
    expect(await recoverAutosave()).toBe(true);
    expect(documentStore.getState().plan).toEqual(smallPlan);
  });

  it('says that a damaged one was put aside', async () => {
    autosave(localStorage, '{');
    closePlan();
    expect(await recoverAutosave()).toBe(false);
    expect(sessionStore.getState().message?.text).toBe(
      '"The work kept in this browser" cannot be opened: it is not a saved plan, or part of it has been lost. It has been put aside, not deleted.',
    );
    expect(localStorage.getItem(autosaveKeys.damaged)).toBe('{');
  });
});
