import type { DecisionRecord } from '../../../domain/decision';
import type { AssessedPlan } from '../../../store/selectors';
import { dateWords, listWords } from '../../../ui/format';

interface WhatWasDecidedProps {
  readonly assessed: AssessedPlan;
  readonly decision: DecisionRecord;
}

/** The decision as it was sealed, in words. */
export function WhatWasDecided({ assessed, decision }: WhatWasDecidedProps) {
  const option = assessed.options.find(({ id }) => id === decision.option);
  return (
    <dl className="record-terms">
      <dt>Decided</dt>
      <dd>
        <b>{option?.name ?? decision.option}</b>, on {dateWords(decision.decidedOn)}
      </dd>
      <dt>Why</dt>
      <dd>{decision.reasons.trim() || 'No reasons are recorded.'}</dd>
      <dt>Who thought otherwise</dt>
      <dd>{decision.dissent.trim() || 'No dissent is recorded.'}</dd>
      <dt>Looked at again on</dt>
      <dd>{decision.reviewOn.length > 0 ? listWords(decision.reviewOn.map(dateWords)) : 'No day is set.'}</dd>
    </dl>
  );
}
