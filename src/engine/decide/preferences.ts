import type { CriterionId, Preferences } from '../../domain/decision';
import type { Ranges } from './ranges';
import { areWeighed, weightsFrom } from './weights';

/** What somebody has said before they have said anything. */
export const nothingSaid: Preferences = { order: [], swings: {} };

/** What the first swing is worth; the others are said beside it. */
export const fullSwing = 100;

/** A criterion put after those that are in order. Where the others are weighed, it comes in worth as little as the least. */
export function withPlaced({ order, swings }: Preferences, id: CriterionId): Preferences {
  if (order.includes(id)) return { order, swings };
  const next = [...order, id];
  if (!areWeighed({ order, swings })) return { order: next, swings: {} };
  return { order: next, swings: { ...swings, [id]: Math.min(...order.map((each) => swings[each] ?? fullSwing)) } };
}

/** A criterion taken out of the order: it no longer counts. */
export function withLeftOut({ order, swings }: Preferences, id: CriterionId): Preferences {
  const { [id]: _, ...rest } = swings;
  return inOrder(
    order.filter((each) => each !== id),
    rest,
  );
}

/** A criterion moved up (−1) or down (1) by a place. */
export function withMoved({ order, swings }: Preferences, id: CriterionId, by: 1 | -1): Preferences {
  const from = order.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length) return { order, swings };
  const next = order.filter((each) => each !== id);
  next.splice(to, 0, id);
  return inOrder(next, swings);
}

/** Whatever comes first is what the others are measured by, so it is worth 100. */
function inOrder(order: readonly CriterionId[], swings: Preferences['swings']): Preferences {
  const [first] = order;
  const isWeighed = first !== undefined && Object.keys(swings).length > 0;
  return { order, swings: isWeighed ? { ...swings, [first]: fullSwing } : {} };
}

/**
 * What each swing is taken to be worth beside the first, the first 100: what was said; until then the middle of what the order
 * allows, in whole numbers.
 */
export function swingsShown(preferences: Preferences, ranges: Ranges): Preferences['swings'] {
  if (areWeighed(preferences)) return preferences.swings;
  const weights = weightsFrom({ ...preferences, swings: {} }, ranges);
  const most = Math.max(...preferences.order.map((id) => weights[id]), 0);
  const shown: Partial<Record<CriterionId, number>> = {};
  for (const id of preferences.order) shown[id] = most === 0 ? 0 : Math.round((fullSwing * weights[id]) / most);
  const [first] = preferences.order;
  if (first) shown[first] = fullSwing;
  return shown;
}

/** One swing weighed. The others become what they were shown as, so that one move weighs them all and none of them jumps. */
export function withSwing(preferences: Preferences, ranges: Ranges, id: CriterionId, worth: number): Preferences {
  return { order: preferences.order, swings: { ...swingsShown(preferences, ranges), [id]: worth } };
}

/** The first pair of neighbours of which the lower is worth more than the higher, so that order and weights disagree. */
export function outOfOrder({ order, swings }: Preferences): readonly [CriterionId, CriterionId] | null {
  for (const [at, below] of order.entries()) {
    const above = order[at - 1];
    if (above && (swings[below] ?? 0) > (swings[above] ?? fullSwing)) return [above, below];
  }
  return null;
}

/** The order that the weights say; what is worth the same keeps its place. */
export function orderedBySwings({ order, swings }: Preferences): Preferences {
  const next = order.toSorted((a, b) => (swings[b] ?? 0) - (swings[a] ?? 0));
  return inOrder(next, swings);
}
