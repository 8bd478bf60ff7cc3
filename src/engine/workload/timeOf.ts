import { type KnownSchool, type MonthBalance, type TimeResult, unboundedLoad } from '../../domain/assessment';
import { addMonths, monthsBetween, partsOf } from '../../domain/calendar';
import type { Plan } from '../../domain/plan';
import { type Post, type Structure, taskRoleOf } from '../../domain/structure';
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
  const by = staffed(structure, plan, figures);
  const { lead } = by;
  // Work that nobody leads costs time to co-ordinate; the work itself is the same.
  const overhead = lead === null ? 1 + figures.value('time.distributedOverhead') : 1;
  const months = demand.map((hours, index) =>
    monthBalance(by, scaled(hours, overhead), addMonths(plan.assumptions.startsOn, index), index),
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
  // Hours that a class teacher's post is released for are paid for; the rest lands on everybody.
  const passedToTeachers = Math.max(0, askedOf.classTeachers - capacityOf.classTeachers);
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
      doneBy.headAndSlt + (lead === 'headAndSlt' || structure.remainderFallsTo === 'head' ? unmetPerYear : 0),
    shareDone: demandPerYear > 0 ? 1 - unmetPerYear / demandPerYear : 1,
    hoursPerClassTeacher: (ownHours + passedToTeachers) / known.classTeachers,
    passedToTeachersPerYear: passedToTeachers,
    shareOnOnePerson: shareOnOnePerson(structure, askedOf, demandPerYear),
    loadOnSenco: ratio(askedOfLead(firstYear, lead), lead ? capacityOf[lead] : 0),
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

/** What the months of one structure are made from, worked out once. */
interface Staffed {
  readonly posts: readonly { readonly post: Post; readonly role: TaskRole; readonly monthsStudied: number }[];
  readonly shares: readonly TaskShare[];
  readonly lead: LeadRole;
  readonly figures: Figures;
}

function staffed(structure: Structure, plan: Plan, figures: Figures): Staffed {
  const posts = structure.posts.map((post) => {
    const startedOn = plan.people.find((person) => person.id === post.holder)?.npqStartedOn ?? null;
    const monthsStudied = startedOn ? Math.max(0, monthsBetween(startedOn, plan.assumptions.startsOn)) : 0;
    return { post, role: taskRoleOf(post.role), monthsStudied };
  });
  return { posts, shares: sharesOf(structure), lead: leadRoleOf(structure), figures };
}

function monthBalance(by: Staffed, work: HoursByTask, month: string, monthsIn: number): MonthBalance {
  const { figures } = by;
  const weeks = weeksInMonth(partsOf(month).month, figures);
  const askedOf = noHoursByRole();
  let demand = 0;
  for (const task of tasks) demand += work[task];
  for (const [task, role, share] of by.shares) askedOf[role] += work[task] * share;
  const capacityOf = noHoursByRole();
  for (const { post, role, monthsStudied } of by.posts) {
    capacityOf[role] += weeks * weeklyCapacity(post, monthsIn, figures, monthsStudied).effective;
  }
  const { doneBy, given, unmet } = shareOutMonth(askedOf, capacityOf, demand, by.lead, figures);
  return { month, weeks, demand, demandByTask: work, askedOf, capacityOf, doneBy, given, unmet };
}

/** What is asked of the lead's role, with all that the others cannot hold. */
function askedOfLead(months: readonly MonthBalance[], lead: LeadRole): number {
  if (!lead) return 0;
  return sum(months, ({ demand, doneBy }) =>
    taskRoles.reduce((left, role) => (role === lead ? left : left - doneBy[role]), demand),
  );
}

/**
 * The largest part of the year's work that is asked of one person. A role shared by several posts splits by hours, a person
 * in several posts has them all, and what is asked of a role nobody holds is asked of the lead.
 */
function shareOnOnePerson(structure: Structure, askedOf: Readonly<Record<TaskRole, number>>, demand: number): number {
  if (demand <= 0) return 0;
  const lead = leadRoleOf(structure);
  const byPerson = new Map<string, number>();
  for (const role of taskRoles) {
    if (role === 'classTeachers' || askedOf[role] === 0) continue;
    const inRole = structure.posts.filter((post) => taskRoleOf(post.role) === role);
    const posts = inRole.length > 0 ? inRole : structure.posts.filter((post) => taskRoleOf(post.role) === lead);
    const total = posts.reduce((hours, post) => hours + post.hoursPerWeek, 0);
    for (const post of posts) {
      const part = total > 0 ? post.hoursPerWeek / total : 1 / posts.length;
      const person = post.holder ?? post.id;
      byPerson.set(person, (byPerson.get(person) ?? 0) + askedOf[role] * part);
    }
  }
  return Math.max(0, ...byPerson.values()) / demand;
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

/** Part over whole; nothing over nothing is one (all of no work is done), something over nothing has no bound. */
export function ratio(part: number, whole: number): number {
  if (whole > 0) return part / whole;
  return part > 0 ? unboundedLoad : 1;
}
