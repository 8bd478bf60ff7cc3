import {
  addMonths,
  dayInYear,
  isoDate,
  monthsInYear,
  partsOf,
  type YearlyDay,
  yearlyDayInWords,
} from '../../domain/calendar';
import { listWords } from '../../domain/numerals';
import type { Assumptions } from '../../domain/plan';
import type { IsoDate } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';

type Horizon = Pick<Assumptions, 'startsOn' | 'horizonYears'>;
type Dates = Pick<Figures, 'lawDates'>;

/** The first day after the plan's last month. */
export function endOf({ startsOn, horizonYears }: Horizon): IsoDate {
  return addMonths(startsOn, monthsInYear * horizonYears);
}

/** Whether a teacher from another school can start on the day, having given notice there. */
export function isPracticalStart(day: IsoDate, { lawDates }: Dates): boolean {
  const { month, day: dayOfMonth } = partsOf(day);
  return lawDates.leavingDates.dates.some(({ startsOn }) => startsOn.month === month && startsOn.day === dayOfMonth);
}

/** The first day, at least a month from another, on which a teacher from another school can start. */
export function nextPracticalStart(on: IsoDate, { lawDates }: Dates): IsoDate {
  const soonest = addMonths(on, 1);
  const { year } = partsOf(soonest);
  const starts = [year, year + 1].flatMap((each) =>
    lawDates.leavingDates.dates.map(({ startsOn }) => dayInYear(each, startsOn)),
  );
  const next = starts.find((start) => start >= soonest);
  if (!next) throw new Error('There is no day on which a teacher can start');
  return next;
}

/** '1 January, 1 May or 1 September' */
export function practicalDaysInWords({ lawDates }: Dates): string {
  return listWords(
    lawDates.leavingDates.dates.map(({ startsOn }) => yearlyDayInWords(startsOn)),
    'or',
  );
}

/** The months of the plan, counted from its start, on whose first day a teacher from another school can start. */
export function practicalMonths(horizon: Horizon, figures: Dates): readonly number[] {
  const months = Array.from({ length: monthsInYear * horizon.horizonYears }, (_, month) => month);
  return months.filter((month) => isPracticalStart(addMonths(horizon.startsOn, month), figures));
}

/** A round of notice: advertised, resigned, left, and started in the new school the day after. */
interface Notice {
  readonly advertFrom: IsoDate;
  readonly resignBy: IsoDate;
  readonly leavesOn: IsoDate;
  readonly startsOn: IsoDate;
}

/** Every round of notice that has a day from `from` to before `until`, in the order of its starts. */
export function noticesBetween(from: IsoDate, until: IsoDate, figures: Figures): readonly Notice[] {
  const first = partsOf(from).year;
  // A resignation in autumn is for a start in the new year.
  const years = Array.from({ length: partsOf(until).year + 2 - first }, (_, place) => first + place);
  const all = years.flatMap((year) =>
    figures.lawDates.leavingDates.dates.map(({ startsOn, resignBy }) => noticeOf(year, startsOn, resignBy, figures)),
  );
  return all.filter(({ advertFrom, leavesOn }) => leavesOn >= from && advertFrom < until);
}

function noticeOf(year: number, start: YearlyDay, resign: YearlyDay, figures: Figures): Notice {
  const startsOn = dayInYear(year, start);
  const sameYear = dayInYear(year, resign);
  const resignBy = sameYear < startsOn ? sameYear : dayInYear(year - 1, resign);
  return {
    advertFrom: daysBefore(resignBy, 7 * figures.value('vacancy.advertWeeks')),
    resignBy,
    leavesOn: daysBefore(startsOn, 1),
    startsOn,
  };
}

/** A day some days earlier. */
function daysBefore(date: IsoDate, days: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const whole = Math.round(days);
  if (whole < day) return isoDate(year, month, day - whole);
  const firstOfMonth = isoDate(year, month, 1);
  const before = partsOf(addMonths(firstOfMonth, -1));
  return daysBefore(dayInYear(before.year, { month: before.month, day: 31 }), whole - day);
}
