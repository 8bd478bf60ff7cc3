import type { Assessment, KnownSchool } from '../../../domain/assessment';
import type { Option } from '../../../domain/option';
import type { Plan } from '../../../domain/plan';
import { type RiskRating, riskNames } from '../../../domain/risk';
import type { SuccessionOutcome } from '../../../domain/succession';
import type { Figures } from '../../../evidence/figuresAt';
import { ownRiskRatings, ownRisksFor } from './ownRisks';
import { riskRatings } from './riskRegister';

interface RatedOption {
  readonly plan: Plan;
  readonly option: Option;
  readonly known: KnownSchool;
  readonly figures: Figures;
  readonly assessment: Assessment;
  /** Null while the futures are being drawn. */
  readonly succession: SuccessionOutcome | null;
}

interface RatedRisk {
  readonly name: string;
  readonly score: number;
  readonly rating: RiskRating;
}

const isHigh = ({ rating }: RatedRisk): boolean => rating === 'high' || rating === 'severe';

/**
 * The risks of an option that are rated high or severe, the highest score first; null until its futures are drawn. Those
 * the school added itself are among them, with their treatment, as the register has them.
 */
export function risksRatedHigh(rated: RatedOption): readonly RatedRisk[] | null {
  const { plan, option, known, figures, assessment, succession } = rated;
  if (!succession) return null;
  // The day asked sets only the days of review, which are not looked at here.
  const asked = { plan, known, figures, on: plan.assumptions.startsOn };
  const ours = riskRatings(option, assessment, succession, asked).map(
    ({ id, score, rating }): RatedRisk => ({ name: riskNames[id], score, rating }),
  );
  const own = ownRisksFor(plan, option.id).map(
    (risk): RatedRisk => ({ name: risk.name, ...ownRiskRatings(risk, figures).treated }),
  );
  return [...ours, ...own].filter(isHigh).sort((a, b) => b.score - a.score);
}
