import { type CriterionId, criterionIds, type Preferences } from '../../domain/decision';
import { sum } from '../../domain/sum';
import { byCriterion, hasSwing, type Ranges, type Scores } from './ranges';

/** How much each criterion's full swing counts; they sum to one. */
export type Weights = Readonly<Record<CriterionId, number>>;

/** All alike: what is left when nobody has said what they care about. */
export function equalWeights(among: readonly CriterionId[] = criterionIds): Weights {
  return byCriterion((id) => (among.includes(id) ? 1 / among.length : 0));
}

/**
 * Rank-order centroid (Barron and Barrett 1996): the mean of all the weights that an order allows. Of n criteria the one in
 * place k weighs (1/k + ... + 1/n) / n.
 */
export function rankOrderCentroid(order: readonly CriterionId[]): Weights {
  return byCriterion((id) => {
    const place = order.indexOf(id);
    if (place < 0) return 0;
    let parts = 0;
    for (let k = place + 1; k <= order.length; k += 1) parts += 1 / k;
    return parts / order.length;
  });
}

/** Whether every criterion of the order has been weighed, and not only put in order. */
export function areWeighed({ order, swings }: Preferences): boolean {
  return order.length > 0 && order.every((id) => swings[id] !== undefined);
}

/**
 * The weights that somebody's preferences come to: each swing over their sum; the centroid of the order until all of it is
 * weighed; all alike where nothing is said. With ranges, criteria that tell no options apart weigh nothing. They sum to one;
 * where no criterion counts at all, every weight is nothing.
 */
export function weightsFrom(preferences: Preferences | null, ranges?: Ranges): Weights {
  const counts = (id: CriterionId): boolean => !ranges || hasSwing(ranges[id]);
  if (!preferences || preferences.order.length === 0) return equalWeights(criterionIds.filter(counts));
  const order = preferences.order.filter(counts);
  const swingOf = (id: CriterionId): number => Math.max(0, preferences.swings[id] ?? 0);
  const swings = sum(order, swingOf);
  if (!areWeighed(preferences) || swings === 0) return rankOrderCentroid(order);
  return byCriterion((id) => (order.includes(id) ? swingOf(id) / swings : 0));
}

/** What an option's scores come to under some weights. */
export function weighed(scores: Scores, weights: Weights): number {
  return sum(criterionIds, (id) => weights[id] * scores[id]);
}
