import type { KnownSchool, MonthBalance, TimeResult } from '../../../src/domain/assessment';
import type { PhaseSpan } from '../../../src/domain/option';
import type { Person } from '../../../src/domain/person';
import type { Assumptions, Plan } from '../../../src/domain/plan';
import type { School } from '../../../src/domain/school';
import type { OneOffs, Post, Secondment, Structure } from '../../../src/domain/structure';
import { type Task, type TaskRole, tasks } from '../../../src/domain/task';
import type { Departure, Rule, RuleContext } from '../../../src/engine/compliance/context';
import { nothingAddedYet } from '../../../src/engine/starting/startingPlan';
import type { Figures } from '../../../src/evidence/figuresAt';
import { roundFigures } from './roundFigures';

const aTeacher: Person = {
  id: 'ab',
  label: 'AB',
  role: 'senco',
  payPoint: 'U3',
  fte: 1,
  hasQts: 'yes',
  inductionDone: 'yes',
  qualification: 'nasenco',
  npqStartedOn: null,
  earlierServiceOver12Months: 'no',
  becameSencoOn: '2020-09-01',
  readyInMonths: null,
  willing: 'yes',
  leavingChancePerYear: null,
  isLeaving: false,
};

export const aPost: Post = {
  id: 'senco',
  title: 'SENCO',
  role: 'senco',
  holder: 'ab',
  staffing: 'existing',
  starting: 'established',
  fte: 1,
  payPoint: 'U3',
  basePoint: 'U3',
  ownSalary: null,
  tlr: null,
  senAllowance: null,
  temporaryPayment: null,
  leadership: 'member',
  hoursPerWeek: 15,
  teachingHoursPerWeek: 10,
  baseTeachingHoursPerWeek: 20,
  isStudyingNpq: false,
  sltMeetingsFromHours: false,
  pulledAwayHoursPerWeek: null,
  secondment: null,
};

export const aSecondment: Secondment = {
  daysPerWeek: 1,
  dayRate: null,
  arrangement: 'secondment',
  isHeadElsewhere: false,
  isTrustPost: false,
  homeTeachingHoursPerWeek: 0,
  reviewOn: '2028-01-01',
};

export const anAdministrator: Post = {
  ...aPost,
  id: 'administrator',
  title: 'SEN administrator',
  role: 'administrator',
  holder: null,
  payPoint: null,
  leadership: 'none',
  teachingHoursPerWeek: 0,
};

const aSchool: School = {
  name: 'A primary school',
  urn: null,
  phase: 'primary',
  governance: 'maintained',
  payArea: 'england',
  roll: 200,
  senSupport: 30,
  ehcps: 8,
  senSupportGrowthPerYear: 0,
  ehcpGrowthPerYear: 0,
  classTeachers: 8,
  ceilingPerYear: null,
  coverBy: 'permanent',
  coverPoint: 'M6',
  paysApprenticeshipLevy: false,
  lgpsEmployerRate: 0.2,
  governorsDefinedRole: 'yes',
  hasSenGovernor: 'yes',
  reportNamesSenco: 'yes',
};

export function byRole(hours: Partial<Record<TaskRole, number>>): Record<TaskRole, number> {
  return { senco: 0, deputySenco: 0, secondedSenco: 0, administrator: 0, classTeachers: 0, headAndSlt: 0, ...hours };
}

function byTask<T>(of: (task: Task) => T): Record<Task, T> {
  return Object.fromEntries(tasks.map((task) => [task, of(task)])) as Record<Task, T>;
}

export const allToSenco = byTask(() => ({ senco: 1 }));

export function aMonth(capacity: Partial<Record<TaskRole, number>>): MonthBalance {
  return {
    month: '2027-09-01',
    weeks: 4,
    demand: 50,
    demandByTask: byTask(() => 3),
    askedOf: byRole({ senco: 50 }),
    capacityOf: byRole(capacity),
    doneBy: byRole(capacity),
    given: 50,
    designated: { present: 0, effective: 0 },
    unmet: 0,
  };
}

