import { roleInSentence, type Structure } from '../../domain/structure';
import type { TaskRole } from '../../domain/task';

/** 'the deputy SENCO', 'class teachers' */
export function theRole(structure: Structure, role: TaskRole): string {
  const words = roleInSentence(structure, role);
  return role === 'classTeachers' ? words : `the ${words}`;
}
