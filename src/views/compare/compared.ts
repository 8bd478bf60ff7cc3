import type { Assessment } from '../../domain/assessment';
import { inCompare } from '../../domain/plan';
import type { Structure } from '../../domain/structure';
import { type StructureFacts, structureFacts } from '../../engine/comparison/structureFacts';
import type { Measured } from '../../engine/indicators/measured';
import type { AssessedPlan } from '../../store/selectors';

/** One column of the comparison: a structure, its place in the plan (colour and mark), and what follows from it. */
export interface Compared {
  readonly id: string;
  readonly name: string;
  readonly index: number;
  readonly structure: Structure;
  readonly assessment: Assessment;
  readonly measured: Measured;
  readonly facts: StructureFacts;
}

/** The structures chosen to be compared, in the plan's order. Today's always stands first: the others are measured from it. */
export function comparedOf({ plan, known, figures, assessments }: AssessedPlan): readonly Compared[] {
  return inCompare(plan.structures).flatMap((structure) => {
    const index = plan.structures.indexOf(structure);
    const assessment = assessments[index];
    if (!assessment) return [];
    const measured: Measured = { plan, structure, known, figures, assessment };
    return [
      {
        id: structure.id,
        name: structure.name,
        index,
        structure,
        assessment,
        measured,
        facts: structureFacts(measured),
      },
    ];
  });
}
