import { useMemo } from 'react';
import type { SuccessionOutcome } from '../../../domain/succession';
import { type Contender, contendersOf } from '../../../engine/decide/contender';
import { canBeWeighed, rangesOf } from '../../../engine/decide/ranges';
import { equalWeights, weightsFrom } from '../../../engine/decide/weights';
import type { SensitivityQuestion } from '../../../engine/sensitivity/asked';
import type { UncertainInput } from '../../../engine/sensitivity/uncertainInput';
import type { UncertainInputs } from '../../../engine/sensitivity/uncertainInputs';
import type { AssessedPlan } from '../../../store/selectors';
import { selectUncertainInputs, useSensitivityQuestion } from '../../../store/sensitivity';
import { useKept } from '../../../store/useKept';
import { useAfterPaint } from '../../../ui/useAfterPaint';

export interface Minds {
  readonly contenders: readonly Contender[];
  /** Null for a moment while the page above is drawn. */
  readonly about: SensitivityQuestion | null;
  readonly uncertain: UncertainInputs;
  readonly inputs: readonly UncertainInput[];
  /** The plan that is asked about is from before the last change, whose futures are being drawn. */
  readonly isStale: boolean;
  /** Two lawful options that something tells apart. */
  readonly canBeWeighed: boolean;
}

/** What is asked of a plan by its last outcomes; while they are null what was asked last. Null before there is anything. */
export function useMinds(assessed: AssessedPlan, outcomes: readonly SuccessionOutcome[] | null): Minds | null {
  const isAfterPaint = useAfterPaint();
  const fresh = useMemo(
    () => outcomes && { assessed, contenders: contendersOf(assessed, outcomes) },
    [assessed, outcomes],
  );
  const settled = useKept(fresh).shown;

  const weighed = useMemo(() => {
    if (!settled) return null;
    const ranges = rangesOf(settled.contenders);
    return {
      canBeWeighed: canBeWeighed(settled.contenders, ranges),
      weights: weightsFrom(settled.assessed.plan.preferences, ranges),
    };
  }, [settled]);
  const isAsked = isAfterPaint && weighed?.canBeWeighed === true;
  const about = useSensitivityQuestion(
    settled?.assessed ?? null,
    isAsked ? (settled?.contenders ?? null) : null,
    weighed?.weights ?? even,
  );
  return useMemo(() => {
    if (!settled || !weighed) return null;
    const uncertain = selectUncertainInputs(settled.assessed);
    return {
      contenders: settled.contenders,
      about,
      uncertain,
      inputs: uncertain.inputs,
      isStale: fresh === null,
      canBeWeighed: weighed.canBeWeighed,
    };
  }, [settled, weighed, about, fresh]);
}

const even = equalWeights();
