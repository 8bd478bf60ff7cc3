import { monthsInTerm } from '../../domain/succession';
import { futuresWith, monthCounts } from './monthCounts';

/** How long the post usually stands empty in all, of the futures in which it ever does. */
export type UsualGap =
  /** In most of them so many terms to the month: one, two or three. */
  | { readonly kind: 'terms'; readonly terms: number }
  | { readonly kind: 'termOrLess' }
  /** No length is usual: half of them have so many terms or more; where it is one, more than that. */
  | { readonly kind: 'half'; readonly terms: number };

/** Null where no future has a gap. */
export function usualGap(vacantMonthsOf: Uint8Array): UsualGap | null {
  const failing = futuresWith(vacantMonthsOf, (months) => months > 0);
  const middle = middleGap(vacantMonthsOf, failing);
  if (middle === null) return null;
  const isUsual = (holds: (months: number) => boolean): boolean =>
    2 * futuresWith(vacantMonthsOf, (months) => months > 0 && holds(months)) > failing;
  const isUsually = (terms: number): boolean => isUsual((months) => months === terms * monthsInTerm);
  if (isUsually(1)) return { kind: 'terms', terms: 1 };
  if (isUsual((months) => months <= monthsInTerm)) return { kind: 'termOrLess' };
  const terms = [2, 3].find(isUsually);
  if (terms !== undefined) return { kind: 'terms', terms };
  return { kind: 'half', terms: Math.min(3, Math.floor(middle / monthsInTerm)) };
}

/** The middle one of the futures that have a gap, by the months of it; null where none has. */
function middleGap(vacantMonthsOf: Uint8Array, failing: number): number | null {
  let below = 0;
  for (const [months, futures] of monthCounts(vacantMonthsOf).entries()) {
    if (months === 0) continue;
    below += futures;
    if (below > Math.floor(failing / 2)) return months;
  }
  return null;
}
