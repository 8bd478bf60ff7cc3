import { useMemo } from 'react';
import { riskNames } from '../../../domain/risk';
import { riskRegister } from '../../../engine/risk/register/riskRegister';
import type { AssessedPlan } from '../../../store/selectors';

interface MonthsSectionProps {
  readonly assessed: AssessedPlan;
  readonly place: number;
}

/** The risks of the register that are read from the months of the plan. */
const readFromMonths = ['overload', 'workDroppedAtPeak'] as const;

/** What the months of the whole plan come to, in the words of the register. */
export function MonthsSection({ assessed, place }: MonthsSectionProps) {
  const { options, assessments, standing, known, figures, on } = assessed;
  const [option, assessment] = [options[place], assessments[place]];
  const entries = useMemo(
    () => (option && assessment ? riskRegister(option, assessment, null, { plan: standing, known, figures, on }) : []),
    [option, assessment, standing, known, figures, on],
  );
  const read = readFromMonths.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  return (
    <section id="workload-months" className="diary-months" aria-labelledby="workload-months-title">
      <h3 id="workload-months-title">The months of the whole plan, as the register reads them</h3>
      <ul>
        {read.map(({ id, modelled }) => (
          <li key={id}>
            {modelled.likelihood.because} <span className="soft">On Risks: “{riskNames[id]}”.</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
