import type { Citation } from './evidence';
import type { IsoDate } from './units';

/** `must` law, `should` statutory guidance, `stpcd` pay and conditions document, `practice` advice, `proposed` not law. */
export const ruleForces = ['must', 'should', 'stpcd', 'practice', 'proposed'] as const;
export type RuleForce = (typeof ruleForces)[number];

/** How sure the source is: official text read, read in a secondary source, or general knowledge. */
export type RuleConfidence = 'verified' | 'secondary' | 'general';

/** What the law page and the Evidence page say of a rule. */
export interface RuleStatement {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  readonly force: RuleForce;
  readonly confidence: RuleConfidence;
  readonly cites: readonly Citation[];
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly checkedOn: IsoDate;
  readonly checkBy: IsoDate;
  /** Applies only where the SENCO duty does (see covered-schools). */
  readonly onlyWhereDuty: boolean;
  /** Pay and conditions that bind maintained schools, and academies by contract. */
  readonly maintainedOnly: boolean;
}

/** `departs` certain on what was entered; `partly` met in part; `check` cannot be told from what was entered. */
export type Degree = 'departs' | 'partly' | 'check';

/** A place where a structure departs from a rule. */
export interface Finding {
  readonly rule: string;
  /** The rule's force, lowered to `should` where only the Code expects it. */
  readonly force: RuleForce;
  readonly degree: Degree;
  /** The person or post, in the plan's own label. */
  readonly who: string;
  /** From when. */
  readonly from: IsoDate;
  readonly because: string;
  /** The phases of a phased plan in which it holds, where it does not hold in all. */
  readonly phase?: string;
  readonly consequence: string;
  /** The smallest change that mends it. */
  readonly mend: string;
  /** A fault of the school's paperwork, the same for every structure: it does not tell them apart. */
  readonly isSchoolWide: boolean;
  /** The rule's check-by date has passed. */
  readonly isOverdue: boolean;
}
