import type { Answer, IsoDate } from './units';

export const personRoles = ['senco', 'headteacher', 'successor', 'other'] as const;
export type PersonRole = (typeof personRoles)[number];

export const qualifications = ['none', 'studyingNpq', 'npq', 'nasenco', 'unknown'] as const;
export type Qualification = (typeof qualifications)[number];

/** A role label or initials, never more: no age, health, family or name. */
export interface Person {
  readonly id: string;
  readonly label: string;
  readonly role: PersonRole;
  readonly payPoint: string;
  readonly fte: number;
  readonly hasQts: Answer;
  readonly inductionDone: Answer;
  readonly qualification: Qualification;
  /** When the NPQ began, where it is being studied. */
  readonly npqStartedOn: IsoDate | null;
  /** More than 12 months as SENCO at any relevant school before this appointment. */
  readonly earlierServiceOver12Months: Answer;
  readonly becameSencoOn: IsoDate | null;
  /** Months until ready to be SENCO; null where it does not apply. */
  readonly readyInMonths: { readonly low: number; readonly central: number; readonly high: number } | null;
  readonly willing: Answer;
  /** The school's own chance of leaving in a year; null for the sourced default. */
  readonly leavingChancePerYear: number | null;
  /** Known to be leaving the post they now hold: no pay to safeguard, nobody to redeploy. */
  readonly isLeaving: boolean;
}
