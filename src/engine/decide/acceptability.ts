import type { CriterionId } from '../../domain/decision';
import { betweenNoughtAndOne, philoxBlock } from '../succession/philox';
import type { Contender } from './contender';
import { efficientOf } from './dominance';
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

/** The second word of the key, which keeps these draws apart from those of the futures. */
const keyOfWeights = 0x5eed;
/** The four words of a block, written over at every draw. */
const words = new Uint32Array(4);
/** Totals nearer to each other than this are a tie: sums of the same scores may differ in their last digits. */
const tie = 1e-12;

/**
 * Writes the weights of one draw: uniform over all weights that sum to one, as the gaps between sorted uniform numbers, and
 * with an order the same gaps sorted, the largest first, which is uniform over the weights that keep the order. Exact both ways.
 */
export function drawWeights(out: Float64Array, isOrdered: boolean, seed: number, draw: number): void {
  const cuts = out.length - 1;
  for (let cut = 0; cut < cuts; cut += 1) {
    const word = cut % words.length;
    if (word === 0) philoxBlock(draw, cut / words.length, 0, 0, seed, keyOfWeights, words);
    insert(out, cut, betweenNoughtAndOne(words[word] as number));
  }
  let before = 0;
  for (let cut = 0; cut < cuts; cut += 1) {
    const at = out[cut] as number;
    out[cut] = at - before;
    before = at;
  }
  out[cuts] = 1 - before;
  if (isOrdered) {
    for (let place = 1; place <= cuts; place += 1) insert(out, place, -(out[place] as number), -1);
  }
}

/** Puts a number among the first `filled`, which ascend; with sign −1, which descend and the number comes negated. */
function insert(out: Float64Array, filled: number, value: number, sign: 1 | -1 = 1): void {
  let place = filled;
  while (place > 0 && sign * (out[place - 1] as number) > value) {
    out[place] = out[place - 1] as number;
    place -= 1;
  }
  out[place] = sign * value;
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
  const ranks = new Float64Array(many * many);
  const best = new Float64Array(many);
  const weightsOfBest = new Float64Array(many * wide);
  for (let draw = 0; draw < rounds; draw += 1) {
    const scores = worlds[draw % worlds.length] as Float64Array;
    drawWeights(weights, isOrdered, seed, draw);
    for (let option = 0; option < many; option += 1) {
      let total = 0;
      for (let at = 0; at < wide; at += 1) total += (weights[at] as number) * (scores[option * wide + at] as number);
      totals[option] = total;
    }
    for (let option = 0; option < many; option += 1) {
      const mine = totals[option] as number;
      let better = 0;
      let level = 0;
      for (let other = 0; other < many; other += 1) {
        const lead = (totals[other] as number) - mine;
        if (lead < -tie) continue;
        const ofRank = (isDominated[option] as number) - (isDominated[other] as number);
        if (lead > tie || ofRank > 0) better += 1;
        else if (ofRank === 0) level += 1;
      }
      for (let place = better; place < better + level; place += 1) {
        ranks[option * many + place] = (ranks[option * many + place] as number) + 1 / level;
      }
      if (better > 0) continue;
      best[option] = (best[option] as number) + 1 / level;
      for (let at = 0; at < wide; at += 1) {
        const place = option * wide + at;
        weightsOfBest[place] = (weightsOfBest[place] as number) + (weights[at] as number) / level;
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
