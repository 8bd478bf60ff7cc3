import type { TimeResult } from '../../../domain/assessment';
import { type TaskRole, taskRoles } from '../../../domain/task';
import { perSchoolWeek } from '../sums';

/** Hours a year of one role, and what it is asked for today. */
export interface RoleHours {
  readonly role: TaskRole;
  /** What the matrix asks. */
  readonly asked: number;
  readonly askedPerWeek: number;
  /** Of all that is asked of everybody. */
  readonly shareOfAll: number;
  /** What it does, once nobody does more than their hours hold and the rest has fallen back on the SENCO. */
  readonly done: number;
  readonly askedToday: number;
  readonly difference: number;
}

/** The roles that are asked for something or do something, now or today, in the order of every screen. */
export function roleHours(time: TimeResult, today: TimeResult): readonly RoleHours[] {
  return taskRoles
    .map((role) => ({
      role,
      asked: time.askedOf[role],
      askedPerWeek: perSchoolWeek(time.askedOf[role], time.schoolWeeks),
      shareOfAll: time.demandPerYear > 0 ? time.askedOf[role] / time.demandPerYear : 0,
      done: time.doneBy[role],
      askedToday: today.askedOf[role],
      difference: time.askedOf[role] - today.askedOf[role],
    }))
    .filter(({ asked, done, askedToday }) => asked > 0 || done > 0 || askedToday > 0);
}

/** Hours a school week of the whole work. */
export function neededPerWeek({ demandPerYear, schoolWeeks }: TimeResult): number {
  return perSchoolWeek(demandPerYear, schoolWeeks);
}
