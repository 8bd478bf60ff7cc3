/** The part of localStorage that autosave needs; a test hands over its own. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** All pages opened from disk may share one storage, so every key begins with the name of the app. */
export const autosaveKeys = {
  current: 'senco-planner/autosave/1',
  /** The one before: of the plan that was open before this one, or the last that is known to open. */
  previous: 'senco-planner/autosave/1/previous',
  /** One that did not open, put aside and never deleted by the app. */
  damaged: 'senco-planner/autosave/1/damaged',
} as const;

export type Autosaved = { readonly ok: true } | { readonly ok: false; readonly why: 'full' | 'unavailable' };

function isFull(error: unknown): boolean {
  return (
    error instanceof DOMException &&
    (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED')
  );
}

/** Keeps the text of a saved file in the browser. What was kept before stays where the new text cannot be written. */
export function autosave(storage: TextStore | null, text: string): Autosaved {
  if (!storage) return { ok: false, why: 'unavailable' };
  try {
    storage.setItem(autosaveKeys.current, text);
    return { ok: true };
  } catch (error) {
    return { ok: false, why: isFull(error) ? 'full' : 'unavailable' };
  }
}

/** The text that the browser keeps now, whichever tab wrote it; null where there is none or it cannot be read. */
export function keptText(storage: TextStore | null): string | null {
  try {
    return storage?.getItem(autosaveKeys.current) ?? null;
  } catch {
    return null;
  }
}

/** Puts what is kept now one step back, before another plan is kept in its place. */
export function keepPrevious(storage: TextStore | null): void {
  try {
    const text = storage?.getItem(autosaveKeys.current) ?? null;
    if (text !== null) storage?.setItem(autosaveKeys.previous, text);
  } catch {
    // No room for a second copy: the write that follows says so if it has none either.
  }
}

/** Whether there is work to come back to. */
export function hasAutosave(storage: TextStore | null): boolean {
  try {
    return (
      storage !== null && (storage.getItem(autosaveKeys.current) ?? storage.getItem(autosaveKeys.previous)) !== null
    );
  } catch {
    return false;
  }
}
