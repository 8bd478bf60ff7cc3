import type { MonthBalance } from '../../../domain/assessment';
import { addMonths, schoolYearOf } from '../../../domain/calendar';
import type { Phase } from '../../../domain/school';
import { sum } from '../../../domain/sum';
import { type Task, tasks } from '../../../domain/task';
import type { IsoDate } from '../../../domain/units';
import { addDays, daysFrom, isWeekend, mondayOf } from '../../../domain/weekdays';
import type { TermDates } from '../../../evidence/figures/termDates';
import type { Figures } from '../../../evidence/figuresAt';
import { lastDayFor } from './diaryDates';

/** What falls in one week out of one month. Hours, unless said. */
export interface MonthPart {
  readonly monday: IsoDate;
  readonly schoolDays: number;
  readonly demand: number;
  readonly demandByTask: Readonly<Record<Task, number>>;
  readonly given: number;
  readonly unmet: number;
}

/**
 * A month's hours over its weeks. Hours given go by school days; so does the work, but that a task with a date in the
 * month falls on the school days up to it; records go with the rest of the work. What the month cannot hold falls in
 * the weeks that ask more than they have, in proportion to how much more. Every sum is the month's.
 */
export function monthParts(balance: MonthBalance, phase: Phase, figures: Figures): readonly MonthPart[] {
  const weeks = weeksOfMonth(balance.month, figures.termDates);
  const hours = hoursByTask(balance, weeks, phase, figures);
  const parts = weeks.mondays.map((monday, at) => {
    const demandByTask = {} as Record<Task, number>;
    let demand = 0;
    for (const task of tasks) {
      demandByTask[task] = hours[task][at] ?? 0;
      demand += demandByTask[task];
    }
    const schoolDays = weeks.daysIn[at] ?? 0;
    return { monday, schoolDays, demand, demandByTask, given: (balance.given * schoolDays) / weeks.days.length };
  });
  const over = parts.map(({ demand, given }) => Math.max(0, demand - given));
  const unmet = sharedOut(balance.unmet, over, weeks.daysIn);
  return parts.map((part, at) => ({ ...part, unmet: unmet[at] ?? 0 }));
}

/** The days that a month's work falls on, and the weeks they are in. */
interface MonthWeeks {
  readonly days: readonly IsoDate[];
  readonly mondays: readonly IsoDate[];
  /** Days of the month in each week. */
  readonly daysIn: readonly number[];
}

/** Calendars do not change: each month of one is laid out once. */
const laidOut = new WeakMap<TermDates, Map<IsoDate, MonthWeeks>>();

function weeksOfMonth(month: IsoDate, termDates: TermDates): MonthWeeks {
  const byMonth = laidOut.get(termDates) ?? new Map<IsoDate, MonthWeeks>();
  laidOut.set(termDates, byMonth);
  const known = byMonth.get(month);
  if (known) return known;
  const days = daysOfMonth(month, termDates);
  const mondays = [...new Set(days.map(mondayOf))];
  const weeks = { days, mondays, daysIn: countByMonday(days, mondays) };
  byMonth.set(month, weeks);
  return weeks;
}

/** The school days of a month; its weekdays where it has none, such as August, whose hours are nothing. */
function daysOfMonth(month: IsoDate, termDates: TermDates): readonly IsoDate[] {
  const inMonth = termDates.schoolDays(schoolYearOf(month)).filter((day) => day.slice(0, 7) === month.slice(0, 7));
  if (inMonth.length > 0) return inMonth;
  return daysFrom(month, addDays(addMonths(month, 1), -1)).filter((day) => !isWeekend(day));
}

const countByMonday = (days: readonly IsoDate[], mondays: readonly IsoDate[]): readonly number[] => {
  const found = days.map(mondayOf);
  return mondays.map((monday) => found.filter((each) => each === monday).length);
};

/** Each task's hours of the month, week by week. */
function hoursByTask(
  { month, demandByTask }: MonthBalance,
  { days, mondays, daysIn }: MonthWeeks,
  phase: Phase,
  figures: Figures,
): Readonly<Record<Task, readonly number[]>> {
  const hours = {} as Record<Task, readonly number[]>;
  const others = mondays.map(() => 0);
  for (const task of tasks) {
    if (task === 'records') continue;
    const lastDay = lastDayFor(task, month, phase, figures);
    const weights = lastDay === null ? daysIn : countByMonday(before(days, lastDay), mondays);
    hours[task] = sharedOut(demandByTask[task], weights, daysIn);
    for (const [at, part] of hours[task].entries()) others[at] = (others[at] ?? 0) + part;
  }
  hours.records = sharedOut(demandByTask.records, others, daysIn);
  return hours;
}

const before = (days: readonly IsoDate[], lastDay: IsoDate): readonly IsoDate[] => days.filter((day) => day <= lastDay);

/** A sum shared out in proportion to some weights; to others where they are all nothing. */
function sharedOut(total: number, weights: readonly number[], otherwise: readonly number[]): readonly number[] {
  const whole = sum(weights);
  if (whole > 0) return weights.map((weight) => (total * weight) / whole);
  const other = sum(otherwise);
  return otherwise.map((weight) => (total * weight) / other);
}
