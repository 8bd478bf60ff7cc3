import { schoolYearOf } from '../../domain/calendar';
import type { MitigationId } from '../../domain/mitigation';
import { decimal, percent } from '../../domain/numerals';
import { designatedPostOf, type Structure, withDesignatedPost } from '../../domain/structure';
import { sum } from '../../domain/sum';
import { type ResponsibilityMatrix, type Shares, type Task, type TaskRole, tasks } from '../../domain/task';
import type { Figures } from '../../evidence/figuresAt';
import { coverCost, type Prices } from '../costing/postCost';
import { knownSchool } from '../knownSchool';
import { nextId } from '../starting/nextId';
import { startingPost } from '../starting/startingPost';
import { weeklyCapacity } from '../workload/capacity';
import { leadRoleOf } from '../workload/shareOut';
import { ehcpPaperwork } from '../workload/whoDoesWhat/paperworkSlide';
import { asEntered } from './madeFrom';
import type { Considered, Mitigation } from './mitigation';

/** Half of a school day. */
const halfDay = (figures: Figures): number => figures.value('time.dayHours') / 2;

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
    change: ({ structure }) => withDesignatedPost(structure, (post) => ({ ...post, pulledAwayHoursPerWeek: 0 })),
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
    change: ({ structure, figures }) => ({ ...structure, matrix: trainedIn(structure, figures) }),
    workFactor: (task, { matrix }, figures) =>
      ehcpPaperwork.includes(task) ? leftOnceTrained(matrix[task].classTeachers ?? 0, figures) : 1,
    teacherHours: (figures) => figures.value('mitigation.trainingHours'),
  },
} as const satisfies Partial<Record<MitigationId, Mitigation>>;

/** Added to an administrator's post that is paid for as new; else a post of its own. */
function withHalfDay({ structure, plan, figures }: Considered): Structure {
  const { posts, matrix } = structure;
  const more = halfDay(figures);
  const before = sum(posts, ({ role, hoursPerWeek }) => (role === 'administrator' ? hoursPerWeek : 0));
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
  const { paperwork, shares: usual } = figures.practice;
  const most = figures.value('capacity.adminDelegable');
  const wanted = (task: Task, share: number): number => {
    if (isAsked && before > 0) return share > 0 ? Math.min(share * ((before + more) / before), most) : 0;
    return paperwork.includes(task) ? usual.administrator : 0;
  };
  const lead = leadRoleOf(structure);
  return {
    ...staffed,
    matrix: eachTask(matrix, (shares, task) => {
      const share = shares.administrator ?? 0;
      return takenOff(shares, lead, Math.max(0, wanted(task, share) - share));
    }),
  };
}

/** Shares with so much more of an administrator's, out of those of whoever leads; where nobody leads, of whoever has most. */
function takenOff(shares: Shares, lead: TaskRole | null, more: number): Shares {
  const { administrator = 0, ...others } = shares;
  const most = Object.entries(others).sort(([, a], [, b]) => b - a)[0]?.[0] as TaskRole | undefined;
  const from = lead ?? most;
  const given = from && from !== 'administrator' ? (shares[from] ?? 0) : 0;
  const moved = Math.min(more, given);
  if (!from || moved <= 0) return shares;
  const { [from]: _before, ...rest } = shares;
  const left = given - moved;
  return { ...rest, ...(left > 0 ? { [from]: left } : {}), administrator: administrator + moved };
}

/** At one nothing would be left of a task that class teachers do alone, and of nothing there are no shares. */
const almostAll = 1 - 1e-9;
const trainingSaves = (figures: Figures): number => Math.min(almostAll, figures.value('mitigation.trainingSaves'));

/** Shares of what is left of the paperwork once class teachers do their part of it in fewer hours; the others' hours stay. */
function trainedIn({ matrix }: Structure, figures: Figures): ResponsibilityMatrix {
  const saves = trainingSaves(figures);
  return eachTask(matrix, (shares, task) => {
    const theirs = shares.classTeachers ?? 0;
    if (theirs === 0 || !ehcpPaperwork.includes(task)) return shares;
    const left = 1 - theirs * saves;
    return Object.fromEntries(
      Object.entries(shares).map(([role, share]) => [
        role,
        (role === 'classTeachers' ? share * (1 - saves) : share) / left,
      ]),
    );
  });
}

/** Share of a task's hours that are left, from class teachers' share of those: the same as one less saved times their share before. */
function leftOnceTrained(theirs: number, figures: Figures): number {
  const saves = trainingSaves(figures);
  return (1 - saves) / (1 - saves + saves * theirs);
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
