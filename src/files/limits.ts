import type { IsoDate } from '../domain/units';

/** A number that a plan may hold: from `min` (or above it, where the end is open) to `max`. */
export interface Limit {
  readonly min: number;
  readonly max: number;
  readonly isAboveMin?: true;
  readonly isWhole?: true;
}

const money: Limit = { min: 0, max: 1_000_000 };
const weeklyHours: Limit = { min: 0, max: 60 };
const pupils: Limit = { min: 0, max: 10_000 };
const yearlyGrowth: Limit = { min: -0.5, max: 1 };
const fraction: Limit = { min: 0, max: 1 };
const monthsToReady: Limit = { min: 0, max: 120 };

/** The range of every number in a plan, by the name of its field. They catch slips, such as hours typed as minutes. */
export const limits = {
  roll: { min: 0, max: 10_000, isAboveMin: true },
  senSupport: pupils,
  ehcps: pupils,
  senSupportGrowthPerYear: yearlyGrowth,
  ehcpGrowthPerYear: yearlyGrowth,
  classTeachers: { min: 0, max: 1_000, isAboveMin: true },
  ceilingPerYear: money,
  lgpsEmployerRate: fraction,
  fte: { min: 0, max: 1.5, isAboveMin: true },
  low: monthsToReady,
  central: monthsToReady,
  high: monthsToReady,
  leavingChancePerYear: fraction,
  ownSalary: money,
  poundsPerYear: money,
  senAllowance: money,
  temporaryPayment: money,
  dayRate: money,
  hoursPerWeek: weeklyHours,
  teachingHoursPerWeek: weeklyHours,
  baseTeachingHoursPerWeek: weeklyHours,
  pulledAwayHoursPerWeek: weeklyHours,
  homeTeachingHoursPerWeek: weeklyHours,
  daysPerWeek: { min: 0, max: 5, isAboveMin: true },
  adverts: { min: 0, max: 20 },
  npqFees: { min: 0, max: 20 },
  handoverWeeks: { min: 0, max: 52 },
  horizonYears: { min: 1, max: 10, isWhole: true },
  diaryHours: { min: 0, max: 2_000 },
  swing: { min: 0, max: 100 },
  futures: { min: 100, max: 100_000, isWhole: true },
  seed: { min: 0, max: 4_294_967_295, isWhole: true },
} as const satisfies Record<string, Limit>;

export type LimitedField = keyof typeof limits;

/** The longest text of a field, in characters. */
export const textLimits = {
  name: 120,
  label: 80,
  title: 80,
  urn: 20,
  notes: 2_000,
  reason: 2_000,
  cause: 500,
  effect: 500,
  owner: 80,
  treatment: 1_000,
  paragraph: 10_000,
} as const;

export const mostStructures = 20;
export const mostPeople = 40;
export const mostPosts = 12;
export const mostPhasedPlans = 10;
export const mostPhases = 8;
export const mostEvents = 20;
export const mostOwnRisks = 40;
export const mostRiskJudgements = 600;
export const mostGovernors = 30;
export const mostReviews = 12;
export const mostTermChecks = 40;

/** The first and the last day on which a new arrangement may start. */
export const earliestStart: IsoDate = '2025-09-01';
export const latestStart: IsoDate = '2040-08-01';

/** Shares of a task count as one when they sum to it within this. */
export const shareTolerance = 1e-6;

/** A saved file is some tens of kilobytes; anything past this is not one. */
export const mostCharacters = 2_000_000;
