import type { OwnFigure } from './evidence';
import type { Person } from './person';
import type { School } from './school';
import type { Structure } from './structure';
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

/** Exactly what a saved file holds. The first structure is today's. */
export interface Plan {
  readonly name: string;
  readonly school: School;
  readonly people: readonly Person[];
  readonly structures: readonly Structure[];
  readonly assumptions: Assumptions;
  readonly ownFigures: Readonly<Record<string, OwnFigure>>;
}

/** The most that can be compared at once. */
export const mostCompared = 8;

/** The structures that stand in Compare, in the plan's order: today's always, because the others are measured from it. */
export function inCompare(structures: readonly Structure[]): readonly Structure[] {
  return structures.filter(({ isCompared }, index) => index === 0 || isCompared).slice(0, mostCompared);
}
