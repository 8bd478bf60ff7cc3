import { sum } from '../../domain/sum';
/** The place of each value among them, from 1 for the least; those that are alike share the mean of their places. */
export function meanRanks(values: readonly number[], alike = 1e-9): readonly number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value - alike).length;
    const level = values.filter((other) => Math.abs(other - value) <= alike).length;
    return below + (level + 1) / 2;
  });
}

/** Spearman's rank correlation, from −1 to 1; null where either side has no order at all. */
export function rankCorrelation(some: readonly number[], others: readonly number[]): number | null {
  const [a, b] = [meanRanks(some), meanRanks(others)];
  const middle = (a.length + 1) / 2;
  let [together, ofA, ofB] = [0, 0, 0];
  for (const [at, rank] of a.entries()) {
    const other = b[at] ?? middle;
    together += (rank - middle) * (other - middle);
    ofA += (rank - middle) ** 2;
    ofB += (other - middle) ** 2;
  }
  return ofA === 0 || ofB === 0 ? null : together / Math.sqrt(ofA * ofB);
}

/**
 * Kendall's coefficient of concordance W between several rankings of the same things, with ties: from 0, no agreement at all,
 * to 1, the same order throughout. Null for fewer than two rankings or things, or where nobody ranks anything above another.
 */
export function concordance(rankings: readonly (readonly number[])[]): number | null {
  const judges = rankings.length;
  const things = rankings[0]?.length ?? 0;
  if (judges < 2 || things < 2) return null;
  const ranks = rankings.map((values) => meanRanks(values));
  const sums = Array.from({ length: things }, (_, at) => sum(ranks, (each) => each[at] ?? 0));
  const middle = (judges * (things + 1)) / 2;
  const spread = sum(sums, (each) => (each - middle) ** 2);
  const tied = sum(ranks, tiesOf);
  const greatest = judges ** 2 * (things ** 3 - things) - judges * tied;
  return greatest <= 0 ? null : Math.min(1, (12 * spread) / greatest);
}

/** Over the groups of one ranking that share a place, the sum of t³ − t. */
function tiesOf(ranks: readonly number[]): number {
  return [...new Set(ranks)].reduce((sum, rank) => {
    const level = ranks.filter((each) => each === rank).length;
    return sum + level ** 3 - level;
  }, 0);
}
