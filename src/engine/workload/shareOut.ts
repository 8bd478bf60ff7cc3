import { designatedPostOf, type Structure, taskRoleOf } from '../../domain/structure';
import { type TaskRole, taskRoles } from '../../domain/task';
import type { Figures } from '../../evidence/figuresAt';

type HoursByRole = Readonly<Record<TaskRole, number>>;

/** The role that overflow returns to: the designated SENCO's; null where nobody is designated. */
export type LeadRole = Exclude<TaskRole, 'administrator' | 'classTeachers'> | null;

export function leadRoleOf(structure: Pick<Structure, 'posts' | 'designatedPost'>): LeadRole {
  const post = designatedPostOf(structure);
  const role = post ? taskRoleOf(post.role) : null;
  return role === 'administrator' || role === 'classTeachers' ? null : role;
}

export interface MonthShares {
  readonly doneBy: HoursByRole;
  /** Effective hours the structure gives, whether needed or not. */
  readonly given: number;
  /** Demand left when every hour that may be used has been. */
  readonly unmet: number;
}

/**
 * Who does what in a month. Each role does what it is asked up to its hours. A deputy can hold at most her delegable
 * share of the function and an administrator hers of its administration. What overflows returns to the lead, who does it
 * as far as her hours go; the rest is unmet. Class teachers do what is passed to them: it shows as their load.
 */
export function shareOutMonth(
  askedOf: HoursByRole,
  capacityOf: HoursByRole,
  demand: number,
  lead: LeadRole,
  figures: Figures,
): MonthShares {
  const usable = usableHours(askedOf, capacityOf, demand, lead, figures);
  const doneBy: Record<TaskRole, number> = { ...askedOf };
  let overflow = 0;
  let given = 0;
  for (const role of taskRoles) {
    given += usable[role];
    if (role === lead) continue;
    doneBy[role] = Math.min(askedOf[role], usable[role]);
    overflow += askedOf[role] - doneBy[role];
  }
  if (lead === null) return { doneBy, given, unmet: overflow };
  const wanted = askedOf[lead] + overflow;
  doneBy[lead] = Math.min(wanted, usable[lead]);
  return { doneBy, given, unmet: wanted - doneBy[lead] };
}

/**
 * Hours of each role that can be put to the function. Only the lead's may stand idle: a helper's spare hours do not do the
 * SENCO's work, so nobody else counts for more than they are asked.
 */
function usableHours(
  askedOf: HoursByRole,
  capacityOf: HoursByRole,
  demand: number,
  lead: LeadRole,
  figures: Figures,
): HoursByRole {
  const limits = {
    administrator: demand * figures.value('capacity.adminLike') * figures.value('capacity.adminDelegable'),
    deputySenco: demand * figures.value('capacity.deputyDelegable'),
  };
  const usable: Record<TaskRole, number> = { ...capacityOf };
  for (const role of taskRoles) {
    if (role === lead) continue;
    const limit = role === 'administrator' || role === 'deputySenco' ? limits[role] : Number.POSITIVE_INFINITY;
    usable[role] = Math.min(usable[role], askedOf[role], limit);
  }
  // Class teachers have no hours set aside, and do what is passed to them all the same: it shows as their load.
  usable.classTeachers = askedOf.classTeachers;
  return usable;
}
