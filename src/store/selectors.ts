import type { Assessment, KnownSchool } from '../domain/assessment';
import type { Plan } from '../domain/plan';
import type { IsoDate } from '../domain/units';
import { assessPlan } from '../engine/assess';
import { type Figures, figuresWith } from '../evidence/figuresAt';
import { today } from './clock';
import { useDocument } from './documentStore';

/** A plan with everything that follows from it. Never stored: a plan is its own key. */
export interface AssessedPlan {
  readonly plan: Plan;
  readonly known: KnownSchool;
  readonly figures: Figures;
  /** In the order of the plan's structures. */
  readonly assessments: readonly Assessment[];
  readonly on: IsoDate;
}

const figuresOf = new WeakMap<Plan['ownFigures'], Figures>();
const assessed = new WeakMap<Plan, AssessedPlan>();

/** The figures with a plan's own laid over them; the same object until an own figure changes. */
function selectFigures({ ownFigures }: Pick<Plan, 'ownFigures'>): Figures {
  const figures = figuresOf.get(ownFigures) ?? figuresWith(ownFigures);
  figuresOf.set(ownFigures, figures);
  return figures;
}

/** Everything that follows from a plan on a day; the same object while the plan is. */
export function selectAssessment(plan: Plan, on: IsoDate): AssessedPlan {
  const before = assessed.get(plan);
  if (before?.on === on) return before;
  const figures = selectFigures(plan);
  const result: AssessedPlan = { plan, figures, on, ...assessPlan(plan, figures, on) };
  assessed.set(plan, result);
  return result;
}

export function useAssessment(): AssessedPlan | null {
  const plan = useDocument((document) => document.plan);
  return plan && selectAssessment(plan, today());
}
