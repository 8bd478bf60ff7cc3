import type { Hats } from './hats';
import type { MitigationId } from './mitigation';
import { lowered } from './numerals';
import { type InvolvementMatrix, type ResponsibilityMatrix, type TaskRole, taskRoleNames } from './task';
import type { IsoDate } from './units';

/** The nine ways to staff the role that ship; `today` is the baseline. */
export const structureKinds = [
  'today',
  'slt-senco',
  'slt-senco-with-deputy',
  'associate-slt-senco',
  'head-as-senco',
  'seconded-senco',
  'middle-leader-senco',
  'distributed',
  'inclusion-lead',
] as const;
export type StructureKind = (typeof structureKinds)[number];

export const leadershipPlaces = ['member', 'attends', 'none'] as const;
/** On the leadership team, attending it, or neither. */
export type LeadershipPlace = (typeof leadershipPlaces)[number];

/**
 * How the post is paid for.
 * `existing`: somebody already on the payroll, so only pay above the base point and cover for released teaching are new cash.
 * `new`: an extra post at full cost. `secondment`: bought from another employer by the day.
 */
export const staffings = ['existing', 'new', 'secondment'] as const;
export type Staffing = (typeof staffings)[number];

/** How well the holder knows the job and the pupils on the first day; sets the months to full effectiveness. */
export const startings = ['established', 'newFromOutside', 'steppingUp', 'bridging'] as const;
export type Starting = (typeof startings)[number];

export const postRoles = [
  'senco',
  'deputySenco',
  'secondedSenco',
  'administrator',
  'headteacher',
  'seniorLeader',
  'teacher',
] as const;
export type PostRole = (typeof postRoles)[number];

export interface Secondment {
  readonly daysPerWeek: number;
  /** Own day rate in pounds; null recharges pay and on-costs by the day. */
  readonly dayRate: number | null;
  readonly arrangement: 'secondment' | 'jointContract' | 'consultancy';
  readonly isHeadElsewhere: boolean;
  readonly isTrustPost: boolean;
  readonly homeTeachingHoursPerWeek: number;
  readonly reviewOn: IsoDate | null;
}

export interface Post {
  readonly id: string;
  readonly title: string;
  readonly role: PostRole;
  /** A person's id, or null for somebody still to be appointed. */
  readonly holder: string | null;
  readonly staffing: Staffing;
  readonly starting: Starting;
  readonly fte: number;
  /** Pay point in this post. Administrators are on local support-staff pay and have none. */
  readonly payPoint: string | null;
  /** Where the holder would be without the role: pay above it is the role's. */
  readonly basePoint: string | null;
  /** Own full-time salary in pounds a year; null takes the pay point (or the support-staff default). */
  readonly ownSalary: number | null;
  readonly tlr: { readonly band: 'TLR1' | 'TLR2' | 'TLR3'; readonly poundsPerYear: number } | null;
  readonly senAllowance: number | null;
  /** A head's temporary payment for extra duties, pounds a year. */
  readonly temporaryPayment: number | null;
  readonly leadership: LeadershipPlace;
  /** Hours a week for the SENCO function. */
  readonly hoursPerWeek: number;
  /** Timetabled teaching a week at this school. */
  readonly teachingHoursPerWeek: number;
  /** Teaching a week the holder would do without the role; what is released is covered. */
  readonly baseTeachingHoursPerWeek: number;
  readonly isStudyingNpq: boolean;
  /** SLT meetings come out of these hours. */
  readonly sltMeetingsFromHours: boolean;
  /** Hours a week pulled away to other duties; null takes the default share. */
  readonly pulledAwayHoursPerWeek: number | null;
  readonly secondment: Secondment | null;
}

/** Who is designated while the SENCO's post stands empty. */
export const interims = ['head', 'bridging', 'nobody'] as const;
export type Interim = (typeof interims)[number];

