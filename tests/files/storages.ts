import type { TextStore } from '../../src/files/autosave';

/** A storage in memory, as a browser's is but for the disk. */
export function memoryStorage(kept: Readonly<Record<string, string>> = {}): TextStore {
  const texts = new Map(Object.entries(kept));
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

/** A storage that can be read and has no room left. */
export function fullStorage(kept: Readonly<Record<string, string>>): TextStore {
  return {
    ...memoryStorage(kept),
    setItem: () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    },
  };
}
