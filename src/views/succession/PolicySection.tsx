import type { AssessedPlan } from '../../store/selectors';
import { PolicyPacks } from './PolicyPacks';
import { RegretTable } from './RegretTable';

interface PolicySectionProps {
  readonly assessed: AssessedPlan;
  /** The plan once it has stopped changing: the table assesses it under every change of policy. */
  readonly rested: AssessedPlan;
}

/** What policy may change, and how much each structure could be regretted if it does. */
export default function PolicySection({ assessed: { plan, on }, rested }: PolicySectionProps) {
  return (
    <div className="below">
      <PolicyPacks plan={plan} on={on} />
      <RegretTable assessed={rested} />
    </div>
  );
}
