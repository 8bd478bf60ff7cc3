/**
 * Totals, and shares of the weightings, run from 0 to 1: nearer to each other than this they are level, because sums of the
 * same numbers may differ in their last digits.
 */
export const level = 1e-9;

/**
 * How far an option stands ahead of another, given by how much its total leads: nought where they share a place. Of two that
 * are level, one that another option dominates (1, else 0) gives way: it is worse in something that the weights do not count.
 */
export function aheadBy(lead: number, isDominated: number, isOtherDominated: number): number {
  return Math.abs(lead) > level ? lead : isOtherDominated - isDominated;
}
