import type { Person } from '../../../domain/person';
import type { DutyReach } from '../../../domain/school';
import { type Post, roleNameIn, type Structure } from '../../../domain/structure';
import { type Task, taskRoles } from '../../../domain/task';
import type { TaskInvolvement } from '../../../engine/workload/whoDoesWhat/involvement';
import { askedHours, type Timed } from '../../../engine/workload/whoDoesWhat/movements';
import type { InvolvementMark } from '../../../engine/workload/whoDoesWhat/usualInvolvement';
import { hoursFigure, percent } from '../../../ui/format';

/** 'SENCO 75%', 'Administrator 25%'; a task that one role does has no share. Who does most comes first. */
export function doersWords(structure: Structure, involved: TaskInvolvement): readonly string[] {
  const doers = taskRoles
    .map((role) => ({ role, share: involved[role]?.share ?? 0 }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  return doers.map(({ role, share }) => {
    const name = roleNameIn(structure, role);
    return doers.length > 1 ? `${name} ${percent(share)}` : name;
  });
}

/** 'Class teachers, Head and leadership team': the roles with a mark. */
export function markedWords(structure: Structure, involved: TaskInvolvement, mark: InvolvementMark): string {
  const roles = taskRoles.filter((role) => involved[role]?.mark === mark).map((role) => roleNameIn(structure, role));
  if (roles.length === 0) return mark === 'accountable' ? 'Nobody' : '–';
  return roles.join(', ');
}

/** 'SENCO 75%, 60 hours a year; Administrator 25%, 20': who does a task as it stands. */
export function standingWords({ structure, time }: Timed & { readonly structure: Structure }, task: Task): string {
  return taskRoles
    .filter((role) => (structure.matrix[task][role] ?? 0) > 0)
    .map((role) => {
      const share = percent(structure.matrix[task][role] ?? 0);
      return `${roleNameIn(structure, role)} ${share}, ${hoursFigure(askedHours({ structure, time }, task, role))} h a year`;
    })
    .join('; ');
}

/** Who is SENCO, as the sheet says it. Where no duty binds the school nobody is designated in law. */
export function sencoSentence(post: Post | null, people: readonly Person[], reach: DutyReach): string {
  const isBound = reach !== 'none';
  if (!post) {
    return isBound
      ? 'Nobody is designated as SENCO: nobody answers for a task that names no other role.'
      : 'Nobody is SENCO: nobody answers for a task that names no other role.';
  }
  const who = isBound ? 'The designated SENCO is' : 'No law asks this kind of school for a SENCO. Here it is';
  const holder = holderOf(post, people);
  if (post.title === 'SENCO') return `${who} whoever holds the SENCO’s post${holder === null ? '' : `: ${holder}`}.`;
  return `${who} the ${postWords(post, people)}.`;
}

/** 'SENCO (the deputy head)', 'SENCO (to be appointed)' */
export function postWords(post: Post, people: readonly Person[]): string {
  const holder = holderOf(post, people);
  return holder === null ? post.title : `${post.title} (${holder})`;
}

/** Who holds a post, beyond what its title says already; null where that is all. */
function holderOf({ title, holder }: Post, people: readonly Person[]): string | null {
  const label = people.find(({ id }) => id === holder)?.label ?? 'to be appointed';
  if (label === title) return null;
  return label.startsWith(`${title}, `) ? label.slice(title.length + 2) : label;
}
