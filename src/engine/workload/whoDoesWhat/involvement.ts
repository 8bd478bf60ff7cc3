import type { Structure } from '../../../domain/structure';
import { type Task, type TaskRole, taskRoles, tasks } from '../../../domain/task';
import { type LawOn, lockOn } from './locks';
import { answeringRole, type InvolvementMark, rolesInvolved, usualMark } from './usualInvolvement';

/** What one role is to one task. */
export interface RoleInvolvement {
  readonly share: number;
  /** It does part of the task. */
  readonly isResponsible: boolean;
  /** No role does more of it; where two do as much, the first in the order of the screen. */
  readonly isMain: boolean;
  readonly mark: InvolvementMark | null;
  /** The mark is the school's own, not the usual one. */
  readonly isOwn: boolean;
}

export type TaskInvolvement = Readonly<Partial<Record<TaskRole, RoleInvolvement>>>;

type Marked = Pick<Structure, 'posts' | 'designatedPost' | 'matrix' | 'involvement'>;

/**
 * Per task and role: who does it, who answers for it, who is asked before and who is told after. Who does it follows from
 * the shares. The designated SENCO answers for every task, unless the school names another role for one. Exactly one role
 * answers for a task, or none where nobody is designated and the school names nobody. What a school of this kind may not
 * pass on stays with the SENCO, whatever was marked.
 */
export function involvementOf(structure: Marked, school?: LawOn): Readonly<Record<Task, TaskInvolvement>> {
  const roles = rolesInvolved(structure);
  return Object.fromEntries(tasks.map((task) => [task, taskInvolvement(task, roles, structure, school)])) as Record<
    Task,
    TaskInvolvement
  >;
}

function taskInvolvement(
  task: Task,
  roles: readonly TaskRole[],
  structure: Marked,
  school: LawOn | undefined,
): TaskInvolvement {
  const shares = structure.matrix[task];
  const most = mainRoleOf(structure, task);
  const accountable = accountableFor(structure, task, school);
  const own = structure.involvement[task] ?? {};
  const involved: Partial<Record<TaskRole, RoleInvolvement>> = {};
  for (const role of roles) {
    const share = shares[role] ?? 0;
    const part = { share, isResponsible: share > 0, isMain: role === most };
    const said = own[role];
    if (role === accountable) {
      involved[role] = { ...part, mark: 'accountable', isOwn: said === 'accountable' };
    } else if (said !== undefined && said !== 'accountable') {
      involved[role] = { ...part, mark: said === 'none' ? null : said, isOwn: true };
    } else {
      // Whoever does part of a task needs no telling of it.
      involved[role] = { ...part, mark: share > 0 ? null : usualMark(task, role), isOwn: false };
    }
  }
  return involved;
}

/** The role that does most of a task. */
function mainRoleOf({ matrix }: Pick<Structure, 'matrix'>, task: Task): TaskRole | null {
  const shares = matrix[task];
  return taskRoles.reduce<TaskRole | null>(
    (most, role) => ((shares[role] ?? 0) > (most === null ? 0 : (shares[most] ?? 0)) ? role : most),
    null,
  );
}

/** The one role that answers for a task: the one the school names, else the designated SENCO's. */
export function accountableFor(structure: Marked, task: Task, school?: LawOn): TaskRole | null {
  if (school && lockOn(task, school)) return answeringRole(structure);
  const own = structure.involvement[task] ?? {};
  const involved = rolesInvolved(structure);
  return involved.find((role) => own[role] === 'accountable') ?? answeringRole(structure);
}
