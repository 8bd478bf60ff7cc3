import { sum } from './sum';

/** Parts of a whole as whole numbers that add up to `whole`, by largest remainder: what is left goes to the greatest parts cut off. */
export function inWholes(parts: readonly number[], whole: number): readonly number[] {
  const all = sum(parts);
  if (all === 0) return parts.map(() => 0);
  const exact = parts.map((part) => (part / all) * whole);
  const counts = exact.map((each) => Math.floor(each + 1e-9));
  const byRemainder = exact
    .map((each, at) => ({ at, remainder: each - (counts[at] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  const raised = new Set(byRemainder.slice(0, whole - sum(counts)).map(({ at }) => at));
  return counts.map((count, at) => (raised.has(at) ? count + 1 : count));
}
