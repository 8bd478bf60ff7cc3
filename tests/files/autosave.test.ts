import { describe, expect, it } from 'vitest';
import { autosave, autosaveKeys, hasAutosave, type TextStore } from '../../src/files/autosave';
import { recoverAutosave } from '../../src/files/recoverAutosave';
import { saveText } from '../../src/files/saveFile';
import { on, savedAt, smallPlan } from './plans';
import { fullStorage, memoryStorage } from './storages';

const text = saveText(smallPlan, savedAt);

describe('keeping work in the browser', () => {
  it('comes back through the same door as a file', () => {
    const storage = memoryStorage();
    expect(hasAutosave(storage)).toBe(false);
    expect(autosave(storage, text)).toEqual({ ok: true });
    expect(hasAutosave(storage)).toBe(true);
    expect(recoverAutosave(storage, on)).toEqual({ kind: 'recovered', file: { plan: smallPlan, savedAt } });
  });

  it('says that storage is full, and leaves what was kept before', () => {
    const storage = fullStorage({ [autosaveKeys.current]: text });
    expect(autosave(storage, `${text} `)).toEqual({ ok: false, why: 'full' });
    expect(recoverAutosave(storage, on).kind).toBe('recovered');
  });

  it('says that storage is not to be had', () => {
    const blocked: TextStore = {
      getItem: () => {
        throw new DOMException('no', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('no', 'SecurityError');
      },
      removeItem: () => {
        throw new DOMException('no', 'SecurityError');
      },
    };
    expect(autosave(null, text)).toEqual({ ok: false, why: 'unavailable' });
    expect(autosave(blocked, text)).toEqual({ ok: false, why: 'unavailable' });
    expect(hasAutosave(blocked)).toBe(false);
    expect(recoverAutosave(blocked, on)).toEqual({ kind: 'nothing' });
  });

  it('puts a damaged one aside, never deletes it, and offers the one before', () => {
    const storage = memoryStorage();
    autosave(storage, text);
    recoverAutosave(storage, on);
    autosave(storage, text.slice(0, 500));
    const recovered = recoverAutosave(storage, on);
    expect(recovered).toMatchObject({
      kind: 'damaged',
      refused: { why: 'notJson' },
      previous: { plan: { name: 'Our plan' } },
    });
    expect(storage.getItem(autosaveKeys.damaged)).toBe(text.slice(0, 500));
    expect(recoverAutosave(storage, on).kind).toBe('recovered');
  });

  it('leaves a damaged one where it is when there is no room to put it aside', () => {
    const storage = fullStorage({ [autosaveKeys.current]: 'torn' });
    expect(recoverAutosave(storage, on)).toMatchObject({ kind: 'damaged', previous: null });
    expect(storage.getItem(autosaveKeys.current)).toBe('torn');
  });

  it('opens the one before although a damaged one cannot be removed', () => {
    const storage: TextStore = {
      ...memoryStorage({ [autosaveKeys.current]: 'torn', [autosaveKeys.previous]: text }),
      removeItem: () => {
        throw new DOMException('no', 'SecurityError');
      },
    };
    expect(recoverAutosave(storage, on)).toMatchObject({ kind: 'damaged', previous: { plan: smallPlan } });
  });
});
