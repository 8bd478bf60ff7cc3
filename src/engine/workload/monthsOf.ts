import type { MonthBalance } from '../../domain/assessment';
import { addMonths, monthsBetween, partsOf } from '../../domain/calendar';
import type { PhaseSpan } from '../../domain/option';
import type { Plan } from '../../domain/plan';
import { type Post, type Structure, taskRoleOf } from '../../domain/structure';
import { type Task, type TaskRole, taskRoles, tasks } from '../../domain/task';
import type { IsoDate } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';
import { workUnder } from '../mitigation/addedHours';
import { figuresUnder } from '../mitigation/figuresUnder';
import { monthsHeldBefore, phaseOfStudy } from '../phases';
import { weeklyCapacity } from './capacity';
import { type HoursByTask, weeksInMonth } from './demand';
import { type LeadRole, leadRoleOf, shareOutMonth } from './shareOut';
import { noHoursByRole } from './sums';

/**
 * Hours needed and given, month by month from the start to the horizon, as the phases follow each other. Structures are as
 * they stand: what their mitigations add to the work or save of it is in the hours.
 */
export function monthsOf(
  phases: readonly PhaseSpan[],
  plan: Plan,
  figures: Figures,
  demand: readonly HoursByTask[],
): readonly MonthBalance[] {
  const { startsOn } = plan.assumptions;
  return phases.flatMap(({ structure, fromMonth, months }, place) => {
    const under = figuresUnder(structure, plan, figures);
    const by = staffed(phases, place, plan, under);
    // Work that nobody leads costs time to co-ordinate; the work itself is the same.
    const overhead = by.lead === null ? 1 + figures.value('time.distributedOverhead') : 1;
    return demand.slice(fromMonth, fromMonth + months).map((hours, monthsIn) => {
      const month = addMonths(startsOn, fromMonth + monthsIn);
      const work = workUnder(scaled(hours, overhead), structure, partsOf(month).month, under);
      return monthBalance(by, work, month, monthsIn);
    });
  });
}

/** One cell of the matrix that is not nothing. */
interface TaskShare {
  readonly task: Task;
  readonly role: TaskRole;
  readonly share: number;
}

function sharesOf(structure: Structure): readonly TaskShare[] {
  return tasks.flatMap((task) =>
    taskRoles
      .map((role): TaskShare => ({ task, role, share: structure.matrix[task][role] ?? 0 }))
      .filter(({ share }) => share > 0),
  );
}

/** A post in one phase. Its holder may have been in it for months, and studied for `monthsStudied` before coming to it. */
interface StaffedPost {
  readonly post: Post;
  readonly role: TaskRole;
  readonly monthsHeld: number;
  readonly monthsStudied: number;
}

/** What the months of one phase are made from, worked out once. */
interface Staffed {
  readonly posts: readonly StaffedPost[];
  readonly shares: readonly TaskShare[];
  readonly lead: LeadRole;
  readonly designatedPost: string | null;
  readonly figures: Figures;
}

function staffed(phases: readonly PhaseSpan[], place: number, plan: Plan, figures: Figures): Staffed {
  const phase = phases[place];
  if (!phase) throw new Error(`There is no phase ${place}`);
  const { structure, fromMonth, startsOn } = phase;
  const posts = structure.posts.map((post): StaffedPost => {
    const monthsHeld = monthsHeldBefore(post, place, phases);
    const begunOn = plan.people.find((person) => person.id === post.holder)?.npqStartedOn ?? null;
    const sinceBegun = begunOn ? monthsBetween(begunOn, startsOn) : 0;
    const sinceStudying = fromMonth - (phaseOfStudy(post, phases.slice(0, place))?.fromMonth ?? fromMonth);
    const monthsStudied = Math.max(0, sinceBegun - monthsHeld, sinceStudying - monthsHeld);
    return { post, role: taskRoleOf(post.role), monthsHeld, monthsStudied };
  });
  return {
    posts,
    shares: sharesOf(structure),
    lead: leadRoleOf(structure),
    designatedPost: structure.designatedPost,
    figures,
  };
}

function monthBalance(by: Staffed, work: HoursByTask, month: IsoDate, monthsIn: number): MonthBalance {
  const { figures } = by;
  const weeks = weeksInMonth(partsOf(month).month, figures);
  const askedOf = noHoursByRole();
  let demand = 0;
  for (const task of tasks) demand += work[task];
  for (const { task, role, share } of by.shares) askedOf[role] += work[task] * share;
  const capacityOf = noHoursByRole();
  let designated = { present: 0, effective: 0 };
  for (const { post, role, monthsHeld, monthsStudied } of by.posts) {
    const { present, effective } = weeklyCapacity(post, monthsHeld + monthsIn, figures, monthsStudied);
    capacityOf[role] += weeks * effective;
    if (post.id === by.designatedPost) designated = { present: weeks * present, effective: weeks * effective };
  }
  const { doneBy, given, unmet } = shareOutMonth(askedOf, capacityOf, demand, by.lead, figures);
  return { month, weeks, demand, demandByTask: work, askedOf, capacityOf, designated, doneBy, given, unmet };
}

function scaled(hours: HoursByTask, by: number): HoursByTask {
  if (by === 1) return hours;
  const result = {} as Record<Task, number>;
  for (const task of tasks) result[task] = hours[task] * by;
  return result;
}
