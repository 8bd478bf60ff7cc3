import { type MonthBalance, unboundedLoad } from '../../domain/assessment';
import { monthsInYear } from '../../domain/calendar';
import { sum } from '../../domain/sum';
import { type TaskRole, taskRoles } from '../../domain/task';
import type { LeadRole } from './shareOut';

export type HoursByRole = Record<TaskRole, number>;

/** No hours in any role, to be added to. */
export function noHoursByRole(): HoursByRole {
  return { senco: 0, deputySenco: 0, secondedSenco: 0, administrator: 0, classTeachers: 0, headAndSlt: 0 };
}

/** Hours of each role in some months together. */
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

/** Hours a school week of what some months hold together; none where they have no school. */
export const perSchoolWeek = (hours: number, schoolWeeks: number): number =>
  schoolWeeks > 0 ? hours / schoolWeeks : 0;

/** Whether a month has school, and work for it. */
export function isSchoolMonth({ weeks, demand }: MonthBalance): boolean {
  return weeks > 0 && demand > 0;
}

/** The school month with the lowest coverage. */
export function worstOf(months: readonly MonthBalance[]): MonthBalance {
  const inSchool = months.filter(isSchoolMonth);
  const worst = inSchool.reduce<MonthBalance | undefined>(
    (lowest, month) =>
      lowest === undefined || ratio(month.given, month.demand) < ratio(lowest.given, lowest.demand) ? month : lowest,
    undefined,
  );
  const first = worst ?? months[0];
  if (!first) throw new Error('A plan has at least one month');
  return first;
}

/** What is asked of the designated SENCO's role in a month, with all that the others cannot hold. */
export function askedOfLead({ demand, doneBy }: MonthBalance, lead: NonNullable<LeadRole>): number {
  return demand - sum(taskRoles, (role) => (role === lead ? 0 : doneBy[role]));
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
