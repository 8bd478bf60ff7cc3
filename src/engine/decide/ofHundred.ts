/** Shares that sum to one as whole counts that sum to 100, by largest remainder: what is left goes to the greatest parts cut off. */
export function ofHundred(shares: readonly number[]): readonly number[] {
  const exact = shares.map((share) => share * 100);
  const counts = exact.map((each) => Math.floor(each + 1e-9));
  const left = Math.round(exact.reduce((sum, each) => sum + each, 0)) - counts.reduce((sum, each) => sum + each, 0);
  const byRemainder = exact
    .map((each, at) => ({ at, remainder: each - (counts[at] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  const raised = new Set(byRemainder.slice(0, left).map(({ at }) => at));
  return counts.map((count, at) => (raised.has(at) ? count + 1 : count));
}

/** Option by place, as counts of a hundred weightings: in each place the options add up to 100. */
export function ranksOfHundred(rank: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const places = rank.map((_, place) => ofHundred(rank.map((row) => row[place] ?? 0)));
  return rank.map((_, option) => places.map((counts) => counts[option] ?? 0));
}
