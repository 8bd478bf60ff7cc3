import { type CriterionId, criterionIds } from '../../domain/decision';
import { sum } from '../../domain/sum';
import type { Contender } from './contender';
import { efficientOf } from './dominance';
import { byCriterion, criteriaThatCount, lawfulOf, type Ranges, rangesOf, scoreOf } from './ranges';
import { rankingOf } from './ranking';
import { type Weights, weighed } from './weights';

/** The least that one weight must move, the others keeping their proportions, before another option is best. */
export interface WeightChange {
  readonly criterion: CriterionId;
  readonly from: number;
  /** The weight at which the two stand level: just past it, the new winner leads. */
  readonly to: number;
  readonly winner: string;
  readonly newWinner: string;
}

/** One criterion's weight moved to another, the others rescaled in proportion; alike among those that count where it had all. */
export function weightsWith(weights: Weights, criterion: CriterionId, weight: number, ranges: Ranges): Weights {
  const rest = restOf(weights, criterion, ranges);
  return byCriterion((id) => (id === criterion ? weight : (1 - weight) * rest[id]));
}

/** How the other criteria share what is left; they sum to one. */
function restOf(weights: Weights, criterion: CriterionId, ranges: Ranges): Weights {
  const others = criterionIds.filter((id) => id !== criterion);
  const left = sum(others, (id) => weights[id]);
  if (left > 1e-12) return byCriterion((id) => (id === criterion ? 0 : weights[id] / left));
  const counting = criteriaThatCount(ranges, others);
  return byCriterion((id) => (counting.includes(id) ? 1 / counting.length : 0));
}

/** For each criterion the nearest change of its weight that changes the winner, the smallest first; none where nothing would. */
export function weightChanges(contenders: readonly Contender[], weights: Weights): readonly WeightChange[] {
  const ranges = rangesOf(contenders);
  return criteriaThatCount(ranges)
    .flatMap((criterion) => nearestChange(criterion, contenders, weights, ranges) ?? [])
    .sort((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from));
}

/** The smallest of them all; null where no single weight, from none to all, changes the winner. */
export function smallestWeightChange(contenders: readonly Contender[], weights: Weights): WeightChange | null {
  return weightChanges(contenders, weights)[0] ?? null;
}

const rounding = 1e-9;

/**
 * In closed form: with weight t on the criterion an option comes to t x its score there + (1 − t) x what the others give it, a
 * straight line in t. The winner's line meets each rival's at most once; past the nearest meeting the steepest rival leads.
 */
function nearestChange(
  criterion: CriterionId,
  contenders: readonly Contender[],
  weights: Weights,
  ranges: Ranges,
): WeightChange | null {
  const winner = rankingOf(contenders, weights, ranges)[0]?.contender;
  if (!winner) return null;
  const rest = restOf(weights, criterion, ranges);
  const lineOf = (contender: Contender) => {
    const scores = scoreOf(contender.values, ranges);
    return { atNone: weighed(scores, rest), atAll: scores[criterion] };
  };
  const from = weights[criterion];
  const mine = lineOf(winner);
  const meetings = efficientOf(lawfulOf(contenders)).flatMap((rival) => {
    if (rival.id === winner.id) return [];
    const theirs = lineOf(rival);
    const atNone = mine.atNone - theirs.atNone;
    const slope = mine.atAll - theirs.atAll - atNone;
    if (Math.abs(slope) < rounding) return [];
    const to = Math.min(1, Math.max(0, -atNone / slope));
    // The rival leads beyond the meeting: upwards where the winner's lead falls with t, downwards where it grows.
    const isUp = slope < 0;
    const isMet = Math.abs(atNone + slope * to) < rounding;
    const isBeyond = isUp ? to >= from - rounding && to < 1 - rounding : to <= from + rounding && to > rounding;
    return isMet && isBeyond ? [{ rival, to, isUp, steepness: Math.abs(slope), distance: Math.abs(to - from) }] : [];
  });
  const nearest = meetings.sort((a, b) =>
    Math.abs(a.distance - b.distance) > rounding ? a.distance - b.distance : b.steepness - a.steepness,
  )[0];
  return nearest ? { criterion, from, to: nearest.to, winner: winner.id, newWinner: nearest.rival.id } : null;
}
