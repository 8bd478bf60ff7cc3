import { type Structure, taskRoleOf } from '../../../domain/structure';
import { type ResponsibilityMatrix, type Shares, type Task, taskRoles, tasks } from '../../../domain/task';
import type { Practice } from '../../../evidence/models/practice';
import { fittedToPosts, startingMatrix } from '../../starting/startingMatrix';
import { leadRoleOf } from '../shareOut';

/** Who usually does what in a structure of this kind with the posts it has now. */
export function usualMatrix(
  structure: Pick<Structure, 'kind' | 'posts' | 'designatedPost'>,
  practice: Practice,
): ResponsibilityMatrix {
  const roles = new Set(structure.posts.map(({ role }) => taskRoleOf(role)));
  return fittedToPosts(startingMatrix(structure.kind, practice), roles, leadRoleOf(structure) ?? 'senco', practice);
}

/** Shares that print alike are alike: to a ten-thousandth of a percent. */
const tolerance = 1e-6;

/** Whether two tasks are shared alike, to the rounding of a share. */
export function areSameShares(a: Shares, b: Shares): boolean {
  return taskRoles.every((role) => Math.abs((a[role] ?? 0) - (b[role] ?? 0)) <= tolerance);
}

/** The tasks whose shares differ from another matrix's. */
export function tasksThatDiffer(a: ResponsibilityMatrix, b: ResponsibilityMatrix): readonly Task[] {
  return tasks.filter((task) => !areSameShares(a[task], b[task]));
}
