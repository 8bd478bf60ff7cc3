import { addMonths, monthsInYear } from '../../../domain/calendar';
import type { IsoDate } from '../../../domain/units';
import { dateWords } from '../../../ui/format';

/** Years ahead after which a day to look at a risk again is taken for a slip. */
const yearsAhead = 10;

/** A sentence where a day to look at a risk again will not do: it lies ahead, and not too far. */
export function checkReviewDay(on: IsoDate): (day: IsoDate) => string | null {
  const last = addMonths(on, yearsAhead * monthsInYear);
  return (day) => {
    if (day < on) return `Enter a day that is still to come: today is ${dateWords(on)}.`;
    return day > last ? `Enter a day before ${dateWords(last)}.` : null;
  };
}
