import { useMemo } from 'react';
import type { Plan } from '../domain/plan';
import { type World, worldsInSteps } from '../engine/policy/underPacks';
import { figuresWith } from '../evidence/figuresAt';
import { type PolicyPackId, policyPackIds } from '../evidence/policyPacks';
import { useInSteps } from './inSteps';
import type { AssessedPlan } from './selectors';
import { type ShownOf, useKept } from './useKept';

type WorldsAsked = Pick<AssessedPlan, 'plan' | 'on'>;

/** What a plan's options come to under current law and under each policy pack alone. */
export interface KnownWorlds {
  readonly plan: Plan;
  readonly worlds: readonly World<PolicyPackId>[];
}

function* knownInSteps({ plan, on }: WorldsAsked): Generator<null, KnownWorlds, void> {
  const figuresUnder = (packs: readonly PolicyPackId[]) => figuresWith(plan.ownFigures, packs, plan.annualReviewShares);
  return { plan, worlds: yield* worldsInSteps(plan, policyPackIds, figuresUnder, on) };
}

/** The worlds of a plan; those from before the last change until they are all there. */
export function useWorlds({ plan, on }: WorldsAsked): ShownOf<KnownWorlds> {
  const asked = useMemo(() => ({ plan, on }), [plan, on]);
  return useKept(useInSteps(asked, knownInSteps));
}
