/** Pixels a character of a total takes in a wide font, and the air that keeps it from its neighbour. */
const character = 8.4;
const air = 4;

export interface TotalLabels {
  readonly write: (value: number) => string;
  /** Where even the shortest would touch, only the first and the last of a panel are written. */
  readonly endsOnly: boolean;
}

/** How totals are written so that none touches the next: the first way that fits `step` pixels, the shortest last. */
export function totalLabels(
  totals: readonly number[],
  step: number,
  ways: readonly [(value: number) => string, ...((value: number) => string)[]],
): TotalLabels {
  const fits = (write: (value: number) => string): boolean =>
    totals.every((total) => write(total).length * character + air <= step);
  const write = ways.find(fits);
  return write ? { write, endsOnly: false } : { write: ways.at(-1) ?? ways[0], endsOnly: true };
}
