import type { IsoDate } from '../../domain/units';
import type { AssessedPlan } from '../assess';
import { releaseFor } from '../timeline/termStarts';
import type { ProcessInputs } from './process';

/** A search for somebody from another school that begins after the day on which a teacher there had to resign. */
export interface LateSearch {
  readonly resignBy: IsoDate;
  /** The chance that the futures leave such a search all the same to find somebody in time. */
  readonly found: number;
}

/**
 * Whether the plan will begin with a search that is late; null where it does not, or has begun. The process knows no today: it takes every
 * departure with notice to leave a term's time to advertise, unless it is sure that the first advert fails.
 */
export function lateSearch(
  compared: readonly ProcessInputs[],
  { plan, figures, on }: Pick<AssessedPlan, 'plan' | 'figures' | 'on'>,
): LateSearch | null {
  const { startsOn } = plan.assumptions;
  const release = releaseFor(startsOn, figures);
  const searching = compared.find(({ phases, events }) => {
    const [first] = phases;
    const isEmpty = first?.senco?.holder === 'leaving' || first?.senco?.holder === 'toAppoint';
    return (
      isEmpty &&
      first.senco?.kind === 'teacher' &&
      !events.some(({ kind, month }) => kind === 'advertFails' && month === 0)
    );
  });
  if (!release || !searching || on <= release.resignBy || on >= startsOn) return null;
  return { resignBy: release.resignBy, found: searching.gaps.dated[0] ?? 0 };
}
