import { useMemo } from 'react';
import { administratorHelp, helpInSteps } from '../engine/health/helpFirst';
import { type HealthTrail, trailsInSteps } from '../engine/health/trailOf';
import type { MitigationEffect } from '../engine/mitigation/mitigationEffect';
import { useInSteps } from './inSteps';
import type { AssessedPlan } from './selectors';

/** What follows from the answers of the health check. */
export interface HealthFound {
  readonly trails: readonly HealthTrail[];
  /** What would help first with what the answers worry about. */
  readonly help: readonly MitigationEffect[];
}

function* foundInSteps(assessed: AssessedPlan): Generator<null, HealthFound, void> {
  return { trails: yield* trailsInSteps(assessed), help: yield* helpInSteps(assessed) };
}

interface HelpAsked {
  readonly assessed: AssessedPlan;
  readonly structure: string;
}

function* administratorInSteps({ assessed, structure }: HelpAsked): Generator<null, MitigationEffect | null, void> {
  yield null;
  return administratorHelp(structure, assessed);
}

/** What follows from the answers of a plan; null until it is worked out. */
export const useHealthFound = (assessed: AssessedPlan): HealthFound | null => useInSteps(assessed, foundInSteps);

/** What an administrator's half day would come to under a structure; null too until that is worked out. */
export function useAdministratorHelp(assessed: AssessedPlan, structure: string): MitigationEffect | null {
  const asked = useMemo(() => ({ assessed, structure }), [assessed, structure]);
  return useInSteps(asked, administratorInSteps);
}
