import type { SchoolYear } from './calendar';
import type { Finding } from './rule';
import type { Task, TaskRole } from './task';
import type { IsoDate } from './units';

/** What one month of the SENCO function asks and gets. Hours, unless said. */
export interface MonthBalance {
  /** First day of the month. */
  readonly month: IsoDate;
  /** School weeks in the month; none in August. */
  readonly weeks: number;
  readonly demand: number;
  readonly demandByTask: Readonly<Record<Task, number>>;
  /** What the matrix asks of each role, before anybody's limits. */
  readonly askedOf: Readonly<Record<TaskRole, number>>;
  /** Effective hours each role has for the function. */
  readonly capacityOf: Readonly<Record<TaskRole, number>>;
  /** What each role does once limits and overflow are counted. */
  readonly doneBy: Readonly<Record<TaskRole, number>>;
  /** Hours of the designated SENCO's post: what is left once everything is taken out, and that times effectiveness. */
  readonly designated: { readonly present: number; readonly effective: number };
  /** Effective hours of the posts, whether used or not, plus what class teachers take. */
  readonly given: number;
  /** Demand that no post can hold: unpaid overtime or work not done. */
  readonly unmet: number;
}

/** Stands for a load on somebody with no hours at all, so that no screen meets an infinite number. */
export const unboundedLoad = 1000;

/** Hours that leaders give the function, by how they come about. */
export interface LeadershipHours {
  /** By head and leadership team, inside the hours that they have for it. */
  readonly doneByLeaders: number;
  /** Beyond the hours that there are. */
  readonly fallsToHead: number;
  /** Given out of leading by a leader who holds a post of the function: that leader's, not the head's. */
  readonly outOfLeading: number;
  readonly forMitigations: number;
}

/**
 * Time over the first twelve months, and how it goes on. Of a phased plan the months are as its phases follow each other,
 * and what is said of a year is the mean of what its structures come to on their own, by the months of their phases.
 */
export interface TimeResult {
  /** Months from the start to the horizon. */
  readonly months: readonly MonthBalance[];
  /** Hours over the first twelve months. */
  readonly demandPerYear: number;
  readonly givenPerYear: number;
  readonly unmetPerYear: number;
  readonly demandByTask: Readonly<Record<Task, number>>;
  readonly askedOf: Readonly<Record<TaskRole, number>>;
  readonly doneBy: Readonly<Record<TaskRole, number>>;
  readonly schoolWeeks: number;
  /** given / demand; may exceed one. */
  readonly coverage: number;
  /** Share of the work that is done in the month it falls; spare hours in a quiet month do not do a busy one's. */
  readonly shareDone: number;
  /**
   * The share of the work that is covered, as every sentence and list says it: `coverage` where that is the whole, in every
   * phase; short of it `shareDone`, for spare hours of one phase do not do another's work either. May exceed one.
   */
  readonly shareCovered: number;
  /** Of the first twelve months, or of the first twelve months of each phase. */
  readonly worstMonth: MonthBalance;
  readonly worstMonthCoverage: number;
  readonly coverageInLastYear: number;
  /** Leadership time that the function takes, all together, and what it is made of: hours a year. */
  readonly leadershipHoursPerYear: number;
  readonly leadershipHours: LeadershipHours;
  /** Hours a year per class teacher: their own part in reviews and cycles, what the matrix passes to them, and training. */
  readonly hoursPerClassTeacher: number;
  readonly passedToTeachersPerYear: number;
  /** Share of the function's work asked of the person who is asked for most; in the phase in which it is largest. */
  readonly shareOnOnePerson: number;
  /** What is asked of the designated SENCO's role over what it can hold; in the phase in which it is largest. */
  readonly loadOnSenco: number;
}

/** What the money is for; charts stack these. */
export const costParts = ['pay', 'newPosts', 'cover', 'secondment', 'safeguarding', 'mitigations', 'oneOffs'] as const;
export type CostPart = (typeof costParts)[number];

export interface YearCost {
  readonly schoolYear: SchoolYear;
  /** Months of the plan in this school year. */
  readonly months: number;
  /** Full cost of the function, pounds. */
  readonly full: number;
  /** Extra cash against today, pounds, by what it pays for. */
  readonly extraByPart: Readonly<Record<CostPart, number>>;
  readonly extra: number;
  /** This part of the ceiling, and how far over it; null where no ceiling is set. */
  readonly ceiling: number | null;
  readonly overCeiling: number | null;
}

export interface MoneyResult {
  readonly years: readonly YearCost[];
  /** A full year at the prices of the plan's first month, without one-offs or safeguarding; the mean of the phases by their months. */
  readonly fullPerYear: number;
  readonly extraPerYear: number;
  readonly extraPerYearByPart: Readonly<Record<CostPart, number>>;
  readonly oneOffs: number;
  readonly extraOverHorizon: number;
  readonly extraInTodaysMoney: number;
  readonly fullOverHorizon: number;
  /** Value of leadership hours displaced, pounds a year; beside the cost, never in it. */
  readonly leadershipValuePerYear: number;
  readonly worstOverCeiling: number | null;
}

export interface RiskFlag {
  readonly id: 'conflictOfInterest' | 'onePersonHoldsEverything' | 'offLeadershipTeam' | 'overload' | 'noSuccessor';
  readonly isRaised: boolean;
  readonly because: string;
}

/** Everything the first screens show of one option. Pure result of a plan, figures and a date. */
export interface Assessment {
  readonly optionId: string;
  readonly money: MoneyResult;
  readonly time: TimeResult;
  readonly findings: readonly Finding[];
  readonly flags: readonly RiskFlag[];
}

/** The school with every "I don't know" filled by its sourced default. */
export interface KnownSchool {
  readonly roll: number;
  readonly senSupport: number;
  readonly ehcps: number;
  readonly senSupportGrowthPerYear: number;
  readonly ehcpGrowthPerYear: number;
  readonly classTeachers: number;
  readonly lgpsEmployerRate: number;
}
