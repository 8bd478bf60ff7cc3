import type { Assessment } from '../../domain/assessment';
import { inCompare, type Option } from '../../domain/option';
import type { SuccessionOutcome } from '../../domain/succession';
import { type StructureFacts, structureFacts } from '../../engine/comparison/structureFacts';
import { type Measured, measuredOption } from '../../engine/indicators/measured';
import type { AssessedPlan } from '../../store/selectors';

/** One column of the comparison: an option, its place in the plan (colour and mark), and what follows from it. */
export interface Compared {
  readonly id: string;
  readonly name: string;
  readonly index: number;
  readonly option: Option;
  readonly assessment: Assessment;
  readonly measured: Measured;
  readonly facts: StructureFacts;
}

/** The options chosen to be compared, in the plan's order, with what their futures come to once that is known. Today's always stands first: the others are measured from it. */
export function comparedOf(
  assessed: AssessedPlan,
  outcomes: readonly SuccessionOutcome[] | null = null,
): readonly Compared[] {
  return inCompare(assessed.standing).map((option) => {
    const outcome = outcomes?.find((each) => each.option === option.id) ?? null;
    const measured = measuredOption(assessed, option, outcome);
    const { id, name, index } = option;
    return { id, name, index, option, assessment: measured.assessment, measured, facts: structureFacts(measured) };
  });
}
