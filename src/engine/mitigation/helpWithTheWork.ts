import { schoolYearOf } from '../../domain/calendar';
import type { MitigationId } from '../../domain/mitigation';
import { decimal } from '../../domain/numerals';
import { designatedPostOf, type Structure } from '../../domain/structure';
import { type ResponsibilityMatrix, type Shares, type Task, tasks } from '../../domain/task';
import type { Figures } from '../../evidence/figuresAt';
import { coverCost, type Prices } from '../costing/postCost';
import { knownSchool } from '../knownSchool';
import { nextId } from '../starting/nextId';
import { sharedWithAdministrator } from '../starting/startingMatrix';
import { startingPost } from '../starting/startingPost';
import { weeklyCapacity } from '../workload/capacity';
import { rebalance } from '../workload/rebalance';
import { rolesPresent } from '../workload/rolesPresent';
import { leadRoleOf } from '../workload/shareOut';
import { ehcpPaperwork } from '../workload/whoDoesWhat/paperworkSlide';
import { asEntered } from './madeFrom';
import type { Considered, Mitigation } from './mitigation';

/** Half of a school day. */
const halfDay = (figures: Figures): number => figures.value('time.dayHours') / 2;

const percent = (share: number): string => `${decimal(100 * share)}%`;

/** What takes work off the SENCO, or keeps the hours there are. */
export const helpWithTheWork = {
  administratorHalfDay: {
    says: 'An administrator has half a day a week more for SEND: minutes, forms, chasing reports, filing.',
    effectSays: ({ figures }) =>
      `${decimal(halfDay(figures), 2)} hours a week more of an administrator, who can take up to ${percent(figures.value('capacity.adminDelegable'))} of the work that is administrative; paid for as a new post.`,
    addresses: ['overload', 'workDroppedAtPeak', 'paperworkOnTeachers', 'onePersonHoldsEverything'],
    isOffered: () => true,
    change: withHalfDay,
  },
  protectedHours: {
    says: 'The SENCO’s hours are on the timetable like lessons: nobody takes them for cover, duties or emergencies.',
    effectSays: (asked) =>
      `${decimal(pulledAway(asked.structure, asked.figures), 1)} hours a week are no longer pulled away to other duties; somebody else’s lessons are covered while they do those.`,
    addresses: ['overload', 'workDroppedAtPeak'],
    isOffered: ({ structure, figures }) => pulledAway(structure, figures) > 0,
    change: ({ structure }) => ({
      ...structure,
      posts: structure.posts.map((post) =>
        post.id === structure.designatedPost ? { ...post, pulledAwayHoursPerWeek: 0 } : post,
      ),
    }),
    pounds: (structure, prices) => coverCost(pulledAway(asEntered(structure), prices.figures), prices),
  },
  provisionSoftware: {
    says: 'Software keeps provision maps, plans and review papers in one place.',
    effectSays: ({ figures }) =>
      `${percent(figures.value('capacity.softwareSaving'))} of the administrative hours saved, which is ${percent(softwareSaves(figures))} of all the work; for a yearly licence.`,
    addresses: ['overload', 'knowledgeLost'],
    isOffered: ({ figures }) => softwareSaves(figures) > 0,
    workFactor: (_task, _structure, figures) => 1 - softwareSaves(figures),
    pounds: (_structure, prices) => prices.figures.value('mitigation.softwareLicence') * priceGrowth(prices),
  },
  paperworkBack: {
    says: 'Class teachers hand the legal paperwork of EHCPs back: they give their view, and do not fill in the forms.',
    effectSays: () =>
      'What the matrix asks of class teachers for annual reviews, phase transfer, EHCP co-ordination and needs assessments goes back to the SENCO.',
    addresses: ['paperworkOnTeachers'],
    isOffered: ({ structure }) => leadRoleOf(structure) !== null && asksTeachersForPaperwork(structure),
    change: ({ structure }) => ({ ...structure, matrix: paperworkBackIn(structure) }),
  },
  teacherTraining: {
    says: 'Class teachers who are asked for EHCP paperwork are shown how, every year, in school time.',
    effectSays: ({ figures }) =>
      `${decimal(figures.value('mitigation.trainingHours'), 1)} hours a year of every class teacher; about ${percent(figures.value('mitigation.trainingSaves'))} fewer hours in the paperwork that is theirs.`,
    addresses: ['paperworkOnTeachers'],
    isOffered: ({ structure }) => asksTeachersForPaperwork(structure),
    workFactor: (task, { matrix }, figures) =>
      ehcpPaperwork.includes(task)
        ? 1 - (matrix[task].classTeachers ?? 0) * figures.value('mitigation.trainingSaves')
        : 1,
    teacherHours: (figures) => figures.value('mitigation.trainingHours'),
  },
} as const satisfies Partial<Record<MitigationId, Mitigation>>;

