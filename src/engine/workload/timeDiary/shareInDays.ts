import { partsOf, schoolYearOf } from '../../../domain/calendar';
import { sum } from '../../../domain/sum';
import type { Task } from '../../../domain/task';
import type { IsoDate } from '../../../domain/units';
import type { Figures } from '../../../evidence/figuresAt';

const monthOf = (day: IsoDate) => partsOf(day).month;

/**
 * The share of a task's year that falls in these school days: each has the same part of its month's season, by the days
 * that the typical calendar has in the month. Records have no season of their own.
 */
export function shareInDays(task: Exclude<Task, 'records'>, days: readonly IsoDate[], figures: Figures): number {
  return sum(days, (day) => {
    const isInMonth = (other: IsoDate): boolean => monthOf(other) === monthOf(day);
    const inTerm = figures.termDates.schoolDays(schoolYearOf(day)).filter(isInMonth).length;
    // The whole month at most, where the school's own calendar has more of its days than the typical one.
    return figures.season(task, monthOf(day)) / Math.max(inTerm, days.filter(isInMonth).length);
  });
}