export interface OneOffs {
  readonly adverts: number;
  /** NPQ fees the school pays because no scholarship is found. */
  readonly npqFees: number;
  readonly handoverWeeks: number;
  /** Whether allowances withdrawn from today's holders are safeguarded. */
  readonly safeguardPay: boolean;
}

export interface Structure {
  readonly id: string;
  readonly kind: StructureKind;
  readonly name: string;
  readonly posts: readonly Post[];
  /** The post whose holder is the designated SENCO; null where nobody is. */
  readonly designatedPost: string | null;
  readonly matrix: ResponsibilityMatrix;
  /** Who picks up what the posts cannot hold: the SENCO in unpaid overtime, the head, or nobody. */
  readonly remainderFallsTo: 'senco' | 'head' | 'nobody';
  readonly oneOffs: OneOffs;
  /** Who is designated while the SENCO's post stands empty: the head, a bridging secondee, or nobody. */
  readonly interim: Interim;
  /** What is added against its risks; for today's structure, what is in place already. */
  readonly mitigations: readonly MitigationId[];
  /** Who is accountable for, consulted on or informed of a task, where that is not the usual. Who is responsible follows from the matrix. */
  readonly involvement: InvolvementMatrix;
  /** Who wears the hats that the posts do not settle. */
  readonly hats: Hats;
  /** Chosen for Compare. */
  readonly isCompared: boolean;
  readonly notes: string;
}

/** The post whose holder is the designated SENCO; null where nobody is, or where the post is gone. */
export function designatedPostOf({ posts, designatedPost }: Pick<Structure, 'posts' | 'designatedPost'>): Post | null {
  return posts.find((post) => post.id === designatedPost) ?? null;
}

/** Whether the head is the designated SENCO. */
export function headIsSenco(structure: Pick<Structure, 'posts' | 'designatedPost'>): boolean {
  return designatedPostOf(structure)?.role === 'headteacher';
}

/** Whether a structure has a post of a role. */
export function hasPost({ posts }: Pick<Structure, 'posts'>, role: PostRole): boolean {
  return posts.some((post) => post.role === role);
}

/** A structure with the designated SENCO's post changed; as it is where nobody is designated. */
export function withDesignatedPost(structure: Structure, change: (post: Post) => Post): Structure {
  const posts = structure.posts.map((post) => (post.id === structure.designatedPost ? change(post) : post));
  return { ...structure, posts };
}

/** The matrix column a post works in. */
export function taskRoleOf(role: PostRole): TaskRole {
  switch (role) {
    case 'headteacher':
    case 'seniorLeader':
      return 'headAndSlt';
    case 'teacher':
      return 'classTeachers';
    default:
      return role;
  }
}

/** The head or senior leader who alone has time for the function; null where none has, or several. */
function soleLeader({ posts }: Pick<Structure, 'posts'>): Post | null {
  const [leader, ...more] = posts.filter((post) => taskRoleOf(post.role) === 'headAndSlt');
  return leader && more.length === 0 ? leader : null;
}

/** What a role is called in a structure: by its name, but a leader who alone has time for it by the title of the post. */
export function roleNameIn(structure: Pick<Structure, 'posts'>, role: TaskRole): string {
  const leader = role === 'headAndSlt' ? soleLeader(structure) : null;
  return leader?.title ?? taskRoleNames[role];
}

/** 'deputy SENCO', 'headteacher': the same in the middle of a sentence. */
export const roleInSentence = (structure: Pick<Structure, 'posts'>, role: TaskRole): string =>
  lowered(roleNameIn(structure, role));

/** Whether a role takes a plural verb. */
export const isRolePlural = (structure: Pick<Structure, 'posts'>, role: TaskRole): boolean =>
  role === 'classTeachers' || (role === 'headAndSlt' && soleLeader(structure) === null);

export function isOnLeadershipPay(point: string | null): boolean {
  return point?.startsWith('L') ?? false;
}
