import { inCompare } from '../../domain/option';
import type { Plan } from '../../domain/plan';
import type { SuccessionOutcome } from '../../domain/succession';
import type { IsoDate } from '../../domain/units';
import type { PlanAssessment } from '../assess';
import { hasMustDeparture } from '../compliance/findingsOf';
import { type Bar, measured } from './bar';
import { type FixQuestion, usualEffort } from './fixAnswer';

/** A structure that can be searched for fixes: one that stands in Compare by itself. */
export interface Searchable {
  readonly id: string;
  readonly name: string;
  readonly isLawful: boolean;
}

/** The compared structures, phased plans left out: a fix is made to a structure. */
export function searchable({
  standing,
  assessments,
}: Pick<PlanAssessment, 'standing' | 'assessments'>): readonly Searchable[] {
  return inCompare(standing)
    .filter(({ phasedPlan }) => phasedPlan === null)
    .map(({ id, name, index }) => ({ id, name, isLawful: !hasMustDeparture(assessments[index]?.findings ?? []) }));
}

/** Of a plan, only what an answer goes by: today's structure and those searched. */
export function fixQuestion(plan: Plan, on: IsoDate, bar: Bar, structures: readonly string[]): FixQuestion {
  const kept = plan.structures.filter(({ id }, place) => place === 0 || structures.includes(id));
  return { plan: { ...plan, structures: kept, phasedPlans: [] }, on, bar, structures, effort: usualEffort };
}

/** What the structures come to under a measure as they stand: the least and the most, of 100; null before their futures are drawn. */
export function reachedAsTheyStand(
  structures: readonly Searchable[],
  outcomes: readonly SuccessionOutcome[] | null,
  { measure }: Bar,
): { readonly least: number; readonly most: number } | null {
  const reached = (outcomes ?? [])
    .filter(({ option }) => structures.some(({ id }) => id === option))
    .map((outcome) => measured(outcome, measure).mean);
  return reached.length > 0 ? { least: Math.min(...reached), most: Math.max(...reached) } : null;
}
