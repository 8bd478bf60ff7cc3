import { type Structure, taskRoleOf } from '../../../domain/structure';
import { type TaskRole, taskRoleNames, taskRoles } from '../../../domain/task';
import type { TaskInvolvement } from '../../../engine/workload/whoDoesWhat/involvement';
import type { InvolvementMark } from '../../../engine/workload/whoDoesWhat/usualInvolvement';
import { percent } from '../../../ui/format';

/** How the handbook calls a role: by its name, but for the head or senior leader who alone has time for it, by the post's title. */
export function nameIn({ posts }: Pick<Structure, 'posts'>): (role: TaskRole) => string {
  const [leader, ...more] = posts.filter((post) => taskRoleOf(post.role) === 'headAndSlt');
  return (role) => (role === 'headAndSlt' && leader && more.length === 0 ? leader.title : taskRoleNames[role]);
}

/** 'SENCO 75%', 'Administrator 25%'; a task that one role does has no share. Who does most comes first. */
export function doersWords(involved: TaskInvolvement, name: (role: TaskRole) => string): readonly string[] {
  const doers = taskRoles
    .map((role) => ({ role, share: involved[role]?.share ?? 0 }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  return doers.map(({ role, share }) => (doers.length > 1 ? `${name(role)} ${percent(share)}` : name(role)));
}

/** 'Class teachers, Head and SLT': the roles with a mark. */
export function markedWords(
  involved: TaskInvolvement,
  mark: InvolvementMark,
  name: (role: TaskRole) => string,
): string {
  const roles = taskRoles.filter((role) => involved[role]?.mark === mark).map(name);
  if (roles.length === 0) return mark === 'accountable' ? 'Nobody' : '–';
  return roles.join(', ');
}
