import { useState } from 'react';
import type { DecisionRecord } from '../../../domain/decision';
import { proposedReviews } from '../../../engine/record/proposedReviews';
import { decide } from '../../../store/decisionActions';
import type { AssessedPlan } from '../../../store/selectors';
import { say } from '../../../store/sessionStore';
import { Button } from '../../../ui/controls/Button';
import { DecisionFields } from './DecisionFields';

/** Before there is a decision: a form that changes nothing in the plan until it is recorded. */
export function NewDecision({ assessed }: { readonly assessed: AssessedPlan }) {
  const [isTried, setIsTried] = useState(false);
  const [draft, setDraft] = useState<DecisionRecord>(() => ({
    option: '',
    decidedOn: assessed.on,
    reasons: '',
    dissent: '',
    reviewOn: proposedReviews(assessed.plan.assumptions, assessed.on),
    seal: null,
  }));
  const isThere = assessed.options.some(({ id }) => id === draft.option);
  const decision = isThere ? draft : { ...draft, option: '' };
  const record = (): void => {
    setIsTried(true);
    if (!isThere) {
      say('problem', 'Choose what was decided before it is recorded.');
      return;
    }
    const outcome = decide({ ...decision, reviewOn: [...new Set(decision.reviewOn)].sort() });
    if (outcome.ok) say('good', 'The decision is recorded in the plan. Seal it when it is final.');
    else say('problem', outcome.why);
  };
  return (
    <>
      <p className="print-only">No decision is recorded yet.</p>
      <p className="record-lead screen-only">
        When the governors have decided, write down what, why and who thought otherwise, and when it is looked at again.
        It is kept in the plan’s own file.
      </p>
      <div className="screen-only">
        <DecisionFields
          assessed={assessed}
          decision={decision}
          problem={isTried && !isThere ? 'Choose what was decided.' : null}
          onChange={(patch) => setDraft({ ...decision, ...patch })}
        />
      </div>
      <div className="row screen-only record-buttons">
        <Button variant="primary" onClick={record}>
          Record the decision
        </Button>
      </div>
    </>
  );
}
