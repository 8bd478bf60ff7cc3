import type { IsoDate } from '../domain/units';
import { autosaveKeys, type TextStore } from './autosave';
import { openFile, type RefusedFile, type SavedFile } from './openFile';

export type Recovered =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'recovered'; readonly file: SavedFile }
  /** The autosave was damaged and has been put aside; the one before it, where there is one, opens. */
  | { readonly kind: 'damaged'; readonly refused: RefusedFile; readonly previous: SavedFile | null };

function read(storage: TextStore, key: string): string | null {
  try {
    return storage.getItem(key);
  } catch {
    return null;
  }
}

function write(storage: TextStore, key: string, text: string): boolean {
  try {
    storage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Where it cannot be removed it is met again, and put aside again: nothing is lost. */
function remove(storage: TextStore, key: string): void {
  try {
    storage.removeItem(key);
  } catch {
    // Said above: the page goes on.
  }
}

/** Read only where it is needed: checking a plan takes time, and the reader is waiting. */
function previousIn(storage: TextStore, on: IsoDate): SavedFile | null {
  const kept = read(storage, autosaveKeys.previous);
  const opened = kept === null ? null : openFile(kept, on);
  return opened?.ok ? opened.file : null;
}

/** What the browser kept, through the same door as a file. An autosave that opens becomes the previous good copy. */
export function recoverAutosave(storage: TextStore | null, on: IsoDate): Recovered {
  if (!storage) return { kind: 'nothing' };
  const text = read(storage, autosaveKeys.current);
  if (text === null) {
    const file = previousIn(storage, on);
    return file ? { kind: 'recovered', file } : { kind: 'nothing' };
  }
  const opened = openFile(text, on);
  if (opened.ok) {
    write(storage, autosaveKeys.previous, text);
    return { kind: 'recovered', file: opened.file };
  }
  if (write(storage, autosaveKeys.damaged, text)) remove(storage, autosaveKeys.current);
  return { kind: 'damaged', refused: opened, previous: previousIn(storage, on) };
}
