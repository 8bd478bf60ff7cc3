import type { Answer } from './units';

export const phases = [
  'nursery',
  'infant',
  'junior',
  'primary',
  'secondary',
  'allThrough',
  'special',
  'alternativeProvision',
  'sixteenToNineteen',
] as const;
export type Phase = (typeof phases)[number];

export const governances = ['maintained', 'academy', 'independent'] as const;
export type Governance = (typeof governances)[number];

export const payAreas = ['england', 'fringe', 'outerLondon', 'innerLondon'] as const;
export type PayArea = (typeof payAreas)[number];

/** How a released teaching hour is covered: by a permanent teacher's pay, or by supply by the day. */
export const coverChoices = ['permanent', 'supply'] as const;
export type CoverChoice = (typeof coverChoices)[number];

/** What the head tells us. `null` is "I don't know": the sourced default stands in, and the screen says so. */
export interface School {
  readonly name: string;
  readonly urn: string | null;
  readonly phase: Phase;
  readonly governance: Governance;
  readonly payArea: PayArea;
  readonly roll: number | null;
  readonly senSupport: number | null;
  readonly ehcps: number | null;
  readonly senSupportGrowthPerYear: number | null;
  readonly ehcpGrowthPerYear: number | null;
  readonly classTeachers: number | null;
  /** Money the governors will put to the SENCO function, extra to today, pounds a school year. */
  readonly ceilingPerYear: number | null;
  readonly coverBy: CoverChoice;
  readonly coverPoint: string;
  readonly paysApprenticeshipLevy: boolean;
  /** Support staff pension, employer's share; differs by fund, so it is asked for. */
  readonly lgpsEmployerRate: number | null;
  readonly governorsDefinedRole: Answer;
  readonly hasSenGovernor: Answer;
  readonly reportNamesSenco: Answer;
}

const defaultedFields = [
  'roll',
  'senSupport',
  'ehcps',
  'senSupportGrowthPerYear',
  'ehcpGrowthPerYear',
  'classTeachers',
  'lgpsEmployerRate',
] as const satisfies readonly (keyof School)[];
export type DefaultedField = (typeof defaultedFields)[number];

/** Where the school said "I don't know" and a sourced default stands in. */
export function defaultsIn(school: School): readonly DefaultedField[] {
  return defaultedFields.filter((field) => school[field] === null);
}

/** The two sets of demand parameters. */
export type DemandPhase = 'primary' | 'secondary';

/** Which set a phase uses. A judgement for special schools, AP and all-through: no task figures exist for them. */
export function demandPhaseOf(phase: Phase): DemandPhase {
  return phase === 'secondary' ||
    phase === 'allThrough' ||
    phase === 'alternativeProvision' ||
    phase === 'sixteenToNineteen'
    ? 'secondary'
    : 'primary';
}

/** How far the SENCO duty reaches: the Act, only the Code, or neither. */
export const dutyReaches = ['act', 'codeOnly', 'none'] as const;
export type DutyReach = (typeof dutyReaches)[number];

/** Children and Families Act 2014 s.67 with s.83(2), and the Code's wider list; see rule `covered-schools`. */
export function dutyReachOf(school: Pick<School, 'phase' | 'governance'>): DutyReach {
  if (school.governance === 'independent') return 'none';
  if (school.phase === 'special' || school.phase === 'sixteenToNineteen') return 'none';
  return school.phase === 'alternativeProvision' ? 'codeOnly' : 'act';
}
