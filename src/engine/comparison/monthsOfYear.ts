import type { TimeResult } from '../../domain/assessment';
import { monthsInYear } from '../../domain/calendar';
import { leastSaid } from '../../domain/numerals';
import type { IsoDate } from '../../domain/units';

export interface WeekInMonth {
  readonly month: IsoDate;
  /** Hours of a school week in that month. */
  readonly needed: number;
  readonly given: number;
}

/** The first twelve months by the school week, in calendar order from the start; months without school are left out. */
export function monthsOfYear({ months }: Pick<TimeResult, 'months'>): readonly WeekInMonth[] {
  return months
    .slice(0, monthsInYear)
    .filter(({ weeks }) => weeks > 0)
    .map(({ month, weeks, demand, given }) => ({ month, needed: demand / weeks, given: given / weeks }));
}

/** Whether one structure's work needs more than another's in any month, as work that nobody leads does. */
export function needsMore(months: readonly WeekInMonth[], than: readonly WeekInMonth[]): boolean {
  return months.some(({ month, needed }) => {
    const other = than.find((each) => each.month === month);
    return other !== undefined && needed - other.needed >= leastSaid;
  });
}
