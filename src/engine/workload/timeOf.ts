import type { KnownSchool, MonthBalance, TimeResult } from '../../domain/assessment';
import { addMonths, partsOf } from '../../domain/calendar';
import type { Plan } from '../../domain/plan';
import { type Structure, taskRoleOf } from '../../domain/structure';
import { type Task, type TaskRole, taskRoles, tasks } from '../../domain/task';
import type { Figures } from '../../evidence/figuresAt';
import { pupilsAfter } from '../knownSchool';
import { weeklyCapacity } from './capacity';
import { classTeacherOwnHours, demandByTask, demandInMonth, type HoursByTask, weeksInMonth } from './demand';
import { type LeadRole, leadRoleOf, shareOutMonth } from './shareOut';

type HoursByRole = Record<TaskRole, number>;

function noHoursByRole(): HoursByRole {
  return { senco: 0, deputySenco: 0, secondedSenco: 0, administrator: 0, classTeachers: 0, headAndSlt: 0 };
}

/** Demand by month over the whole horizon; the same for every structure, so it is worked out once a plan. */
export function demandOverHorizon(plan: Plan, known: KnownSchool, figures: Figures): readonly HoursByTask[] {
  const { startsOn, horizonYears, demandCase } = plan.assumptions;
  const months: HoursByTask[] = [];
  for (let year = 0; year < horizonYears; year++) {
    const pupils = { roll: known.roll, ...pupilsAfter(known, year) };
    const wholeYear = demandByTask(pupils, plan.school.phase, figures, demandCase);
    for (let m = 0; m < 12; m++) {
      months.push(demandInMonth(wholeYear, partsOf(addMonths(startsOn, year * 12 + m)).month, figures));
    }
  }
  return months;
}

/**
 * Hours needed and given, month by month, over the plan's horizon, and what they come to in the first twelve months.
 * Pupil numbers grow on each anniversary of the start, so the first year is today's numbers.
 */
export function timeOf(
  structure: Structure,
  plan: Plan,
  known: KnownSchool,
  figures: Figures,
  demand: readonly HoursByTask[],
): TimeResult {
  const lead = leadRoleOf(structure);
  const shares = sharesOf(structure);
  // Work that nobody leads costs time to co-ordinate; the work itself is the same.
  const overhead = structure.kind === 'distributed' ? 1 + figures.value('time.distributedOverhead') : 1;
  const months = demand.map((hours, index) =>
    monthBalance(
      structure,
      shares,
      lead,
      scaled(hours, overhead),
      addMonths(plan.assumptions.startsOn, index),
      index,
      figures,
    ),
  );
  const firstYear = months.slice(0, 12);
  const demandTotals = {} as Record<Task, number>;
  for (const task of tasks) demandTotals[task] = sum(firstYear, (month) => month.demandByTask[task]);
  const askedOf = sumRoles(firstYear, (month) => month.askedOf);
  const doneBy = sumRoles(firstYear, (month) => month.doneBy);
  const demandPerYear = sum(firstYear, (month) => month.demand);
  const unmetPerYear = sum(firstYear, (month) => month.unmet);
  const givenPerYear = sum(firstYear, (month) => month.given);
  const worstMonth = worstOf(firstYear);
  const ownHours =
    classTeacherOwnHours(known, figures) * figures.value('demand.scale', undefined, plan.assumptions.demandCase);
  const capacityOf = sumRoles(firstYear, (month) => month.capacityOf);
  return {
    months,
    demandPerYear,
    givenPerYear,
    unmetPerYear,
    demandByTask: demandTotals,
    askedOf,
    doneBy,
    schoolWeeks: sum(firstYear, (month) => month.weeks),
    coverage: ratio(givenPerYear, demandPerYear),
    worstMonth,
    worstMonthCoverage: ratio(worstMonth.given, worstMonth.demand),
    coverageInLastYear: ratio(
      sum(months.slice(-12), (month) => month.given),
      sum(months.slice(-12), (month) => month.demand),
    ),
    leadershipHoursPerYear:
      lead === 'headAndSlt'
        ? askedOf.headAndSlt
        : askedOf.headAndSlt + (structure.remainderFallsTo === 'head' ? unmetPerYear : 0),
    hoursPerClassTeacher: (ownHours + askedOf.classTeachers) / known.classTeachers,
    passedToTeachersPerYear: askedOf.classTeachers,
    shareOnOnePerson: shareOnOnePerson(structure, askedOf, demandPerYear),
    loadOnSenco: ratio((lead ? askedOf[lead] : 0) + overflowTo(firstYear, lead), lead ? capacityOf[lead] : 0),
  };
}

