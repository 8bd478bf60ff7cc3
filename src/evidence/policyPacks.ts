import { schoolYearStart } from '../domain/calendar';
import type { Citation } from '../domain/evidence';
import type { Case, IsoDate } from '../domain/units';
import { cite } from './cite';
import type { FigureId } from './register';

/** How far along a change is: enacted with a day still to come, put forward by government, or nobody's stated intention. */
export const policyStatuses = ['law', 'proposed', 'speculation'] as const;
export type PolicyStatus = (typeof policyStatuses)[number];

/** A number of the pack's own, or a figure of the register, which a school may have replaced. */
type Amount = Readonly<Record<Case, number>> | FigureId;

/** What a pack does to one figure from its first day on. `set` puts another in its place; `add` and `times` move what is there. */
export interface PolicyChange {
  readonly figure: FigureId;
  readonly kind: 'set' | 'add' | 'times';
  readonly by: Amount;
}

/** A possible change of law, pay or funding: what it does to the figures, from which day, and how sure it is. */
export interface PolicyPack {
  readonly name: string;
  readonly status: PolicyStatus;
  /** The first day, or the figure that gives the calendar year whose 1 September it is. */
  readonly from: IsoDate | { readonly septemberOf: FigureId };
  readonly says: string;
  readonly cites: readonly Citation[];
  readonly reviewBy: IsoDate;
  /** Packs that share this cannot hold together: switching one on switches the others off. */
  readonly oneOf: 'payAwards' | null;
  readonly changes: readonly PolicyChange[];
}

const same = (value: number): Readonly<Record<Case, number>> => ({ low: value, central: value, high: value });

const shelf = {
  higherPayAwards: {
    name: 'Higher pay awards',
    status: 'speculation',
    // The award of September 2027 is announced; the path is open after it.
    from: '2028-09-01',
    says: 'Pay grows a percentage point a year faster than this plan assumes, from September 2028. The award for September 2027 is announced and stays as it is. No later award is known, so the point is our judgement.',
    cites: [
      cite('dfeTeacherPayCalculator', '3% from 1 September 2027, and no later award'),
      cite('judgement', 'one percentage point a year above the assumed path'),
    ],
    reviewBy: '2027-08-31',
    oneOf: 'payAwards',
    changes: [{ figure: 'costs.payGrowth', kind: 'add', by: same(0.01) }],
  },
  lowerPayAwards: {
    name: 'Lower pay awards',
    status: 'speculation',
    from: '2028-09-01',
    says: 'Pay grows a percentage point a year more slowly than this plan assumes, from September 2028. The award for September 2027 is announced and stays as it is. No later award is known, so the point is our judgement.',
    cites: [
      cite('dfeTeacherPayCalculator', '3% from 1 September 2027, and no later award'),
      cite('judgement', 'one percentage point a year below the assumed path'),
    ],
    reviewBy: '2027-08-31',
    oneOf: 'payAwards',
    changes: [{ figure: 'costs.payGrowth', kind: 'add', by: same(-0.01) }],
  },
  individualSupportPlans: {
    name: 'Individual Support Plans',
    status: 'proposed',
    from: { septemberOf: 'growth.ispStartYear' },
    says: 'Schools would have to write a plan for each pupil with SEND and review it at least yearly. The consultation of February 2026 proposes it; no law was made when checked. It could begin in September 2028, 2029 or 2030. No hours are published: our range is from as much work on SEN support reviews as today to 1.6 times as much.',
    cites: [
      cite('sendReformConsultation2026', 'Individual Support Plans; consultation closed 18 May 2026'),
      cite('educationForAllBill', 'announced 13 May 2026; not law when checked'),
      cite('judgement', 'the year it begins and the hours it takes'),
    ],
    reviewBy: '2027-03-31',
    oneOf: null,
    changes: [{ figure: 'growth.reviewHours', kind: 'times', by: 'growth.ispUplift' }],
  },
  teacherPensionRise: {
    name: "Teachers' pension costs more",
    status: 'speculation',
    from: '2027-04-01',
    says: "The employer's rate rises by two percentage points on 1 April 2027, the day after the present valuation period ends. No new rate is published, and it could also fall: two points are our judgement. The last change, in April 2024, was five.",
    cites: [
      cite('tpsIncrease2024', '28.6% from 1 April 2024, before it 23.6%'),
      cite('judgement', 'two percentage points; no rate for April 2027 was found'),
    ],
    reviewBy: '2027-03-31',
    oneOf: null,
    changes: [{ figure: 'onCosts.teacherPensionRate', kind: 'add', by: { low: 0, central: 0.02, high: 0.05 } }],
  },
  npqScholarshipsEnd: {
    name: 'NPQ scholarships end',
    status: 'speculation',
    from: '2027-09-01',
    says: 'From autumn 2027 the school pays the fee for every new SENCO who must qualify. Scholarships pay it for the cohort of November 2026; nothing was found about later cohorts. It bears on SENCOs who come later, so it shows in the cost of changes of SENCO.',
    cites: [
      cite('npqFunding2026', 'November 2026 cohort; nothing found after it'),
      cite('judgement', 'that funding ends before autumn 2027'),
    ],
    reviewBy: '2027-02-28',
    oneOf: null,
    changes: [{ figure: 'costs.npqShareSchoolPays', kind: 'set', by: same(1) }],
  },
} as const satisfies Record<string, PolicyPack>;

export type PolicyPackId = keyof typeof shelf;

/** Every pack a plan can switch on, under its id. With none on, everything follows from current law and today's funding. */
export const policyPacks: Readonly<Record<PolicyPackId, PolicyPack>> = shelf;

export const policyPackIds = Object.keys(policyPacks).filter(isPolicyPackId);

export function isPolicyPackId(text: string): text is PolicyPackId {
  return Object.hasOwn(policyPacks, text);
}

/** The packs that hold: the known ones, and of packs that cannot hold together the one that stands last. */
export function packsInForce(packs: readonly string[]): readonly PolicyPackId[] {
  const known = packs.filter(isPolicyPackId);
  return known.filter((id, place) => !known.slice(place + 1).some((later) => later === id || excludes(later, id)));
}

/** The packs after one is switched, in the order in which they were switched on; those it cannot hold with go off. */
export function packsAfterSwitch(packs: readonly string[], id: PolicyPackId, isOn: boolean): readonly PolicyPackId[] {
  const others = packsInForce(packs).filter((each) => each !== id);
  return isOn ? packsInForce([...others, id]) : others;
}

/** Whether two packs are alternatives. */
export function excludes(one: PolicyPackId, other: PolicyPackId): boolean {
  const { oneOf } = policyPacks[one];
  return one !== other && oneOf !== null && oneOf === policyPacks[other].oneOf;
}

/** The pack's first day, as the figures have it: `value` gives a figure with the school's own in its place. */
export function firstDayOf({ from }: PolicyPack, value: (id: FigureId) => number): IsoDate {
  return typeof from === 'string' ? from : schoolYearStart(Math.round(value(from.septemberOf)));
}
