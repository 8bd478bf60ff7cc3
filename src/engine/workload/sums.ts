import { type MonthBalance, unboundedLoad } from '../../domain/assessment';
import { monthsInYear } from '../../domain/calendar';
import { type TaskRole, taskRoles } from '../../domain/task';

export type HoursByRole = Record<TaskRole, number>;

export function noHoursByRole(): HoursByRole {
  return { senco: 0, deputySenco: 0, secondedSenco: 0, administrator: 0, classTeachers: 0, headAndSlt: 0 };
}

export function sum<T>(items: readonly T[], of: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += of(item);
  return total;
}

export function sumRoles(
  months: readonly MonthBalance[],
  of: (month: MonthBalance) => Readonly<Record<TaskRole, number>>,
): HoursByRole {
  const totals = noHoursByRole();
  for (const month of months) for (const role of taskRoles) totals[role] += of(month)[role];
  return totals;
}

/** Part over whole; nothing over nothing is one (all of no work is done), something over nothing has no bound. */
export function ratio(part: number, whole: number): number {
  if (whole > 0) return part / whole;
  return part > 0 ? unboundedLoad : 1;
}

/** The school month with the lowest coverage; months without school are left out. */
export function worstOf(months: readonly MonthBalance[]): MonthBalance {
  const inSchool = months.filter((month) => month.weeks > 0 && month.demand > 0);
  const worst = inSchool.reduce<MonthBalance | undefined>(
    (lowest, month) =>
      lowest === undefined || ratio(month.given, month.demand) < ratio(lowest.given, lowest.demand) ? month : lowest,
    undefined,
  );
  const first = worst ?? months[0];
  if (!first) throw new Error('A plan has at least one month');
  return first;
}

/** Share of some months' work that is done in the month it falls; all of no work is done. */
export function shareDoneIn(months: readonly MonthBalance[]): number {
  const needed = sum(months, ({ demand }) => demand);
  return needed > 0 ? 1 - sum(months, ({ unmet }) => unmet) / needed : 1;
}

/** Share of the last twelve months' work that is covered. */
export function coverageInLastYear(months: readonly MonthBalance[]): number {
  const lastYear = months.slice(-monthsInYear);
  return ratio(
    sum(lastYear, (month) => month.given),
    sum(lastYear, (month) => month.demand),
  );
}
