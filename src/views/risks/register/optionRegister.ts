import type { Assessment } from '../../../domain/assessment';
import type { Option } from '../../../domain/option';
import type { SuccessionOutcome } from '../../../domain/succession';
import type { RiskEntry } from '../../../engine/risk/register/entry';
import { riskRegister } from '../../../engine/risk/register/riskRegister';
import type { AssessedPlan } from '../../../store/selectors';

/** The register of one option of an assessed plan; levels that wait for the futures go by the structure alone till then. */
export function registerOf(
  { standing, known, figures, on }: AssessedPlan,
  option: Option,
  assessment: Assessment,
  outcome: SuccessionOutcome | null,
): readonly RiskEntry[] {
  return riskRegister(option, assessment, outcome, { plan: standing, known, figures, on });
}
