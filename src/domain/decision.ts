import type { Answer, IsoDate } from './units';

/** What a choice is judged by. No two count the same thing; lawfulness is a gate and not one of them. */
export const criterionIds = [
  'extraCash',
  'peakCoverage',
  'secureCover',
  'influence',
  'independence',
  'teacherLoad',
] as const;
export type CriterionId = (typeof criterionIds)[number];

export const criterionNames = {
  extraCash: 'Extra cash',
  peakCoverage: 'Work done at the peak',
  secureCover: 'Months without a SENCO in post',
  influence: 'Influence on the school',
  independence: 'Independence and challenge',
  teacherLoad: 'Load on class teachers',
} as const satisfies Record<CriterionId, string>;

/** What somebody cares about: the criteria in order, and how much each full swing is worth beside the first. */
export interface Preferences {
  /** The swing that matters most first; a criterion left out does not count. */
  readonly order: readonly CriterionId[];
  /** From 0 to 100, the first of the order 100. A criterion without one has not been weighed yet. */
  readonly swings: Readonly<Partial<Record<CriterionId, number>>>;
}

/** A governor at the table, by a label and never a name. */
export interface Governor {
  readonly id: string;
  readonly label: string;
  readonly preferences: Preferences;
}

/** A paragraph of the paper in the head's own words. */
export interface PaperEdit {
  readonly text: string;
  /** The words of the planner that it stands in the place of: where they have changed since, it may be stale. */
  readonly generated: string;
}

/** What was decided, sealed as it stood that day. */
export interface DecisionRecord {
  /** Id of a structure or of a phased plan. */
  readonly option: string;
  readonly decidedOn: IsoDate;
  readonly reasons: string;
  readonly dissent: string;
  readonly reviewOn: readonly IsoDate[];
  readonly seal: Seal | null;
}

/** A snapshot of the plan and its fingerprint. */
export interface Seal {
  readonly sealedOn: IsoDate;
  /** Of the snapshot, in hexadecimal. */
  readonly sha256: string;
  /** The plan as canonical JSON: a saved file's plan with its decision, without this seal and the checks of terms. */
  readonly snapshot: string;
}

/** What a school found, a term at a time, after it decided. */
export interface TermCheck {
  readonly on: IsoDate;
  /** On that day, not all term: a forecast is of a month, and a term holds several. */
  readonly isSencoInPost: Answer;
  readonly hoursPerWeek: number | null;
  readonly isQualified: Answer;
  readonly extraCashPerYear: number | null;
  readonly note: string;
}
