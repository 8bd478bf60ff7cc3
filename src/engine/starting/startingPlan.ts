import { unansweredHealthCheck } from '../../domain/healthCheck';
import type { Person } from '../../domain/person';
import type { Assumptions, Plan, SimulationSettings } from '../../domain/plan';
import { demandPhaseOf, type School } from '../../domain/school';
import { type Structure, type StructureKind, structureKinds } from '../../domain/structure';
import type { IsoDate } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';
import { knownSchool } from '../knownSchool';
import { usualMonthsToReady } from '../succession/candidates';
import { nextPracticalStart } from '../timeline/practicalStarts';
import { startingStructure } from './startingStructure';

/** A school of which nothing is known but its phase: every number is "I don't know". */
export function startingSchool(figures: Figures): School {
  return {
    name: '',
    urn: null,
    phase: 'primary',
    governance: 'maintained',
    payArea: 'england',
    roll: null,
    senSupport: null,
    ehcps: null,
    senSupportGrowthPerYear: null,
    ehcpGrowthPerYear: null,
    classTeachers: null,
    ceilingPerYear: null,
    coverBy: 'permanent',
    coverPoint: figures.practice.pay.coverTeacher,
    paysApprenticeshipLevy: false,
    lgpsEmployerRate: null,
    governorsDefinedRole: 'unknown',
    hasSenGovernor: 'unknown',
    reportNamesSenco: 'unknown',
  };
}

/** A person of whom only the role is known. */
export function startingPerson(
  role: Person['role'],
  id: string,
  label: string,
  school: School,
  figures: Figures,
): Person {
  const { pay } = figures.practice;
  const phase = demandPhaseOf(school.phase);
  return {
    id,
    label,
    role,
    payPoint: role === 'headteacher' ? pay[phase].head : role === 'successor' ? pay.deputySenco : pay.classTeacher,
    fte: 1,
    hasQts: role === 'other' ? 'unknown' : 'yes',
    inductionDone: role === 'other' ? 'unknown' : 'yes',
    qualification: role === 'senco' ? 'unknown' : 'none',
    npqStartedOn: null,
    earlierServiceOver12Months: 'unknown',
    becameSencoOn: null,
    readyInMonths: role === 'successor' ? usualMonthsToReady(figures) : null,
    willing: 'unknown',
    leavingChancePerYear: null,
    isLeaving: false,
  };
}

/** What a plan assumes until the school says otherwise. */
export const usualAssumptions = {
  horizonYears: 5,
  demandCase: 'central',
  payGrowthCase: 'central',
} as const satisfies Omit<Assumptions, 'startsOn'>;

/** What a plan that is begun on a day assumes. */
export function startingAssumptions(on: IsoDate, figures: Figures): Assumptions {
  return { startsOn: nextPracticalStart(on, figures), ...usualAssumptions };
}

/** Enough futures that a chance is known to half a percentage point. The seed is any number: a plan keeps its own. */
export const startingSimulation: SimulationSettings = { futures: 10_000, seed: 2718 };

/** Nine start and eight can be compared: this one is nearest to what most schools have now. */
const leftOut: StructureKind = 'middle-leader-senco';

/** The nine structures for a school and its people; today's first, and eight at most compared. */
export function startingStructures(school: School, people: readonly Person[], figures: Figures): readonly Structure[] {
  const from = { school, known: knownSchool(school, figures), people, figures };
  return structureKinds.map((kind) => ({
    ...startingStructure(kind, kind, from),
    isCompared: kind !== leftOut,
  }));
}

/** What a plan holds beside its school, people and structures before anybody has added to it. */
export const nothingAddedYet = {
  annualReviewShares: null,
  timeDiary: null,
  healthCheck: unansweredHealthCheck,
  riskJudgements: [],
  ownRisks: [],
  preferences: null,
  governors: [],
  paperEdits: {},
  decision: null,
  termChecks: [],
} satisfies Partial<Plan>;

/** A new plan: a school nobody has described yet, with a head and a SENCO. */
export function startingPlan(figures: Figures, on: IsoDate): Plan {
  const school = startingSchool(figures);
  const people = [
    startingPerson('senco', 'senco', 'SENCO', school, figures),
    startingPerson('headteacher', 'headteacher', 'Headteacher', school, figures),
  ];
  return {
    name: 'New plan',
    school,
    people,
    structures: startingStructures(school, people, figures),
    phasedPlans: [],
    events: [],
    assumptions: startingAssumptions(on, figures),
    policyPacks: [],
    simulation: startingSimulation,
    ownFigures: {},
    ...nothingAddedYet,
  };
}
