import { useState } from 'react';
import type { Plan } from '../domain/plan';
import { useSession } from './sessionStore';

interface Kept<Of> {
  readonly of: string | null;
  readonly opened: Plan | null;
  readonly value: Of;
}

export interface ShownOf<Of> {
  /** Null where nothing is known yet. */
  readonly shown: Of | null;
  /** It is from before the last change. */
  readonly isStale: boolean;
}

/**
 * What is known; while it is being worked out again, what was known last, as stale. Never what was known of another plan,
 * nor of another `of`, such as another option.
 */
export function useKept<Of>(value: Of | null, of: string | null = null): ShownOf<Of> {
  const opened = useSession((session) => session.opened);
  const [kept, keep] = useState<Kept<Of> | null>(null);
  // The same value is not kept again: when another plan has just been opened it is still of the one before.
  if (value !== null && (kept?.value !== value || kept.of !== of)) keep({ of, opened, value });
  if (value !== null) return { shown: value, isStale: false };
  const isOfThis = kept !== null && kept.of === of && kept.opened === opened;
  return { shown: isOfThis ? kept.value : null, isStale: isOfThis };
}
