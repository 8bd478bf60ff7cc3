import { lowered } from './numerals';
/** The work of the SENCO function, whoever does it. Order is the order on every screen. */
export const tasks = [
  'annualReview',
  'phaseTransfer',
  'ehcpCoordination',
  'senSupportCycle',
  'parentContact',
  'referrals',
  'ehcNeedsAssessment',
  'disputes',
  'taManagement',
  'trainingAndWalks',
  'statutoryAndStrategic',
  'newConcerns',
  'transition',
  'examAccess',
  'reactive',
  'records',
] as const;
export type Task = (typeof tasks)[number];

export const taskNames = {
  annualReview: 'Annual reviews',
  phaseTransfer: 'Phase-transfer reviews',
  ehcpCoordination: 'EHCP co-ordination',
  senSupportCycle: 'SEN support cycles',
  parentContact: 'Parent contact',
  referrals: 'Referrals',
  ehcNeedsAssessment: 'EHC needs assessments',
  disputes: 'Disputes and complaints',
  taManagement: 'Managing teaching assistants',
  trainingAndWalks: 'Training and learning walks',
  statutoryAndStrategic: 'Statutory and strategic work',
  newConcerns: 'New concerns',
  transition: 'Transition',
  examAccess: 'Exam and test access',
  reactive: 'Reactive work',
  records: 'Records and email',
} as const satisfies Record<Task, string>;

/** Who may carry a task. */
export const taskRoles = [
  'senco',
  'deputySenco',
  'secondedSenco',
  'administrator',
  'classTeachers',
  'headAndSlt',
] as const;
export type TaskRole = (typeof taskRoles)[number];

export const taskRoleNames = {
  senco: 'SENCO',
  deputySenco: 'Deputy SENCO',
  secondedSenco: 'Seconded SENCO',
  administrator: 'Administrator',
  classTeachers: 'Class teachers',
  headAndSlt: 'Head and leadership team',
} as const satisfies Record<TaskRole, string>;

/** Shares of one task by role; they sum to one. A role left out has none of it. */
export type Shares = Readonly<Partial<Record<TaskRole, number>>>;
/** Task by role. */
export type ResponsibilityMatrix = Readonly<Record<Task, Shares>>;

/** How a role is involved in a task beside doing it: it answers for it, is asked before, or is told after. `none` is neither. */
export const involvements = ['accountable', 'consulted', 'informed', 'none'] as const;
export type Involvement = (typeof involvements)[number];
/** The school's own marks; what is left out is as usual. */
export type InvolvementMatrix = Readonly<Partial<Record<Task, Readonly<Partial<Record<TaskRole, Involvement>>>>>>;

/** A task in the middle of a sentence: 'annual reviews', 'EHCP co-ordination'. */
export function taskInSentence(task: Task): string {
  return lowered(taskNames[task]);
}
