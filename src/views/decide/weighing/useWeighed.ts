import { useDeferredValue, useMemo } from 'react';
import { criterionIds, type Preferences } from '../../../domain/decision';
import {
  type Acceptability,
  acceptability,
  weighableFrom,
  weightingsDrawn,
} from '../../../engine/decide/acceptability';
import type { Contender } from '../../../engine/decide/contender';
import { type Dominated, dominated } from '../../../engine/decide/dominance';
import { canBeWeighed, type Ranges, rangesOf } from '../../../engine/decide/ranges';
import { type Ranked, rankingOf } from '../../../engine/decide/ranking';
import { type Verdict, verdictOf } from '../../../engine/decide/verdict';
import { smallestWeightChange, type WeightChange } from '../../../engine/decide/weightChange';
import { areWeighed, type Weights, weightsFrom } from '../../../engine/decide/weights';
import { worldsDrawn } from '../../../engine/sensitivity/sampleWorlds';
import type { AssessedPlan } from '../../../store/selectors';
import { type Deciding, useSampledWorlds, useSensitivityQuestion } from '../../../store/sensitivity';

export interface Weighed {
  readonly contenders: readonly Contender[];
  readonly ranges: Ranges;
  readonly weights: Weights;
  /** Whether the weights were said, and not only the order. */
  readonly isWeighed: boolean;
  readonly ranking: readonly Ranked[];
  readonly change: WeightChange | null;
  readonly dominated: readonly Dominated[];
  /** Over the weightings that keep the order, and over all that there are. */
  readonly ordered: Acceptability;
  readonly uniform: Acceptability;
  readonly verdict: Verdict;
  /** Worlds that are weighed so far, the plan as it stands among them. */
  readonly worlds: number;
  readonly worldsRun: Deciding<'worlds'>;
}

/** What follows from what somebody cares about. `isDone`: all the plan's futures are drawn; worlds are drawn only then. */
export function useWeighed(
  assessed: AssessedPlan,
  contenders: readonly Contender[],
  preferences: Preferences,
  { isDone, isShown }: { readonly isDone: boolean; readonly isShown: boolean },
): Weighed {
  const { figures, plan } = assessed;
  const { seed } = plan.simulation;
  const ranges = useMemo(() => rangesOf(contenders), [contenders]);
  const weights = useMemo(() => weightsFrom(preferences, ranges), [preferences, ranges]);
  const isWorthIt = isShown && isDone && canBeWeighed(contenders, ranges);
  const about = useSensitivityQuestion(isWorthIt ? assessed : null, contenders, weights);
  const worldsRun = useSampledWorlds(about, worldsDrawn);
  const sampled = worldsRun.answer?.worlds ?? null;
  const worlds = useMemo(() => sampled ?? [contenders], [sampled, contenders]);

  // A drag of a weight moves the ranking at once; the ten thousand weightings hang on the order alone, and follow.
  const order = useSameOrder(preferences.order);
  const asked = useDeferredValue(useMemo(() => ({ worlds, order, seed }), [worlds, order, seed]));
  const uniform = useMemo(
    () => acceptability(weighableFrom(asked.worlds, null), weightingsDrawn, asked.seed),
    [asked.worlds, asked.seed],
  );
  const ordered = useMemo(
    () => acceptability(weighableFrom(asked.worlds, asked.order), weightingsDrawn, asked.seed),
    [asked],
  );
  const verdict = useMemo(() => verdictOf(ordered, figures), [ordered, figures]);
  const ranking = useMemo(() => rankingOf(contenders, weights, ranges), [contenders, weights, ranges]);
  const change = useMemo(() => smallestWeightChange(contenders, weights), [contenders, weights]);
  return {
    contenders,
    ranges,
    weights,
    isWeighed: areWeighed(preferences),
    ranking,
    change,
    dominated: useMemo(() => dominated(contenders), [contenders]),
    ordered,
    uniform,
    verdict,
    worlds: asked.worlds.length,
    worldsRun,
  };
}

/** The order as the same list while it says the same, whatever the weights do. */
function useSameOrder(order: Preferences['order']): Preferences['order'] {
  const key = order.join(' ');
  return useMemo(() => key.split(' ').flatMap((each) => criterionIds.filter((id) => id === each)), [key]);
}
