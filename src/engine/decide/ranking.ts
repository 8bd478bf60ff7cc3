import { type CriterionId, criterionIds } from '../../domain/decision';
import { sum } from '../../domain/sum';
import type { Contender } from './contender';
import { efficientOf } from './dominance';
import { aheadBy } from './level';
import { byCriterion, lawfulOf, type Ranges, rangesOf, type Scores, scoreOf } from './ranges';
import type { Weights } from './weights';

/** Where a lawful option stands under some weights. */
export interface Ranked {
  readonly contender: Contender;
  /** From 1; options that come to the same share a place. */
  readonly place: number;
  /** The sum of the parts: 0 for an option that is worst in all that counts, 1 for one that is best; below 0 only for a dominated one. */
  readonly total: number;
  /** Weight times score. */
  readonly parts: Readonly<Record<CriterionId, number>>;
  readonly scores: Scores;
}

/**
 * The lawful options under some weights, the best first; those that tie, in the plan's order. An option that another
 * dominates gives way to one that it is level with: it is worse in something that these weights do not count.
 */
export function rankingOf(
  contenders: readonly Contender[],
  weights: Weights,
  ranges: Ranges = rangesOf(contenders),
): readonly Ranked[] {
  const lawful = lawfulOf(contenders);
  const efficient = efficientOf(lawful);
  const weighed = lawful.map((contender) => {
    const scores = scoreOf(contender.values, ranges);
    const parts = byCriterion((id) => weights[id] * scores[id]);
    const total = sum(criterionIds, (id) => parts[id]);
    return { contender, scores, parts, total, dominated: efficient.includes(contender) ? 0 : 1 };
  });
  return weighed
    .map(({ dominated, ...each }) => ({
      ...each,
      place: 1 + weighed.filter((other) => aheadBy(other.total - each.total, other.dominated, dominated) > 0).length,
    }))
    .sort((a, b) => a.place - b.place || a.contender.index - b.contender.index);
}

/** Those in the first place: one, or several that tie. */
export function bestOf(ranking: readonly Ranked[]): readonly Ranked[] {
  return ranking.filter(({ place }) => place === 1);
}
