import type { CriterionId } from '../../domain/decision';
import type { Contender } from './contender';
import { efficientOf } from './dominance';
import { drawWeights } from './drawWeights';
import { aheadBy } from './level';
import { byCriterion, criteriaThatCount, lawfulOf, type Ranges, rangesOf, scoreOf } from './ranges';
import type { Weights } from './weights';

/** What is weighed: the scores of the lawful options in each world that the uncertain figures may make. */
export interface Weighable {
  /** Ids of the lawful options, in the plan's order. */
  readonly options: readonly string[];
  /** Those that tell the options apart; the most important first where they are in order. */
  readonly criteria: readonly CriterionId[];
  /** 1 for those that another dominates in the plan as it stands: they give way to one that they are level with. */
  readonly isDominated: Uint8Array;
  /** Whether only weights that keep the order of the criteria are drawn. */
  readonly isOrdered: boolean;
  /** A world each: option by option, the score under every criterion. */
  readonly worlds: readonly Float64Array[];
}

/** Weightings drawn unless told, rounded up so that each world meets as many: enough for the nearest whole one in a hundred. */
export const weightingsDrawn = 10_000;

/** In what share of weightings, and of worlds, each option stands where. Lahdelma and Salminen 2001, SMAA-2. */
export interface Acceptability {
  readonly options: readonly string[];
  readonly criteria: readonly CriterionId[];
  readonly isOrdered: boolean;
  readonly draws: number;
  /** Option by place, the first place first. Every row and every column sums to one; ties share. */
  readonly rank: readonly (readonly number[])[];
  /** The share in which each option is best. */
  readonly best: readonly number[];
  /** The mean of the weights under which each is best; null for one that never is. */
  readonly centralWeights: readonly (Weights | null)[];
}

/**
 * The worlds made ready to be weighed. The first is the plan as it stands: it sets the ranges, which the weights are tied to,
 * and what law bars. Where `order` is null, all weights are drawn from.
 */
export function weighableFrom(
  worlds: readonly (readonly Contender[])[],
  order: readonly CriterionId[] | null,
  ranges: Ranges = rangesOf(worlds[0] ?? []),
): Weighable {
  const [asItStands] = worlds;
  if (!asItStands) throw new Error('There is no world to weigh');
  const lawful = lawfulOf(asItStands);
  const efficient = efficientOf(lawful);
  const options = lawful.map(({ id }) => id);
  const isOrdered = order !== null && order.length > 0;
  const criteria = criteriaThatCount(ranges, isOrdered ? order : undefined);
  return {
    options,
    criteria,
    isDominated: Uint8Array.from(lawful, (each) => (efficient.includes(each) ? 0 : 1)),
    isOrdered,
    worlds: worlds.map((world) => {
      const scores = new Float64Array(options.length * criteria.length);
      for (const [at, option] of options.entries()) {
        const contender = world.find(({ id }) => id === option);
        if (!contender) throw new Error(`There is a world without ${option}`);
        const scored = scoreOf(contender.values, ranges);
        for (const [place, id] of criteria.entries()) scores[at * criteria.length + place] = scored[id];
      }
      return scores;
    }),
  };
}

/**
 * Acceptability by draws: each draw of weights meets one world, the worlds in turn and each equally often, so the draws are
 * rounded up to a whole number of rounds. The same seed gives the same digits.
 */
export function acceptability(
  { options, criteria, isDominated, isOrdered, worlds }: Weighable,
  draws: number,
  seed: number,
): Acceptability {
  const [many, wide] = [options.length, criteria.length];
  const rounds = Math.ceil(Math.max(1, draws) / worlds.length) * worlds.length;
  const weights = new Float64Array(Math.max(1, wide));
  const totals = new Float64Array(many);
  const [above, level] = [new Uint16Array(many), new Uint16Array(many)];
  const ranks = new Float64Array(many * many);
  const best = new Float64Array(many);
  const weightsOfBest = new Float64Array(many * wide);
  for (let draw = 0; draw < rounds; draw += 1) {
    drawWeights(weights, isOrdered, seed, draw);
    totalsUnder(weights, worlds[draw % worlds.length] as Float64Array, wide, totals);
    placesOf(totals, isDominated, above, level);
    for (let option = 0; option < many; option += 1) {
      const first = above[option] as number;
      const sharing = level[option] as number;
      for (let place = first; place < first + sharing; place += 1) {
        ranks[option * many + place] = (ranks[option * many + place] as number) + 1 / sharing;
      }
      if (first > 0) continue;
      best[option] = (best[option] as number) + 1 / sharing;
      for (let at = 0; at < wide; at += 1) {
        const place = option * wide + at;
        weightsOfBest[place] = (weightsOfBest[place] as number) + (weights[at] as number) / sharing;
      }
    }
  }
  const bestOf = (option: number): number => best[option] ?? 0;
  return {
    options,
    criteria,
    isOrdered,
    draws: rounds,
    rank: options.map((_, at) => Array.from(ranks.subarray(at * many, (at + 1) * many), (sum) => sum / rounds)),
    best: options.map((_, at) => bestOf(at) / rounds),
    centralWeights: options.map((_, at) => {
      if (bestOf(at) === 0 || wide === 0) return null;
      return byCriterion((id) => {
        const place = criteria.indexOf(id);
        return place < 0 ? 0 : (weightsOfBest[at * wide + place] ?? 0) / bestOf(at);
      });
    }),
  };
}

/** Writes what each option comes to under some weights in one world: `wide` scores an option. */
function totalsUnder(weights: Float64Array, scores: Float64Array, wide: number, totals: Float64Array): void {
  for (let option = 0; option < totals.length; option += 1) {
    let total = 0;
    for (let at = 0; at < wide; at += 1) total += (weights[at] as number) * (scores[option * wide + at] as number);
    totals[option] = total;
  }
}

/** Writes how many options stand above each, and how many, itself among them, share its place. */
function placesOf(totals: Float64Array, isDominated: Uint8Array, above: Uint16Array, level: Uint16Array): void {
  for (let option = 0; option < totals.length; option += 1) {
    let better = 0;
    let alike = 0;
    for (let other = 0; other < totals.length; other += 1) {
      const lead = (totals[other] as number) - (totals[option] as number);
      const ahead = aheadBy(lead, isDominated[other] as number, isDominated[option] as number);
      if (ahead > 0) better += 1;
      else if (ahead === 0) alike += 1;
    }
    above[option] = better;
    level[option] = alike;
  }
}
