import { type MitigationId, mitigationIds } from '../../domain/mitigation';
import type { Plan } from '../../domain/plan';
import type { RiskId } from '../../domain/risk';
import type { Structure } from '../../domain/structure';
import type { Figures } from '../../evidence/figuresAt';
import { figuresUnder } from './figuresUnder';
import { mitigations } from './register';
import { carriedOut } from './standingPlan';

/** A mitigation that a structure, as the school entered it, can have. */
export interface OfferedMitigation {
  readonly id: MitigationId;
  readonly isChosen: boolean;
  /** Whether it changes something here with the others that are chosen; one that is chosen may no longer. */
  readonly isInForce: boolean;
  readonly says: string;
  readonly addresses: readonly RiskId[];
  readonly effectSays: string;
}

/** Those that would change something in a structure as entered, beside the others chosen; and all that are chosen. */
export function offeredMitigations(entered: Structure, plan: Plan, figures: Figures): readonly OfferedMitigation[] {
  return mitigationIds.flatMap((id): readonly OfferedMitigation[] => {
    const isChosen = entered.mitigations.includes(id);
    const others = entered.mitigations.filter((each) => each !== id);
    const structure = carriedOut(entered, others, plan, figures);
    const under = (chosen: readonly MitigationId[]): Figures =>
      figuresUnder({ ...structure, mitigations: chosen }, plan, figures);
    const asked = { structure, plan, figures: under(structure.mitigations) };
    const withIt = under([...structure.mitigations, id]);
    const { says, addresses, effectSays, isOffered } = mitigations[id];
    const isInForce = isOffered(asked);
    if (!isChosen && !isInForce) return [];
    return [{ id, isChosen, isInForce, says, addresses, effectSays: effectSays({ ...asked, withIt }) }];
  });
}
