import type { SuccessionOutcome } from '../../domain/succession';
import { futuresWith } from './monthCounts';

/** Where a number of empty months stands among an option's futures. */
export interface HowUsual {
  readonly isSameInAll: boolean;
  /** Chance of a future with more empty months: in step with the chance that there is any, which may be exact. */
  readonly chanceOfWorse: number;
}

/** How usual so many empty months are for an option; null before any future is drawn. */
export function howUsual(
  { alwaysHeld, vacantMonthsOf }: Pick<SuccessionOutcome, 'alwaysHeld' | 'vacantMonthsOf'>,
  vacantMonths: number,
): HowUsual | null {
  const all = vacantMonthsOf.length;
  if (all === 0) return null;
  const worse = futuresWith(vacantMonthsOf, (months) => months > vacantMonths);
  const milder = futuresWith(vacantMonthsOf, (months) => months < vacantMonths);
  const failing = futuresWith(vacantMonthsOf, (months) => months > 0);
  const ever = 1 - alwaysHeld.mean;
  const chanceOfWorse = vacantMonths === 0 ? ever : failing > 0 ? (ever * worse) / failing : 0;
  return { isSameInAll: worse === 0 && milder === 0, chanceOfWorse };
}
