import type { IsoDate } from './units';

/** The register, in the order of every screen. */
export const riskIds = [
  'unlawfulDesignation',
  'termWithoutCover',
  'qualificationMissed',
  'overload',
  'workDroppedAtPeak',
  'onePersonHoldsEverything',
  'conflictOfInterest',
  'offLeadershipTeam',
  'influenceThroughHead',
  'secondmentWithdrawn',
  'traineeLeaves',
  'costOverCeiling',
  'paperworkOnTeachers',
  'isolation',
  'governorsCannotChallenge',
  'knowledgeLost',
  'headOverstretched',
  'appeals',
] as const;
export type RiskId = (typeof riskIds)[number];

export const riskNames = {
  unlawfulDesignation: 'Unlawful or lapsed designation',
  termWithoutCover: 'A term without cover',
  qualificationMissed: 'Qualification not gained in time',
  overload: 'Overload and burnout',
  workDroppedAtPeak: 'Work dropped at the peak',
  onePersonHoldsEverything: 'One person holds everything',
  conflictOfInterest: 'Conflict of interest',
  offLeadershipTeam: 'Little influence off the leadership team',
  influenceThroughHead: 'Influence that depends on the head',
  secondmentWithdrawn: 'Secondment withdrawn',
  traineeLeaves: 'Trained, then gone',
  costOverCeiling: 'Cost over the ceiling',
  paperworkOnTeachers: 'Paperwork pushed onto class teachers',
  isolation: 'Isolation',
  governorsCannotChallenge: 'Governors unable to challenge',
  knowledgeLost: 'Knowledge lost at handover',
  headOverstretched: 'A head with no hours left',
  appeals: 'Disputes that reach the Tribunal',
} as const satisfies Record<RiskId, string>;

/** From 1, the least, to 5. */
export const riskLevels = [1, 2, 3, 4, 5] as const;
export type RiskLevel = (typeof riskLevels)[number];

export const likelihoodNames = {
  1: 'Rare',
  2: 'Unlikely',
  3: 'Possible',
  4: 'Likely',
  5: 'Almost certain',
} as const satisfies Record<RiskLevel, string>;

export const impactNames = {
  1: 'Slight',
  2: 'Minor',
  3: 'Moderate',
  4: 'Serious',
  5: 'Severe',
} as const satisfies Record<RiskLevel, string>;

export const riskRatings = ['low', 'moderate', 'high', 'severe'] as const;
export type RiskRating = (typeof riskRatings)[number];

/** What the school says of a risk of the register under one option. A level in the place of ours needs a reason. */
export interface RiskJudgement {
  /** Id of a structure or of a phased plan. */
  readonly option: string;
  readonly risk: RiskId;
  /** Null keeps the model's. */
  readonly likelihood: RiskLevel | null;
  readonly impact: RiskLevel | null;
  readonly reason: string;
  /** Null keeps the usual owner. */
  readonly owner: string | null;
  /** Null keeps the usual date. */
  readonly reviewOn: IsoDate | null;
}

/** A risk that the school adds itself: every level is its own judgement. */
export interface OwnRisk {
  readonly id: string;
  readonly name: string;
  readonly cause: string;
  readonly effect: string;
  readonly likelihood: RiskLevel;
  readonly impact: RiskLevel;
  readonly owner: string;
  readonly treatment: string;
  readonly residualLikelihood: RiskLevel;
  readonly residualImpact: RiskLevel;
  readonly reviewOn: IsoDate | null;
  /** Id of the one option it belongs to; null for all. */
  readonly option: string | null;
}
