import type { TextStore } from '../files/autosave';

/** The browser's storage; null where there is none or a policy blocks it, which asking alone can throw. */
export function browserStorage(): TextStore | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
