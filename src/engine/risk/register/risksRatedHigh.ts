import type { Assessment, KnownSchool } from '../../../domain/assessment';
import type { Option } from '../../../domain/option';
import type { Plan } from '../../../domain/plan';
import type { SuccessionOutcome } from '../../../domain/succession';
import type { Figures } from '../../../evidence/figuresAt';
import type { RiskEntry } from './entry';
import { riskRegister } from './riskRegister';

interface RatedOption {
  readonly plan: Plan;
  readonly option: Option;
  readonly known: KnownSchool;
  readonly figures: Figures;
  readonly assessment: Assessment;
  /** Null while the futures are being drawn. */
  readonly succession: SuccessionOutcome | null;
}

/** The risks of an option that are rated high or severe, the highest score first; null until its futures are drawn. */
export function risksRatedHigh(rated: RatedOption): readonly RiskEntry[] | null {
  const { plan, option, known, figures, assessment, succession } = rated;
  if (!succession) return null;
  // The day asked sets only the days of review, which are not looked at here.
  return riskRegister(option, assessment, succession, { plan, known, figures, on: plan.assumptions.startsOn })
    .filter(({ rating }) => rating === 'high' || rating === 'severe')
    .sort((a, b) => b.score - a.score);
}
