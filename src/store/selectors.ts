import type { Assessment, KnownSchool } from '../domain/assessment';
import type { Option } from '../domain/option';
import type { Plan } from '../domain/plan';
import type { IsoDate } from '../domain/units';
import { assessPlan } from '../engine/assess';
import { type Figures, figuresWith } from '../evidence/figuresAt';
import { today } from './clock';
import { useDocument } from './documentStore';
import { useSession } from './sessionStore';

/** A plan with everything that follows from it. Never stored: a plan is its own key. */
export interface AssessedPlan {
  /** As the school entered it. */
  readonly plan: Plan;
  /** The plan with every structure's mitigations carried out; the plan itself where none is chosen. */
  readonly standing: Plan;
  readonly known: KnownSchool;
  readonly figures: Figures;
  /** Every option of the plan as it stands: its structures, today's first, then its phased plans. */
  readonly options: readonly Option[];
  /** In the order of the options. */
  readonly assessments: readonly Assessment[];
  readonly on: IsoDate;
}

type PlanOfFigures = Pick<Plan, 'ownFigures' | 'policyPacks' | 'annualReviewShares'>;
interface FiguresOfReviews {
  readonly reviews: Plan['annualReviewShares'];
  readonly figures: Figures;
}

const figuresOf = new WeakMap<Plan['ownFigures'], WeakMap<Plan['policyPacks'], FiguresOfReviews>>();
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
export function useAssessment(): AssessedPlan | null {
  const plan = useDocument((document) => document.plan);
  const sealedOn = useSession((session) => session.reading?.sealedOn);
  return plan && selectAssessment(plan, sealedOn ?? today());
}
