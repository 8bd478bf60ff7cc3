import { useState } from 'react';
import type { Plan } from '../../../domain/plan';
import { useSession } from '../../../store/sessionStore';

interface Kept<Of> {
  readonly option: string;
  readonly opened: Plan | null;
  readonly value: Of;
}

/** What is known of an option; while that is being worked out again, what was known of it last, as stale. */
export function useKept<Of>(
  value: Of | null,
  option: string,
): { readonly shown: Of | null; readonly isStale: boolean } {
  const opened = useSession((session) => session.opened);
  const [kept, keep] = useState<Kept<Of> | null>(null);
  if (value !== null && (kept?.value !== value || kept.option !== option)) keep({ option, opened, value });
  if (value !== null) return { shown: value, isStale: false };
  const isOfThis = kept !== null && kept.option === option && kept.opened === opened;
  return { shown: isOfThis ? kept.value : null, isStale: isOfThis };
}
