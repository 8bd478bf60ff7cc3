import { useMemo } from 'react';
import type { Option } from '../../../domain/option';
import type { SuccessionOutcome } from '../../../domain/succession';
import { ownRisksFor } from '../../../engine/risk/register/ownRisks';
import type { Drawn, MitigationState } from '../../../store/mitigationRun';
import type { AssessedPlan } from '../../../store/selectors';
import { useKept } from '../../../store/useKept';
import { registerOf } from './optionRegister';
import { type RegisterRow, registerRows } from './registerRow';

export interface ShownRegister {
  readonly rows: readonly RegisterRow[];
  /** The rows are from before the last change, and are to be shown as such. */
  readonly isStale: boolean;
  /** No future is drawn for it yet: what waits for them says so. */
  readonly isPending: boolean;
}

/** The register of the option at a place, and while its futures are drawn again the last one, marked as stale. */
export function useRegister(
  assessed: AssessedPlan,
  place: number,
  outcomes: readonly SuccessionOutcome[] | null,
  own: MitigationState,
  hasChosen: boolean,
): ShownRegister {
  const option = assessed.options[place];
  const outcome = option ? outcomeFor(option, outcomes, own) : null;
  const without = own.answer?.without ?? null;
  const rows = useMemo(() => rowsOf(assessed, place, outcome, without), [assessed, place, outcome, without]);
  // What a treatment does is told with it, so both are waited for.
  const isWhole = !hasChosen || own.answer !== null || own.isStopped || own.problem !== null;
  const { shown, isStale } = useKept(outcome !== null && isWhole ? rows : null, option?.id ?? '');
  return { rows: shown ?? rows, isStale, isPending: shown === null };
}

/** Of the run that every page shares, where the option stands in it; else of its own. */
function outcomeFor(
  { id }: Option,
  outcomes: readonly SuccessionOutcome[] | null,
  { answer }: MitigationState,
): SuccessionOutcome | null {
  const shared = outcomes?.find((each) => each.option === id);
  return shared ?? (answer?.stands.variant.option.id === id ? answer.stands.outcome : null);
}

/** Every line of the register of an option; without the futures its levels go by the structure alone. */
export function rowsOf(
  assessed: AssessedPlan,
  place: number,
  outcome: SuccessionOutcome | null,
  without: Drawn | null,
): readonly RegisterRow[] {
  const option = assessed.options[place];
  const assessment = assessed.assessments[place];
  if (!option || !assessment) return [];
  const bare = without?.variant.option.id === option.id ? without : null;
  return registerRows({
    entries: registerOf(assessed, option, assessment, outcome),
    without: bare && registerOf(bare.variant.assessed, bare.variant.option, bare.variant.assessment, bare.outcome),
    ownRisks: ownRisksFor(assessed.plan, option.id),
    figures: assessed.figures,
  });
}
