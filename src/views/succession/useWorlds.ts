import { startTransition, useEffect, useState } from 'react';
import type { Plan } from '../../domain/plan';
import { type World, worldsUnder } from '../../engine/policy/underPacks';
import { figuresWith } from '../../evidence/figuresAt';
import { type PolicyPackId, policyPackIds } from '../../evidence/policyPacks';
import type { AssessedPlan } from '../../store/selectors';

/** What a plan's options come to under current law and under each policy pack alone. */
export interface KnownWorlds {
  readonly plan: Plan;
  readonly worlds: readonly World<PolicyPackId>[];
}

/** The worlds of a plan, worked out one by one with the page free between them; those of the plan before until they are all there. */
export function useWorlds({ plan, on }: Pick<AssessedPlan, 'plan' | 'on'>): KnownWorlds | null {
  const [known, setKnown] = useState<KnownWorlds | null>(null);
  useEffect(() => {
    const steps = worldsUnder(
      plan,
      policyPackIds,
      (packs) => figuresWith(plan.ownFigures, packs, plan.annualReviewShares),
      on,
    );
    const worlds: World<PolicyPackId>[] = [];
    const step = (): void => {
      const { value, done } = steps.next();
      if (done) {
        startTransition(() => setKnown({ plan, worlds }));
        return;
      }
      worlds.push(value);
      timer = setTimeout(step);
    };
    let timer = setTimeout(step);
    return () => clearTimeout(timer);
  }, [plan, on]);
  return known;
}
