import { monthsInYear } from '../../domain/calendar';
import { draws, uniform } from './luck';
import { never, type Prepared } from './prepared';
import type { MonthDay } from './process';

/** Whose luck it is, in which future. */
export interface Address {
  readonly seed: number;
  readonly future: number;
  readonly subject: number;
}

/**
 * The day on which the NPQ's result comes that gains the qualification: begun on a day, and begun again in the cohort after each
 * failure or withdrawal. Null where it is not gained inside the horizon. The months of failed results are put into `failures`.
 */
export function gainedOn(
  begun: MonthDay,
  prepared: Prepared,
  { seed, future, subject }: Address,
  failures: number[] | null = null,
): MonthDay | null {
  const { shortest, longest, succeeds, cohortDay } = prepared.inputs.npq;
  let { month, day } = begun;
  while (month < prepared.months) {
    const address = month & 0xffff;
    const length =
      shortest + Math.floor((longest - shortest + 1) * uniform(seed, future, subject, draws.npqLength, address));
    const result = month + length;
    if (uniform(seed, future, subject, draws.npqResult, address) < succeeds) return { month: result, day };
    failures?.push(result);
    month = cohortFrom(result + 1, prepared);
    day = cohortDay;
  }
  return null;
}

/** The first month from `month` on in which a cohort opens; past the horizon too. */
export function cohortFrom(month: number, { firstCohort }: Prepared): number {
  return firstCohort + monthsInYear * Math.ceil((month - firstCohort) / monthsInYear);
}

/** The month in which the three years end without the qualification, `never` where it is gained by the very day. */
export function lapseMonth(clock: MonthDay, gained: MonthDay | null, { inputs }: Prepared): number {
  const month = clock.month + inputs.npq.windowMonths;
  if (gained && (gained.month < month || (gained.month === month && gained.day <= clock.day))) return never;
  return month;
}
