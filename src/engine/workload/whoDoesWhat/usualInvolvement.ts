import { designatedPostOf, type Structure, taskRoleOf } from '../../../domain/structure';
import { type Involvement, type Task, type TaskRole, taskRoles } from '../../../domain/task';
import { rolesShown } from '../rolesPresent';

/** The parts a role plays in a task beside doing it. */
export type InvolvementMark = Exclude<Involvement, 'none'>;

/** Class teachers know the pupil these tasks are about, so they are asked before it is settled. Judgement. */
const teachersConsulted: readonly Task[] = [
  'annualReview',
  'phaseTransfer',
  'senSupportCycle',
  'ehcNeedsAssessment',
  'newConcerns',
  'transition',
  'taManagement',
  'examAccess',
  'referrals',
];
/** What class teachers need to know of and have no say in. Judgement. */
const teachersInformed: readonly Task[] = ['ehcpCoordination', 'parentContact', 'trainingAndWalks', 'reactive'];
/** What touches money, staffing, policy or a complaint: the head is asked before. Judgement. */
const headConsulted: readonly Task[] = [
  'disputes',
  'statutoryAndStrategic',
  'taManagement',
  'trainingAndWalks',
  'ehcNeedsAssessment',
];
/** Meetings and papers that an administrator has to know of to book and send. Judgement. */
const administratorInformed: readonly Task[] = ['annualReview', 'phaseTransfer', 'ehcNeedsAssessment', 'examAccess'];

/** The role that answers for every task unless the school says otherwise: the designated SENCO's. Null where nobody is designated. */
export function answeringRole(structure: Pick<Structure, 'posts' | 'designatedPost'>): TaskRole | null {
  const post = designatedPostOf(structure);
  return post && taskRoleOf(post.role);
}

/** The columns of who answers, is asked and is told: the roles of the matrix, and the head, whom every school has. */
export function rolesInvolved(structure: Pick<Structure, 'posts' | 'matrix'>): readonly TaskRole[] {
  const shown = new Set<TaskRole>([...rolesShown(structure), 'headAndSlt']);
  return taskRoles.filter((role) => shown.has(role));
}

/** What a role is to a task that it neither does nor answers for, as is usual in schools. A judgement throughout. */
export function usualMark(task: Task, role: TaskRole): Exclude<InvolvementMark, 'accountable'> | null {
  switch (role) {
    case 'senco':
    case 'secondedSenco':
      // A specialist beside whoever leads.
      return 'consulted';
    case 'deputySenco':
      // Whoever may have to step up is kept in the picture.
      return 'informed';
    case 'classTeachers':
      return teachersConsulted.includes(task) ? 'consulted' : teachersInformed.includes(task) ? 'informed' : null;
    case 'headAndSlt':
      return headConsulted.includes(task) ? 'consulted' : 'informed';
    case 'administrator':
      return administratorInformed.includes(task) ? 'informed' : null;
  }
}
