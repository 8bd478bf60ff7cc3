import { isOverCeiling } from '../costing/ceiling';
import type { StructureFacts } from './structureFacts';
import { coversAll } from './wholeWork';

/** Differences of cash below these are none to speak of: pounds a year, and over a whole plan. A judgement. */
export const negligiblePerYear = 50;
export const negligibleOverPlan = 500;

type Facts = Pick<StructureFacts, 'isToday' | 'unlawfulBecause' | 'extraPerYear' | 'coverage' | 'overCeiling'>;

/** Whether cash is found, saved, or neither. */
export function cashChange({ extraPerYear }: Pick<Facts, 'extraPerYear'>): 'costs' | 'saves' | 'same' {
  if (Math.abs(extraPerYear) < negligiblePerYear) return 'same';
  return extraPerYear > 0 ? 'costs' : 'saves';
}

/** What most tells the compared structures apart. Only lawful ones are put forward. */
export interface Contrast<T> {
  /** Lawful ones inside the ceiling that cover the whole work, the cheapest first. */
  readonly covering: readonly T[];
  /** The lawful one inside the ceiling that comes nearest to covering it; null where none is lawful. */
  readonly nearest: T | null;
  /** The lawful one over the ceiling that covers most, where that is more than the one above. */
  readonly beyond: T | null;
  /** The lawful one that saves most against today, where it is not the one above. */
  readonly saver: T | null;
  readonly unlawful: readonly T[];
}

/** What to say of some options beside each other; today’s may be among them. */
export function contrastOf<T extends { readonly facts: Facts }>(compared: readonly T[]): Contrast<T> {
  const lawful = compared.filter(({ facts }) => facts.unlawfulBecause.length === 0);
  const cheapestFirst = [...lawful].sort((a, b) => a.facts.extraPerYear - b.facts.extraPerYear);
  const isInside = ({ facts }: T): boolean => !isOverCeiling(facts);
  const inside = cheapestFirst.filter(isInside);
  const covering = inside.filter(({ facts }) => coversAll(facts));
  const nearest = covering[0] ?? mostCovering(inside) ?? mostCovering(cheapestFirst);
  const most = mostCovering(cheapestFirst.filter((each) => !isInside(each)));
  const isMore =
    most !== null && nearest !== null && covering.length === 0 && most.facts.coverage > nearest.facts.coverage;
  const cheapest = cheapestFirst[0];
  const isSaver = cheapest !== undefined && cheapest !== nearest && cashChange(cheapest.facts) === 'saves';
  return {
    covering,
    nearest,
    beyond: isMore ? most : null,
    saver: isSaver ? cheapest : null,
    unlawful: compared.filter(({ facts }) => facts.unlawfulBecause.length > 0),
  };
}

/** The first of those that cover most; they come cheapest first. */
function mostCovering<T extends { readonly facts: Facts }>(cheapestFirst: readonly T[]): T | null {
  return [...cheapestFirst].sort((a, b) => b.facts.coverage - a.facts.coverage)[0] ?? null;
}
