import type { StructureFacts } from './structureFacts';

/** From this share on, the year's work counts as covered: it is written as 100%. */
const all = 0.995;
/** Cash differences below this are none to speak of, pounds a year. */
const negligible = 50;

type Facts = Pick<StructureFacts, 'isToday' | 'unlawfulBecause' | 'extraPerYear' | 'coverage'>;

export const coversAll = ({ coverage }: Pick<Facts, 'coverage'>): boolean => coverage >= all;
export const coversNone = ({ coverage }: Pick<Facts, 'coverage'>): boolean => coverage < 1 - all;

/** Whether cash is found, saved, or neither. */
export function cashChange({ extraPerYear }: Pick<Facts, 'extraPerYear'>): 'costs' | 'saves' | 'same' {
  if (Math.abs(extraPerYear) < negligible) return 'same';
  return extraPerYear > 0 ? 'costs' : 'saves';
}

/** What most tells the compared structures apart. Only lawful ones are put forward. */
export interface Contrast<T> {
  /** Lawful ones that cover the whole work, the cheapest first. */
  readonly covering: readonly T[];
  /** The lawful one that comes nearest to covering it; null where none is lawful. */
  readonly nearest: T | null;
  /** The lawful one that saves most against today, where it is not the one above. */
  readonly saver: T | null;
  readonly unlawful: readonly T[];
}

export function contrastOf<T extends { readonly facts: Facts }>(compared: readonly T[]): Contrast<T> {
  const lawful = compared.filter(({ facts }) => facts.unlawfulBecause.length === 0);
  const cheapestFirst = [...lawful].sort((a, b) => a.facts.extraPerYear - b.facts.extraPerYear);
  const covering = cheapestFirst.filter(({ facts }) => coversAll(facts));
  const nearest = covering[0] ?? [...cheapestFirst].sort((a, b) => b.facts.coverage - a.facts.coverage)[0] ?? null;
  const cheapest = cheapestFirst[0];
  const isSaver = cheapest !== undefined && cheapest !== nearest && cashChange(cheapest.facts) === 'saves';
  return {
    covering,
    nearest,
    saver: isSaver ? cheapest : null,
    unlawful: compared.filter(({ facts }) => facts.unlawfulBecause.length > 0),
  };
}
