import type { Plan } from '../../../domain/plan';
import type { OwnRisk, RiskRating } from '../../../domain/risk';
import type { Figures } from '../../../evidence/figuresAt';
import { ratingOf } from './bands';

/** The risks that the school added for one option, or for all of them. */
export function ownRisksFor({ ownRisks }: Pick<Plan, 'ownRisks'>, optionId: string): readonly OwnRisk[] {
  return ownRisks.filter(({ option }) => option === null || option === optionId);
}

interface Rated {
  readonly score: number;
  readonly rating: RiskRating;
}

/** What a risk of the school's own comes to as things stand, and with its treatment. */
export function ownRiskRatings(risk: OwnRisk, figures: Figures): { readonly now: Rated; readonly treated: Rated } {
  const rated = (score: number): Rated => ({ score, rating: ratingOf(score, figures) });
  return {
    now: rated(risk.likelihood * risk.impact),
    treated: rated(risk.residualLikelihood * risk.residualImpact),
  };
}
