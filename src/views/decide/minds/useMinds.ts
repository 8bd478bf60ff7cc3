import { useMemo } from 'react';
import type { Plan } from '../../../domain/plan';
import type { SuccessionOutcome } from '../../../domain/succession';
import { type Contender, contendersOf } from '../../../engine/decide/contender';
import { canBeWeighed, rangesOf } from '../../../engine/decide/ranges';
import { equalWeights, weightsFrom } from '../../../engine/decide/weights';
import type { SensitivityQuestion } from '../../../engine/sensitivity/asked';
import type { UncertainInput } from '../../../engine/sensitivity/uncertainInput';
import type { UncertainInputs } from '../../../engine/sensitivity/uncertainInputs';
import type { AssessedPlan } from '../../../store/selectors';
import { selectUncertainInputs, useSensitivityQuestion } from '../../../store/sensitivity';
import { useSession } from '../../../store/sessionStore';
import { useAfterPaint } from '../../../ui/useAfterPaint';
import { useLast } from './useLast';

export interface Minds {
  /** The plan as it was opened: what is said of another is never kept for it. */
  readonly opened: Plan | null;
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

/** What is asked of a plan, once all its futures are drawn: until then what was asked last. Null before there is anything. */
export function useMinds(assessed: AssessedPlan, outcomes: readonly SuccessionOutcome[] | null): Minds | null {
  const opened = useSession((session) => session.opened);
  const isAfterPaint = useAfterPaint();
  const { futures } = assessed.plan.simulation;
  const fresh = useMemo(() => {
    const isDone = outcomes?.every((outcome) => outcome.futures === futures) ?? false;
    return outcomes && isDone ? { assessed, contenders: contendersOf(assessed, outcomes) } : null;
  }, [assessed, outcomes, futures]);
  const settled = useLast(fresh, opened);

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
      opened,
      contenders: settled.contenders,
      about,
      uncertain,
      inputs: uncertain.inputs,
      isStale: fresh === null,
      canBeWeighed: weighed.canBeWeighed,
    };
  }, [opened, settled, weighed, about, fresh]);
}

const even = equalWeights();