/** One cell of the matrix that is not nothing. */
type TaskShare = readonly [task: Task, role: TaskRole, share: number];

function sharesOf(structure: Structure): readonly TaskShare[] {
  return tasks.flatMap((task) =>
    taskRoles
      .map((role): TaskShare => [task, role, structure.matrix[task][role] ?? 0])
      .filter(([, , share]) => share > 0),
  );
}

function monthBalance(
  structure: Structure,
  shares: readonly TaskShare[],
  lead: LeadRole,
  work: HoursByTask,
  month: string,
  monthsIn: number,
  figures: Figures,
): MonthBalance {
  const weeks = weeksInMonth(partsOf(month).month, figures);
  const askedOf = noHoursByRole();
  let demand = 0;
  for (const task of tasks) demand += work[task];
  for (const [task, role, share] of shares) askedOf[role] += work[task] * share;
  const capacityOf = noHoursByRole();
  for (const post of structure.posts) {
    capacityOf[taskRoleOf(post.role)] += weeks * weeklyCapacity(post, monthsIn, figures).effective;
  }
  const { doneBy, given, unmet } = shareOutMonth(askedOf, capacityOf, demand, lead, figures);
  return { month, weeks, demand, demandByTask: work, askedOf, capacityOf, doneBy, given, unmet };
}

function overflowTo(months: readonly MonthBalance[], lead: LeadRole): number {
  if (!lead) return 0;
  return sum(months, (month) =>
    taskRoles.reduce(
      (total, role) =>
        role === lead || role === 'classTeachers'
          ? total
          : total + Math.max(0, month.askedOf[role] - month.doneBy[role]),
      0,
    ),
  );
}

/** The largest part of the year's work that is asked of one post; a role shared by several posts splits by hours. */
function shareOnOnePerson(structure: Structure, askedOf: Readonly<Record<TaskRole, number>>, demand: number): number {
  if (demand <= 0) return 0;
  let largest = 0;
  for (const role of taskRoles) {
    if (role === 'classTeachers') continue;
    const posts = structure.posts.filter((post) => taskRoleOf(post.role) === role);
    const total = posts.reduce((hours, post) => hours + post.hoursPerWeek, 0);
    const biggest = posts.reduce((hours, post) => Math.max(hours, post.hoursPerWeek), 0);
    const part = total > 0 ? biggest / total : 1;
    largest = Math.max(largest, (askedOf[role] * part) / demand);
  }
  return largest;
}

/** The school month with the lowest coverage; months without school are left out. */
function worstOf(months: readonly MonthBalance[]): MonthBalance {
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

function scaled(hours: HoursByTask, by: number): HoursByTask {
  if (by === 1) return hours;
  const result = {} as Record<Task, number>;
  for (const task of tasks) result[task] = hours[task] * by;
  return result;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += of(item);
  return total;
}

function sumRoles(
  months: readonly MonthBalance[],
  of: (month: MonthBalance) => Readonly<Record<TaskRole, number>>,
): HoursByRole {
  const totals = noHoursByRole();
  for (const month of months) for (const role of taskRoles) totals[role] += of(month)[role];
  return totals;
}

/** Part over whole; nothing over nothing is one (all of no work is done), something over nothing has no bound: ten. */
export function ratio(part: number, whole: number): number {
  if (whole > 0) return part / whole;
  return part > 0 ? unboundedLoad : 1;
}

/** Stands for "no capacity at all" in loads, so that no screen meets an infinite number. */
const unboundedLoad = 10;
