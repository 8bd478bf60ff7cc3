import { type TaskRole, taskRoleNames } from '../../domain/task';

/** 'deputy SENCO', for the middle of a sentence. */
export function roleWords(role: TaskRole): string {
  const name = taskRoleNames[role];
  return role === 'senco' ? name : `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}

/** 'the deputy SENCO', 'class teachers' */
export function theRole(role: TaskRole): string {
  return role === 'classTeachers' ? roleWords(role) : `the ${roleWords(role)}`;
}

/** Whether a role takes a plural verb: class teachers are, and so are head and SLT. */
export const isSeveral = (role: TaskRole): boolean => role === 'classTeachers' || role === 'headAndSlt';
