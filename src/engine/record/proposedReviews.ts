import { addMonths, monthsInYear } from '../../domain/calendar';
import type { Assumptions } from '../../domain/plan';
import { monthsInTerm } from '../../domain/succession';
import type { IsoDate } from '../../domain/units';

/** When a decision is usually looked at again: a term, a year and two years into the arrangement, none past its end. */
export function proposedReviews({ startsOn, horizonYears }: Assumptions, decidedOn: IsoDate): readonly IsoDate[] {
  return [monthsInTerm, monthsInYear, 2 * monthsInYear]
    .filter((months) => months <= horizonYears * monthsInYear)
    .map((months) => addMonths(startsOn, months))
    .filter((day) => day > decidedOn);
}
