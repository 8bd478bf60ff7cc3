import type { TimeResult } from '../../../domain/assessment';
import type { Structure } from '../../../domain/structure';
import { sum } from '../../../domain/sum';
import { type Task, type TaskRole, taskRoles, tasks } from '../../../domain/task';

/** Hours a year of a task asked of another role than today. */
export interface Movement {
  readonly task: Task;
  /** Null for work that today's school does not have. */
  readonly from: TaskRole | null;
  /** Null for work that there is less of. */
  readonly to: TaskRole | null;
  readonly hoursPerYear: number;
}

/** All that moves from one role to another. */
export interface Flow extends Omit<Movement, 'task'> {
  /** The most hours first. */
  readonly byTask: readonly { readonly task: Task; readonly hoursPerYear: number }[];
}

/** A structure with what its year comes to. */
export interface Timed {
  readonly structure: Pick<Structure, 'matrix'>;
  readonly time: Pick<TimeResult, 'demandByTask'>;
}

/** Less than half a minute a year is the rounding of shares. */
const crumb = 0.005;

/** Hours a year that the matrix asks of a role for a task. */
export function askedHours({ structure, time }: Timed, task: Task, role: TaskRole): number {
  return (structure.matrix[task][role] ?? 0) * time.demandByTask[task];
}

/**
 * What moves to whom, task by task, against today. The role that loses most of a task is paired with the one that gains most of
 * it until both sides are used up, so that for each role what comes in less what goes out is just its difference. Where
 * there is more or less of the task itself, the rest comes from nowhere or goes nowhere.
 */
export function movements(today: Timed, chosen: Timed): readonly Movement[] {
  return tasks.flatMap((task) => movementsOf(task, today, chosen)).sort((a, b) => b.hoursPerYear - a.hoursPerYear);
}

interface Change {
  readonly role: TaskRole;
  hours: number;
}

function movementsOf(task: Task, today: Timed, chosen: Timed): readonly Movement[] {
  const changes = taskRoles.map((role) => ({
    role,
    by: askedHours(chosen, task, role) - askedHours(today, task, role),
  }));
  const inOrder = (sign: 1 | -1): Change[] =>
    changes
      .filter(({ by }) => by * sign > 0)
      .map(({ role, by }) => ({ role, hours: by * sign }))
      .sort((a, b) => b.hours - a.hours);
  const losers = inOrder(-1);
  const gainers = inOrder(1);
  const moved: Movement[] = [];
  const move = (from: TaskRole | null, to: TaskRole | null, hoursPerYear: number): void => {
    if (hoursPerYear > 0) moved.push({ task, from, to, hoursPerYear });
  };
  let loser = losers.shift();
  let gainer = gainers.shift();
  while (loser && gainer) {
    const hours = Math.min(loser.hours, gainer.hours);
    move(loser.role, gainer.role, hours);
    loser.hours -= hours;
    gainer.hours -= hours;
    if (loser.hours <= 0) loser = losers.shift();
    if (gainer.hours <= 0) gainer = gainers.shift();
  }
  for (const left of loser ? [loser, ...losers] : []) move(left.role, null, left.hours);
  for (const left of gainer ? [gainer, ...gainers] : []) move(null, left.role, left.hours);
  return moved;
}

/** The movements of all tasks together, role to role, the largest first; crumbs of rounding are left out. */
export function flowsOf(moved: readonly Movement[]): readonly Flow[] {
  const flows: Flow[] = [];
  for (const from of [...taskRoles, null]) {
    for (const to of [...taskRoles, null]) {
      const byTask = moved
        .filter((each) => each.from === from && each.to === to && each.hoursPerYear >= crumb)
        .map(({ task, hoursPerYear }) => ({ task, hoursPerYear }));
      const hoursPerYear = sum(byTask, (each) => each.hoursPerYear);
      if (hoursPerYear > 0) flows.push({ from, to, hoursPerYear, byTask });
    }
  }
  return flows.sort((a, b) => b.hoursPerYear - a.hoursPerYear);
}

/** Hours a year that change hands, one role to another. */
export function hoursMoved(flows: readonly Flow[]): number {
  return sum(flows, ({ from, to, hoursPerYear }) => (from && to ? hoursPerYear : 0));
}

/** Hours a year that a matrix asks of each role, every task together. */
export function askedByRole(timed: Timed): Readonly<Record<TaskRole, number>> {
  const asked = (role: TaskRole): number => sum(tasks, (task) => askedHours(timed, task, role));
  return Object.fromEntries(taskRoles.map((role) => [role, asked(role)])) as Record<TaskRole, number>;
}
