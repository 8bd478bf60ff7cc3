import { type Structure, taskRoleOf } from '../../domain/structure';
import { type TaskRole, taskRoles, tasks } from '../../domain/task';

/** The roles a structure has posts for, in the order of every screen; class teachers are always there, at the end. */
export function rolesPresent({ posts }: Pick<Structure, 'posts'>): readonly TaskRole[] {
  const held = new Set(posts.map((post) => taskRoleOf(post.role)));
  return [...taskRoles.filter((role) => role !== 'classTeachers' && held.has(role)), 'classTeachers'];
}

/** The roles that have a post or are asked for something: the columns of the matrix worth showing. */
export function rolesShown(structure: Pick<Structure, 'posts' | 'matrix'>): readonly TaskRole[] {
  const present = new Set(rolesPresent(structure));
  return taskRoles.filter((role) => present.has(role) || tasks.some((task) => (structure.matrix[task][role] ?? 0) > 0));
}

/** Roles that are asked for work and have nobody in post: what they are asked falls back on the lead. */
export function rolesWithoutPost(structure: Pick<Structure, 'posts' | 'matrix'>): readonly TaskRole[] {
  const present = new Set(rolesPresent(structure));
  return rolesShown(structure).filter((role) => !present.has(role));
}

/** Roles that somebody is in post for and that nothing is asked of: their hours would change nothing. */
export function rolesWithoutWork(structure: Pick<Structure, 'posts' | 'matrix'>): readonly TaskRole[] {
  const idle = (role: TaskRole): boolean => tasks.every((task) => (structure.matrix[task][role] ?? 0) === 0);
  return rolesPresent(structure).filter((role) => role !== 'classTeachers' && idle(role));
}
