import type { DecisionRecord, Governor, PaperEdit, Preferences, TermCheck } from './decision';
import type { OwnFigure } from './evidence';
import type { HealthCheck } from './healthCheck';
import type { Person } from './person';
import type { OwnRisk, RiskJudgement } from './risk';
import type { School } from './school';
import type { Structure } from './structure';
import type { Task } from './task';
import type { Case, IsoDate } from './units';

/** Assumptions about money that belong to the plan, not to the world. */
export interface Assumptions {
  /** The first day of the first month of the new arrangement. */
  readonly startsOn: IsoDate;
  /** One to ten years. */
  readonly horizonYears: number;
  readonly demandCase: Case;
  readonly payGrowthCase: Case;
}

/** One stretch of a phased plan: a structure of the plan, from a day on. */
export interface Phase {
  /** Id of a structure of the plan. */
  readonly structure: string;
  /** The first of a month. The first phase is in force from the plan's start, whatever its day says. */
  readonly startsOn: IsoDate;
}

/** Structures one after another: interim now, a trained deputy in two years. */
export interface PhasedPlan {
  readonly id: string;
  readonly name: string;
  /** In the order of their days; never empty. */
  readonly phases: readonly Phase[];
  /** Chosen for Compare. */
  readonly isCompared: boolean;
  readonly notes: string;
}

/** What is sure to happen, whatever the structure. */
export const planEventKinds = [
  'sencoBecomesHead',
  'sencoResigns',
  'suddenVacancy',
  'longAbsence',
  'secondmentWithdrawn',
  'firstAdvertFails',
] as const;
export type PlanEventKind = (typeof planEventKinds)[number];

export interface PlanEvent {
  readonly id: string;
  readonly kind: PlanEventKind;
  /** The first of the month from which it holds: the first month without the SENCO, of the absence, of the search. */
  readonly on: IsoDate;
}

/** How the futures are drawn. The same seed gives the same futures to the last digit. */
export interface SimulationSettings {
  readonly futures: number;
  /** A whole number from 0 to 4294967295. */
  readonly seed: number;
}

/** What the sheets of a two-week time diary came to: hours of everybody together, by task. A task left out was not noted. */
export interface TimeDiary {
  /** The first of the ten school days. */
  readonly startsOn: IsoDate;
  readonly hours: Readonly<Partial<Record<Task, number>>>;
}

/** Exactly what a saved file holds. The first structure is today's. */
export interface Plan {
  readonly name: string;
  readonly school: School;
  readonly people: readonly Person[];
  readonly structures: readonly Structure[];
  readonly phasedPlans: readonly PhasedPlan[];
  readonly events: readonly PlanEvent[];
  readonly assumptions: Assumptions;
  /** Policy packs switched on, by id; none is current law. */
  readonly policyPacks: readonly string[];
  readonly simulation: SimulationSettings;
  readonly ownFigures: Readonly<Record<string, OwnFigure>>;
  /** The school's own calendar of annual reviews: the share held in each month, September first, summing to one; null for the usual. */
  readonly annualReviewShares: readonly number[] | null;
  readonly timeDiary: TimeDiary | null;
  readonly healthCheck: HealthCheck;
  readonly riskJudgements: readonly RiskJudgement[];
  readonly ownRisks: readonly OwnRisk[];
  /** What the head cares about; null before anything is put in order. */
  readonly preferences: Preferences | null;
  readonly governors: readonly Governor[];
  /** Paragraphs of the paper in the school's own words, by the paragraph's id. */
  readonly paperEdits: Readonly<Record<string, PaperEdit>>;
  readonly decision: DecisionRecord | null;
  /** In the order of their days. */
  readonly termChecks: readonly TermCheck[];
}

/** The most that can be compared at once. */
export const mostCompared = 8;
