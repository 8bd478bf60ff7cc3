import { useMemo } from 'react';
import type { SuccessionOutcome } from '../../../domain/succession';
import { type Contender, contendersOf } from '../../../engine/decide/contender';
import type { AssessedPlan } from '../../../store/selectors';
import { useKept } from '../../../store/useKept';

export interface ShownContenders {
  /** Null until the first futures of this plan are drawn. */
  readonly contenders: readonly Contender[] | null;
  /** They are from before the last change. */
  readonly isStale: boolean;
}

/** The compared options as they are weighed; while their futures are drawn again, the last ones. */
export function useContenders(assessed: AssessedPlan, outcomes: readonly SuccessionOutcome[] | null): ShownContenders {
  const fresh = useMemo(() => outcomes && contendersOf(assessed, outcomes), [assessed, outcomes]);
  const { shown, isStale } = useKept(fresh);
  return { contenders: shown, isStale };
}
