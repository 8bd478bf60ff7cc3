import { addMonths, monthName, monthsInYear, partsOf } from '../../../domain/calendar';
import { type Task, taskNames, tasks } from '../../../domain/task';
import type { IsoDate } from '../../../domain/units';
import type { AssessedPlan } from '../../../engine/assess';
import { profileOfTask, seasons } from '../../../evidence/profiles/seasons';
import type { Expression } from '../xlsx/expression';
import { addRow, amount, at, newSheet, type Sheet, words } from '../xlsx/sheet';
import { standingWords } from './inputs';

export type TaskInSeason = Exclude<Task, 'records'>;
/** All tasks but records and email, which follow the others. */
export const tasksInSeason = tasks.filter((task): task is TaskInSeason => task !== 'records');

export interface Seasons {
  readonly sheet: Sheet;
  /** The first twelve months. */
  readonly months: readonly IsoDate[];
  /** What a task's yearly hours are multiplied by for a month, counted from the plan's start. */
  readonly sharesIn: (task: TaskInSeason, month: number) => readonly Expression[];
}

const firstMonth = 2;

export function seasonsOf({ standing: plan, figures }: AssessedPlan): Seasons {
  const months = Array.from({ length: monthsInYear }, (_, place) => addMonths(plan.assumptions.startsOn, place));
  const sheet = newSheet('Seasons', { widths: [40, 22, ...months.map(() => 11)], keepsRows: 3, keepsColumns: 1 });
  addRow(sheet, words('How the work falls over the year', 'title'));
  addRow(sheet, words('The share of each task’s yearly hours that falls in a month. They add up to one.', 'lead'));
  const monthHead = months.map((month) => words(monthName(partsOf(month).month).slice(0, 3), 'headRight'));
  addRow(sheet, words('Task', 'head'), words('Standing', 'head'), ...monthHead);
  const rows = new Map<TaskInSeason, number>();
  for (const task of tasksInSeason) {
    const isOwn = task === 'annualReview' && plan.annualReviewShares !== null;
    const standing = standingWords[isOwn ? 'own' : seasons[profileOfTask[task]].standing];
    const shares = months.map((month) => amount(figures.season(task, partsOf(month).month), 'inputRate'));
    rows.set(task, addRow(sheet, words(taskNames[task]), words(standing, 'note'), ...shares));
  }
  const review = addRow(
    sheet,
    words('Hours of a support cycle, against today’s law'),
    words('multiplier', 'note'),
    ...months.map((month) => amount(figures.value('growth.reviewHours', month), 'inputNumber')),
  );
  const sharesIn = (task: TaskInSeason, month: number): readonly Expression[] => {
    const share = at(sheet, rows.get(task) ?? 0, firstMonth + month);
    return task === 'senSupportCycle' ? [share, at(sheet, review, firstMonth + month)] : [share];
  };
  return { sheet, months, sharesIn };
}
