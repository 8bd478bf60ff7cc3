/** Moves labels apart so that none lies on another: positions in the order given, at least `gap` apart, within bounds. */
export function spread(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  const order = wanted.map((position, place) => ({ position, place })).sort((a, b) => a.position - b.position);
  const placed = new Array<number>(wanted.length).fill(0);
  let floor = from;
  for (const { position, place } of order) {
    placed[place] = Math.max(position, floor);
    floor = (placed[place] ?? 0) + gap;
  }
  let ceiling = to;
  for (const { place } of order.reverse()) {
    placed[place] = Math.min(placed[place] ?? 0, ceiling);
    ceiling = (placed[place] ?? 0) - gap;
  }
  return placed;
}

/** Round ticks from zero that hold every number, negatives too. */
export function zeroBasedTicks(numbers: readonly number[], about = 4): number[] {
  const high = Math.max(0, ...numbers);
  const low = Math.min(0, ...numbers);
  if (high === low) return [0, 1];
  const rough = (high - low) / about;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = size * ([1, 2, 2.5, 5].find((times) => times * size >= rough) ?? 10);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, place) => Number(((first + place) * step).toPrecision(12)));
}
