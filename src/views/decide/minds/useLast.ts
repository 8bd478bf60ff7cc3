import { useState } from 'react';

/** A value, or while there is none the last there was; never one of another `of`, such as another plan. */
export function useLast<T>(value: T | null, of: unknown): T | null {
  const [kept, keep] = useState({ of, value });
  if (value !== null && (kept.value !== value || kept.of !== of)) keep({ of, value });
  if (value !== null) return value;
  return kept.of === of ? kept.value : null;
}
