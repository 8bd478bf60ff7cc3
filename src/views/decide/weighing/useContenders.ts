import { useMemo, useState } from 'react';
import type { Plan } from '../../../domain/plan';
import type { SuccessionOutcome } from '../../../domain/succession';
import { type Contender, contendersOf } from '../../../engine/decide/contender';
import type { AssessedPlan } from '../../../store/selectors';
import { useSession } from '../../../store/sessionStore';

interface Kept {
  readonly opened: Plan | null;
  readonly contenders: readonly Contender[];
}

export interface ShownContenders {
  /** Null until the first futures of this plan are drawn. */
  readonly contenders: readonly Contender[] | null;
  /** They are from before the last change. */
  readonly isStale: boolean;
}

/** The compared options as they are weighed; while their futures are drawn again, the last ones. */
export function useContenders(assessed: AssessedPlan, outcomes: readonly SuccessionOutcome[] | null): ShownContenders {
  const opened = useSession((session) => session.opened);
  const fresh = useMemo(() => outcomes && contendersOf(assessed, outcomes), [assessed, outcomes]);
  const [kept, keep] = useState<Kept | null>(null);
  if (fresh && kept?.contenders !== fresh) keep({ opened, contenders: fresh });
  if (fresh) return { contenders: fresh, isStale: false };
  const last = kept?.opened === opened ? (kept?.contenders ?? null) : null;
  return { contenders: last, isStale: last !== null };
}
