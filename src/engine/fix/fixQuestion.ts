import { inCompare, onlyOptions } from '../../domain/option';
import type { Plan } from '../../domain/plan';
import type { SuccessionOutcome } from '../../domain/succession';
import type { IsoDate } from '../../domain/units';
import type { PlanAssessment } from '../assess';
import { hasMustDeparture } from '../compliance/findingsOf';
import { type Bar, measured } from './bar';
import { type FixQuestion, usualEffort } from './fixAnswer';

/** A compared option, to be searched for fixes. */
export interface Searchable {
  readonly id: string;
  readonly name: string;
  readonly isLawful: boolean;
}

export function searchable({
  standing,
  assessments,
}: Pick<PlanAssessment, 'standing' | 'assessments'>): readonly Searchable[] {
  return inCompare(standing).map(({ id, name, index }) => ({
    id,
    name,
    isLawful: !hasMustDeparture(assessments[index]?.findings ?? []),
  }));
}

/** Of a plan, only what an answer goes by: today's structure and what the options searched are made of. */
export function fixQuestion(plan: Plan, on: IsoDate, bar: Bar, options: readonly string[]): FixQuestion {
  return { plan: onlyOptions(plan, options), on, bar, options, effort: usualEffort };
}

/** What the options come to under a measure as they stand: the least and the most, of 100; null before their futures are drawn. */
export function reachedAsTheyStand(
  options: readonly Searchable[],
  outcomes: readonly SuccessionOutcome[] | null,
  { measure }: Bar,
): { readonly least: number; readonly most: number } | null {
  const reached = (outcomes ?? [])
    .filter(({ option }) => options.some(({ id }) => id === option))
    .map((outcome) => measured(outcome, measure).mean);
  return reached.length > 0 ? { least: Math.min(...reached), most: Math.max(...reached) } : null;
}
