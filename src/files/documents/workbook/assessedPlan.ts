import type { Plan } from '../../../domain/plan';
import type { IsoDate } from '../../../domain/units';
import type { PlanAssessment } from '../../../engine/assess';
import type { Figures } from '../../../evidence/figuresAt';

/** A plan with everything that follows from it on a day. `plan` is as the school entered it. */
export interface AssessedPlan extends PlanAssessment {
  readonly plan: Plan;
  readonly figures: Figures;
  readonly on: IsoDate;
}
