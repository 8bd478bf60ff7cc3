import type { TimeResult } from '../../domain/assessment';
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
    .slice(0, 12)
    .filter(({ weeks }) => weeks > 0)
    .map(({ month, weeks, demand, given }) => ({ month, needed: demand / weeks, given: given / weeks }));
}
