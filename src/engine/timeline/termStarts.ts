import { dayInYear, partsOf } from '../../domain/calendar';
import type { IsoDate } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';

/** The day after a leaving date for teachers, and the last day to resign for it. */
export interface TermStart {
  readonly startsOn: IsoDate;
  readonly resignBy: IsoDate;
}

/** The term starts of a calendar year, in the order of the leaving dates. */
export function termStartsOf(year: number, { lawDates }: Pick<Figures, 'lawDates'>): readonly TermStart[] {
  return lawDates.leavingDates.dates.map(({ startsOn, resignBy }) => ({
    startsOn: dayInYear(year, startsOn),
    resignBy: dayInYear(resignBy.month > startsOn.month ? year - 1 : year, resignBy),
  }));
}

/** The term start by which a teacher elsewhere must be released to start on a day: the last on it or before. */
export function releaseFor(day: IsoDate, figures: Pick<Figures, 'lawDates'>): TermStart | undefined {
  const { year } = partsOf(day);
  return [year - 1, year].flatMap((each) => termStartsOf(each, figures)).findLast(({ startsOn }) => startsOn <= day);
}
