const counted = new WeakMap<Uint8Array, readonly number[]>();

/** How many futures have each number of empty months, from none up. Counted once for each answer, since all of the page's words ask. */
export function monthCounts(vacantMonthsOf: Uint8Array): readonly number[] {
  const known = counted.get(vacantMonthsOf);
  if (known) return known;
  const counts: number[] = [];
  for (const months of vacantMonthsOf) {
    while (counts.length <= months) counts.push(0);
    counts[months] = (counts[months] ?? 0) + 1;
  }
  counted.set(vacantMonthsOf, counts);
  return counts;
}

/** How many futures have a number of empty months for which something holds. */
export function futuresWith(vacantMonthsOf: Uint8Array, holds: (months: number) => boolean): number {
  return monthCounts(vacantMonthsOf).reduce((sum, futures, months) => (holds(months) ? sum + futures : sum), 0);
}
