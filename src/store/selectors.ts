import type { Assessment, KnownSchool } from '../domain/assessment';
import type { Option } from '../domain/option';
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
  /** Every option of the plan: its structures, today's first, then its phased plans. */
  readonly options: readonly Option[];
  /** In the order of the options. */
  readonly assessments: readonly Assessment[];
  readonly on: IsoDate;
}

const figuresOf = new WeakMap<Plan['ownFigures'], WeakMap<Plan['policyPacks'], Figures>>();
const assessed = new WeakMap<Plan, AssessedPlan>();

/** The figures with a plan's policy packs and own figures laid over them; the same object until one of them changes. */
function selectFigures({ ownFigures, policyPacks }: Pick<Plan, 'ownFigures' | 'policyPacks'>): Figures {
  const byPacks = figuresOf.get(ownFigures) ?? new WeakMap<Plan['policyPacks'], Figures>();
  const figures = byPacks.get(policyPacks) ?? figuresWith(ownFigures, policyPacks);
  figuresOf.set(ownFigures, byPacks.set(policyPacks, figures));
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
