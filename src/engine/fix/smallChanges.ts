import { dutyReachOf } from '../../domain/school';
import { designatedPostOf, type Interim, type Post, type Structure, taskRoleOf } from '../../domain/structure';
import { mustQualify } from '../compliance/qualificationClock';
import { nextId, postStem } from '../starting/nextId';
import { fittedToPosts } from '../starting/startingMatrix';
import { heldBy, type StartingPoint, startingPost } from '../starting/startingPost';
import { successorsOf } from '../starting/startingStructure';
import { leadRoleOf } from '../workload/shareOut';

export const smallChangeIds = [
  'sencoHours2',
  'sencoHours5',
  'lentHalfDay',
  'lentDay',
  'deputyOfFive',
  'deputyHours2',
  'deputyNpq',
  'headInGaps',
  'bridgingInGaps',
] as const;
export type SmallChangeId = (typeof smallChangeIds)[number];

/** A small change of a structure itself, beside what can be added against its risks. */
export interface SmallChange {
  /** What is done, to stand in a list: '2.5 hours a week more for the SENCO'. */
  readonly name: string;
  /** At most one change of a group is made. */
  readonly group: 'hours' | 'deputy' | 'deputyHours' | 'deputyNpq' | 'interim';
  readonly isOffered: (structure: Structure, from: StartingPoint) => boolean;
  readonly apply: (structure: Structure, from: StartingPoint) => Structure;
}

/** Hours a week of the steps: half a teaching day and a day of lessons, and a deputy's usual five. */
const step = 2.5;
const twoSteps = 5;
const deputysHours = 5;
const halfDay = 0.5;
const daysInWeek = 5;

/** The closed list of small changes. Nothing here is certain to be lawful or to help: each is assessed like any other structure. */
export const smallChanges: Readonly<Record<SmallChangeId, SmallChange>> = {
  sencoHours2: sencoHours(step),
  sencoHours5: sencoHours(twoSteps),
  lentHalfDay: lentDays(halfDay, 'Half a day a week more of the lent SENCO'),
  lentDay: lentDays(1, 'A day a week more of the lent SENCO'),
  deputyOfFive: {
    name: `A deputy SENCO (${deputysHours} hours a week, studying for the NPQ)`,
    group: 'deputy',
    isOffered: (structure) => designatedPostOf(structure) !== null && deputyOf(structure) === null,
    apply: withDeputy,
  },
  deputyHours2: {
    name: `${step} hours a week more for the deputy SENCO (lessons covered)`,
    group: 'deputyHours',
    isOffered: (structure) => canBeReleased(deputyOf(structure), step),
    apply: (structure) => withPost(structure, deputyOf(structure), (post) => released(post, step)),
  },
  deputyNpq: {
    name: 'The NPQ for the deputy SENCO',
    group: 'deputyNpq',
    isOffered: (structure, from) => {
      const deputy = deputyOf(structure);
      return deputy !== null && !deputy.isStudyingNpq && lacksQualification(deputy, from);
    },
    apply: (structure) => ({
      ...withPost(structure, deputyOf(structure), (post) => ({ ...post, isStudyingNpq: true })),
      oneOffs: withFee(structure),
    }),
  },
  headInGaps: interim('head', 'The head is designated while the post is empty'),
  bridgingInGaps: interim('bridging', 'A bridging SENCO is brought in while the post is empty'),
};

function sencoHours(hours: number): SmallChange {
  return {
    name: `${hours} hours a week more for the SENCO (lessons covered)`,
    group: 'hours',
    isOffered: (structure) => canBeReleased(designatedPostOf(structure), hours),
    apply: (structure) => withPost(structure, designatedPostOf(structure), (post) => released(post, hours)),
  };
}

function lentDays(days: number, name: string): SmallChange {
  return {
    name,
    group: 'hours',
    isOffered: (structure) => {
      const lent = designatedPostOf(structure)?.secondment;
      return lent !== null && lent !== undefined && lent.daysPerWeek + days <= daysInWeek;
    },
    apply: (structure, { figures }) =>
      withPost(structure, designatedPostOf(structure), (post) => ({
        ...post,
        hoursPerWeek: post.hoursPerWeek + days * figures.value('time.dayHours'),
        secondment: post.secondment && { ...post.secondment, daysPerWeek: post.secondment.daysPerWeek + days },
      })),
  };
}

function interim(who: Interim, name: string): SmallChange {
  return {
    name,
    group: 'interim',
    isOffered: (structure) => designatedPostOf(structure) !== null && structure.interim !== who,
    apply: (structure) => ({ ...structure, interim: who }),
  };
}

const deputyOf = ({ posts }: Structure): Post | null => posts.find(({ role }) => role === 'deputySenco') ?? null;

/** Whether hours can come out of lessons of a teacher on the payroll, every one of which is then covered and paid for. */
function canBeReleased(post: Post | null, hours: number): boolean {
  return (
    post !== null &&
    post.role !== 'headteacher' &&
    post.staffing === 'existing' &&
    post.teachingHoursPerWeek >= hours &&
    post.baseTeachingHoursPerWeek >= post.teachingHoursPerWeek
  );
}

const released = (post: Post, hours: number): Post => ({
  ...post,
  hoursPerWeek: post.hoursPerWeek + hours,
  teachingHoursPerWeek: post.teachingHoursPerWeek - hours,
});

function withPost(structure: Structure, post: Post | null, change: (post: Post) => Post): Structure {
  return { ...structure, posts: structure.posts.map((each) => (each === post ? change(each) : each)) };
}

/** The willing successor who would be ready soonest and holds no post here; else somebody still to be found. */
function withDeputy(structure: Structure, from: StartingPoint): Structure {
  const { posts, matrix } = structure;
  const usual = startingPost('deputySenco', nextId(postStem('deputySenco'), posts), from);
  const free = successorsOf(from.people).find(({ id }) => !posts.some(({ holder }) => holder === id));
  const teaching = Math.max(0, usual.baseTeachingHoursPerWeek - deputysHours);
  const held = heldBy({ ...usual, hoursPerWeek: deputysHours, teachingHoursPerWeek: teaching }, free, from.figures);
  const isStudyingNpq = lacksQualification(held, from) || free?.qualification === 'studyingNpq';
  const deputy = { ...held, isStudyingNpq };
  const staffed = { ...structure, posts: [...posts, deputy] };
  const roles = new Set(staffed.posts.map(({ role }) => taskRoleOf(role)));
  const lead = leadRoleOf(staffed) ?? 'senco';
  return {
    ...staffed,
    matrix: fittedToPosts(matrix, roles, lead, from.figures.practice),
    oneOffs: lacksQualification(held, from) ? withFee(structure) : structure.oneOffs,
  };
}

/** Whether whoever holds a post would begin the NPQ: nobody is named, or they neither have it nor study for it. */
function lacksQualification(post: Post, { school, people, figures }: StartingPoint): boolean {
  if (dutyReachOf(school) === 'none' || post.secondment) return false;
  const holder = people.find(({ id }) => id === post.holder);
  if (!holder) return true;
  return holder.qualification === 'none' && holder.npqStartedOn === null && mustQualify(holder, figures);
}

/** The full fee is set aside until a scholarship is sure. */
const withFee = ({ oneOffs }: Structure): Structure['oneOffs'] => ({ ...oneOffs, npqFees: oneOffs.npqFees + 1 });
