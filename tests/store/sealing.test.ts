import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Seal } from '../../src/domain/decision';
import { renamePlan } from '../../src/store/actions';
import { decide } from '../../src/store/decisionActions';
import { documentStore, shownDocument } from '../../src/store/documentStore';
import { closePlan, redo, startPlan, undo } from '../../src/store/history';
import { startAutosave } from '../../src/store/keepAutosaved';
import { readSealed, sealDecision } from '../../src/store/sealing';
import { onlyReading, sessionStore, stopReading } from '../../src/store/sessionStore';
import { on, smallPlan } from '../files/plans';
import { memoryStorage } from '../files/storages';
import { plan } from './openedInStore';

const decision = { option: 'today', decidedOn: on, reasons: 'Because', dissent: '', reviewOn: [], seal: null };

function sealed(): Seal {
  startPlan(smallPlan);
  decide(decision);
  expect(sealDecision()).toEqual({ ok: true });
  const seal = plan().decision?.seal;
  if (!seal) throw new Error('Not sealed');
  return seal;
}

afterEach(closePlan);

describe('a sealed plan that is being read', () => {
  it('is on the screen as it was sealed, while the plan itself is as it was left', async () => {
    const seal = sealed();
    renamePlan('Later thoughts');
    expect(await readSealed(seal)).toEqual({ ok: true });
    expect(shownDocument().plan).toEqual({ ...smallPlan, decision });
    expect(documentStore.getState().plan?.name).toBe('Later thoughts');
    stopReading();
    expect(shownDocument().plan?.name).toBe('Later thoughts');
  });

  it('cannot be changed, undone or redone', async () => {
    const seal = sealed();
    renamePlan('Later thoughts');
    const before = plan();
    await readSealed(seal);
    expect(renamePlan('Slipped in')).toEqual({ ok: false, why: onlyReading });
    expect(decide(null)).toEqual({ ok: false, why: onlyReading });
    undo();
    redo();
    expect(plan()).toBe(before);
  });

  it('is never kept in the browser in the place of the work', async () => {
    vi.useFakeTimers();
    const storage = memoryStorage();
    const stop = startAutosave(storage);
    const seal = sealed();
    renamePlan('Later thoughts');
    vi.advanceTimersByTime(1000);
    vi.useRealTimers();
    const kept = storage.getItem('senco-planner/autosave/1');
    await readSealed(seal);
    stop();
    expect(storage.getItem('senco-planner/autosave/1')).toBe(kept);
    expect(kept).toContain('Later thoughts');
  });

  it('gives way where another plan is opened', async () => {
    await readSealed(sealed());
    startPlan({ ...smallPlan, name: 'Another' });
    expect(sessionStore.getState().reading).toBeNull();
    expect(shownDocument().plan?.name).toBe('Another');
  });

  it('is not opened where it was altered, and the reason is given', async () => {
    const seal = sealed();
    const outcome = await readSealed({ ...seal, snapshot: seal.snapshot.replace('Our plan', 'My plan') });
    expect(outcome).toMatchObject({ ok: false });
    expect(sessionStore.getState().reading).toBeNull();
  });
});
