import type { Option } from '../../../domain/option';
import type { Plan } from '../../../domain/plan';
import type { Structure } from '../../../domain/structure';
import { type OfferedMitigation, offeredMitigations } from '../../../engine/mitigation/offeredMitigations';
import type { Turn } from '../../../store/mitigationVariants';
import type { AssessedPlan } from '../../../store/selectors';

/** What can be added to one structure of an option, or is. */
export interface OfferedTo {
  /** As the school entered it. */
  readonly structure: Structure;
  /** Its place among the options, for its mark. */
  readonly index: number;
  readonly offered: readonly OfferedMitigation[];
}

/** What each structure of an option can have against its risks; a phased plan has a structure a phase, in their order. */
export function offeredTo({ plan, figures }: AssessedPlan, { spans }: Option): readonly OfferedTo[] {
  const ids = new Set(spans.map(({ structure }) => structure.id));
  return [...ids].flatMap((id) => {
    const index = plan.structures.findIndex((each) => each.id === id);
    const structure = plan.structures[index];
    return structure ? [{ structure, index, offered: offeredMitigations(structure, plan, figures) }] : [];
  });
}

/** A structure as it is entered now: what is ticked in it shows before what follows from it. */
export const enteredNow = (plan: Plan, structure: Structure): Structure =>
  plan.structures.find(({ id }) => id === structure.id) ?? structure;

/** Each of them the other way round. */
export const turnsOf = (offered: readonly OfferedTo[]): readonly Turn[] =>
  offered.flatMap(({ structure, offered: each }) =>
    each.map(({ id, isChosen }) => ({ structure: structure.id, mitigation: id, yes: !isChosen })),
  );
