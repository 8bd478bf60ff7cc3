import { type MitigationId, mitigationIds } from '../../domain/mitigation';
import type { Plan } from '../../domain/plan';
import type { Structure } from '../../domain/structure';
import type { Figures } from '../../evidence/figuresAt';
import { figuresUnder } from './figuresUnder';
import { isInPlaceToday } from './inPlaceToday';
import type { StandingStructure } from './madeFrom';
import { mitigations } from './register';

/**
 * The plan with every structure's mitigations carried out in its posts, matrix, one-off costs, terms and hats; each keeps
 * only those that change something there. Carried out exactly once, at the head of `assessPlan`: a standing plan is never
 * handed in again. The same object where nothing is chosen.
 */
export function standingPlan(plan: Plan, figures: Figures): Plan {
  if (plan.structures.every((structure) => structure.mitigations.length === 0)) return plan;
  const structures = plan.structures.map((structure) => carriedOut(structure, structure.mitigations, plan, figures));
  return { ...plan, structures };
}

/** A structure with some mitigations carried out, in the order of their list. Those that would change nothing are left out. */
export function carriedOut(
  entered: Structure,
  chosen: readonly MitigationId[],
  plan: Plan,
  figures: Figures,
): Structure {
  if (chosen.length === 0 && entered.mitigations.length === 0) return entered;
  let structure = entered;
  const inForce: MitigationId[] = [];
  for (const id of mitigationIds) {
    const asked = { structure, plan, figures: figuresUnder({ ...structure, mitigations: inForce }, plan, figures) };
    const { isOffered, change, npqFees } = mitigations[id];
    if (!chosen.includes(id) || !isOffered(asked)) continue;
    structure = change?.(asked) ?? structure;
    if (npqFees && !isInPlaceToday(entered, plan)) structure = withFees(structure, npqFees(asked));
    inForce.push(id);
  }
  const standing: StandingStructure = { ...structure, mitigations: inForce, entered };
  return standing;
}

function withFees(structure: Structure, more: number): Structure {
  const { oneOffs } = structure;
  return { ...structure, oneOffs: { ...oneOffs, npqFees: oneOffs.npqFees + more } };
}