const aYearOfTime: TimeResult = {
  months: Array.from({ length: 12 }, () => aMonth({ senco: 50 })),
  demandPerYear: 600,
  givenPerYear: 600,
  unmetPerYear: 0,
  demandByTask: byTask(() => 40),
  askedOf: byRole({ senco: 600 }),
  doneBy: byRole({ senco: 600 }),
  schoolWeeks: 40,
  coverage: 1,
  worstMonth: aMonth({ senco: 50 }),
  worstMonthCoverage: 1,
  coverageInLastYear: 1,
  leadershipHoursPerYear: 0,
  leadershipHours: { doneByLeaders: 0, fallsToHead: 0, outOfLeading: 0, forMitigations: 0 },
  hoursPerClassTeacher: 0,
  passedToTeachersPerYear: 0,
  shareOnOnePerson: 1,
  loadOnSenco: 1,
  shareDone: 1,
  shareCovered: 1,
};

/** What a test changes of a plain primary school whose qualified SENCO meets every rule. */
export interface Changes {
  readonly on?: string;
  readonly endsOn?: string;
  readonly before?: readonly PhaseSpan[];
  readonly school?: Partial<School>;
  readonly known?: Partial<KnownSchool>;
  readonly people?: readonly Person[];
  readonly person?: Partial<Person>;
  readonly post?: Partial<Post>;
  readonly posts?: readonly Post[];
  readonly structure?: Partial<Omit<Structure, 'posts'>>;
  readonly oneOffs?: Partial<OneOffs>;
  readonly assumptions?: Partial<Assumptions>;
  readonly time?: Partial<TimeResult>;
  readonly figures?: Partial<Figures>;
}

export function contextWith(changes: Changes = {}): RuleContext {
  const structure = structureWith(changes);
  const plan = planWith(changes, structure);
  return {
    plan,
    structure,
    school: {
      roll: 200,
      senSupport: 30,
      ehcps: 8,
      senSupportGrowthPerYear: 0,
      ehcpGrowthPerYear: 0,
      classTeachers: 8,
      lgpsEmployerRate: 0.2,
      ...changes.known,
    },
    time: { ...aYearOfTime, ...changes.time },
    figures: { ...roundFigures, ...changes.figures },
    startsOn: plan.assumptions.startsOn,
    endsOn: changes.endsOn ?? '2032-09-01',
    before: changes.before ?? [],
    on: changes.on ?? '2026-11-22',
  };
}

function structureWith(changes: Changes): Structure {
  return {
    id: 'today',
    kind: 'today',
    name: 'What we have now',
    posts: changes.posts ?? [{ ...aPost, ...changes.post }, anAdministrator],
    designatedPost: 'senco',
    matrix: allToSenco,
    remainderFallsTo: 'senco',
    interim: 'head',
    mitigations: [],
    involvement: {},
    hats: { safeguardingLead: 'unknown', budgetHolder: 'head', lineManager: 'head' },
    isCompared: true,
    notes: '',
    ...changes.structure,
    oneOffs: { adverts: 0, npqFees: 0, handoverWeeks: 0, safeguardPay: false, ...changes.oneOffs },
  };
}

function planWith(changes: Changes, structure: Structure): Plan {
  return {
    name: 'A plan',
    school: { ...aSchool, ...changes.school },
    people: changes.people ?? [{ ...aTeacher, ...changes.person }],
    structures: [structure],
    phasedPlans: [],
    events: [],
    policyPacks: [],
    simulation: { futures: 10_000, seed: 2718 },
    assumptions: {
      startsOn: '2027-09-01',
      horizonYears: 5,
      demandCase: 'central',
      payGrowthCase: 'central',
      ...changes.assumptions,
    },
    ownFigures: {},
    ...nothingAddedYet,
  };
}

export function departuresOf(rule: Rule, changes: Changes = {}): readonly Departure[] {
  return rule.departures?.(contextWith(changes)) ?? [];
}

/** How a rule judges a change: the degrees of what it finds, in order. */
export function degreesOf(rule: Rule, changes: Changes = {}): readonly string[] {
  return departuresOf(rule, changes).map((departure) => departure.degree);
}
