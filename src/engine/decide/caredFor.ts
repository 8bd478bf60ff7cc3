import type { CriterionId } from '../../domain/decision';
import type { Acceptability } from './acceptability';
import { countsOfHundred } from './countsOfHundred';

/** An option that some weights put first, and what whoever chooses it cares about. */
export interface CaredFor {
  readonly option: string;
  /** Of all the weightings: in how many it is best, and that as a count of 100. */
  readonly share: number;
  readonly count: number;
  /** The one or two criteria with much more than their even share of its central weights, the most first; none where all count about alike. */
  readonly most: readonly { readonly criterion: CriterionId; readonly weight: number }[];
}

/** A central weight this many times its even share is something to care about: a judgement. */
const muchAbove = 1.15;
const mostNamed = 2;

/** What somebody would have to care about for each option to be best, the one that is best most often first; then those that are never best. */
export function caredFor(uniform: Acceptability): {
  readonly chosen: readonly CaredFor[];
  readonly never: readonly string[];
} {
  const counts = countsOfHundred(uniform.best);
  const options = uniform.options
    .map((option, at) => ({ option, share: uniform.best[at] ?? 0, count: counts[at] ?? 0, at }))
    .toSorted((a, b) => b.share - a.share);
  const chosen = options.flatMap(({ at, ...each }) => {
    const central = uniform.centralWeights[at];
    if (!central || each.share <= 0) return [];
    const most = uniform.criteria
      .map((criterion) => ({ criterion, weight: central[criterion] }))
      .filter(({ weight }) => weight > muchAbove / uniform.criteria.length)
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, mostNamed);
    return [{ ...each, most }];
  });
  return { chosen, never: options.filter(({ share }) => share <= 0).map(({ option }) => option) };
}
