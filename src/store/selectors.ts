import { useDeferredValue } from 'react';
import type { Plan } from '../domain/plan';
import type { IsoDate } from '../domain/units';
import { type AssessedPlan, assessPlan } from '../engine/assess';
import { type Figures, figuresWith } from '../evidence/figuresAt';
import { today } from './clock';
import { useDocument } from './documentStore';
import { useSession } from './sessionStore';

export type { AssessedPlan } from '../engine/assess';

type PlanOfFigures = Pick<Plan, 'ownFigures' | 'policyPacks' | 'annualReviewShares'>;
interface FiguresOfReviews {
  readonly reviews: Plan['annualReviewShares'];
  readonly figures: Figures;
}

const figuresOf = new WeakMap<Plan['ownFigures'], WeakMap<Plan['policyPacks'], FiguresOfReviews>>();
/** Never stored: a plan is its own key. */
const assessed = new WeakMap<Plan, AssessedPlan>();

/**
 * The figures with a plan's policy packs, own figures and own calendar of reviews laid over them; the same object until
 * one of them changes.
 */
function selectFigures({ ownFigures, policyPacks, annualReviewShares: reviews }: PlanOfFigures): Figures {
  const byPacks = figuresOf.get(ownFigures) ?? new WeakMap<Plan['policyPacks'], FiguresOfReviews>();
  const before = byPacks.get(policyPacks);
  if (before?.reviews === reviews) return before.figures;
  const figures = figuresWith(ownFigures, policyPacks, reviews);
  figuresOf.set(ownFigures, byPacks.set(policyPacks, { reviews, figures }));
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

/** A sealed plan that is being read is assessed on the day on which it was sealed. */
const useDay = (): IsoDate => useSession((session) => session.reading?.sealedOn) ?? today();

export function useAssessment(): AssessedPlan | null {
  const plan = useDocument((document) => document.plan);
  const on = useDay();
  return plan && selectAssessment(plan, on);
}

/** A plan for what is entered, which shows at once, and what follows from it, worked out behind. */
export interface SettlingPlan {
  readonly plan: Plan;
  /** Of the plan, or of an older one for a moment after a change. */
  readonly assessed: AssessedPlan;
}

export function useSettlingPlan(): SettlingPlan | null {
  const plan = useDocument((document) => document.plan);
  const settled = useDeferredValue(plan);
  const on = useDay();
  return plan && settled && { plan, assessed: selectAssessment(settled, on) };
}