/** Added to an administrator's post that is paid for as new; else a post of its own. */
function withHalfDay({ structure, plan, figures }: Considered): Structure {
  const { posts, matrix } = structure;
  const more = halfDay(figures);
  const before = posts.reduce((hours, post) => (post.role === 'administrator' ? hours + post.hoursPerWeek : hours), 0);
  const own = posts.find((post) => post.role === 'administrator' && post.staffing === 'new');
  const known = knownSchool(plan.school, figures);
  const from = { school: plan.school, known, people: plan.people, figures };
  const added = { ...startingPost('administrator', nextId('administrator-half-day', posts), from), hoursPerWeek: more };
  const staffed = {
    ...structure,
    posts: own
      ? posts.map((post) => (post === own ? { ...post, hoursPerWeek: post.hoursPerWeek + more } : post))
      : [...posts, added],
  };
  const isAsked = tasks.some((task) => (matrix[task].administrator ?? 0) > 0);
  return {
    ...staffed,
    matrix:
      isAsked && before > 0
        ? askedMore(staffed, (before + more) / before)
        : sharedWithAdministrator(matrix, figures.practice),
  };
}

/** An administrator with more hours is asked for as much more. */
function askedMore(structure: Structure, times: number): ResponsibilityMatrix {
  const present = rolesPresent(structure);
  return eachTask(structure.matrix, (shares) =>
    shares.administrator ? rebalance(shares, 'administrator', shares.administrator * times, present) : shares,
  );
}

function paperworkBackIn(structure: Structure): ResponsibilityMatrix {
  const lead = leadRoleOf(structure);
  return eachTask(structure.matrix, (shares, task) => {
    if (!lead || !ehcpPaperwork.includes(task)) return shares;
    const { classTeachers = 0, ...others } = shares;
    return classTeachers > 0 ? { ...others, [lead]: (others[lead] ?? 0) + classTeachers } : shares;
  });
}

function eachTask(matrix: ResponsibilityMatrix, of: (shares: Shares, task: Task) => Shares): ResponsibilityMatrix {
  return Object.fromEntries(tasks.map((task) => [task, of(matrix[task], task)])) as Record<Task, Shares>;
}

function asksTeachersForPaperwork({ matrix }: Pick<Structure, 'matrix'>): boolean {
  return ehcpPaperwork.some((task) => (matrix[task].classTeachers ?? 0) > 0);
}

/** Hours a week that the designated SENCO loses to other duties. */
function pulledAway(structure: Structure, figures: Figures): number {
  const post = designatedPostOf(structure);
  return post ? weeklyCapacity(post, 0, figures).pulledAway : 0;
}

/** Share of all the work that software saves. */
function softwareSaves(figures: Figures): number {
  return figures.value('capacity.adminLike') * figures.value('capacity.softwareSaving');
}

/** Growth of prices since the plan's first school year. */
function priceGrowth({ plan, figures, schoolYear }: Prices): number {
  return (1 + figures.value('costs.inflation')) ** (schoolYear - schoolYearOf(plan.assumptions.startsOn));
}
