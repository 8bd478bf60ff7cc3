import { inWholes } from '../../domain/inWholes';

/** Shares that sum to one as whole counts that sum to 100. */
export const countsOfHundred = (shares: readonly number[]): readonly number[] => inWholes(shares, 100);

/** Option by place, as counts of a hundred weightings: in each place the options add up to 100. */
export function ranksOfHundred(rank: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const places = rank.map((_, place) => countsOfHundred(rank.map((row) => row[place] ?? 0)));
  return rank.map((_, option) => places.map((counts) => counts[option] ?? 0));
}
