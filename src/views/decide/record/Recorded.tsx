import type { DecisionRecord } from '../../../domain/decision';
import { decide } from '../../../store/decisionActions';
import { sealDecision } from '../../../store/sealing';
import type { AssessedPlan } from '../../../store/selectors';
import { say } from '../../../store/sessionStore';
import { Button } from '../../../ui/controls/Button';
import { DecisionFields } from './DecisionFields';
import { DatesButton, TakeBack } from './RecordButtons';
import { WhatWasDecided } from './WhatWasDecided';

interface RecordedProps {
  readonly assessed: AssessedPlan;
  readonly decision: DecisionRecord;
}

/** A decision that is recorded: open to change until it is sealed. */
export function Recorded({ assessed, decision }: RecordedProps) {
  const change = (patch: Partial<DecisionRecord>): void => {
    const outcome = decide({ ...decision, ...patch });
    if (!outcome.ok) say('problem', outcome.why);
  };
  const seal = (): void => {
    const outcome = sealDecision();
    if (outcome.ok) say('good', 'Sealed. Save the plan to a file, so that the sealed copy is in it.');
    else say('problem', outcome.why);
  };
  if (decision.seal) return <WhatWasDecided assessed={assessed} decision={decision} />;
  return (
    <>
      <div className="print-only">
        <WhatWasDecided assessed={assessed} decision={decision} />
      </div>
      <div className="screen-only">
        <DecisionFields assessed={assessed} decision={decision} onChange={change} />
      </div>
      <h3 className="screen-only">Seal it</h3>
      <p className="record-words screen-only">
        Sealing keeps a copy of the plan and of this decision as they stand today inside this plan, with a fingerprint:
        64 letters and figures that no other plan has. What was decided, the reasons and the dissent cannot be changed
        after it without being found out. You can go on working; the sealed copy stays, and later you can read it and
        see how things turned out beside what was forecast. Put the fingerprint in the minutes, and anybody can tell
        years on that the copy is the one the governors saw.
      </p>
      <div className="row screen-only record-buttons">
        <Button variant="primary" onClick={seal}>
          Seal it
        </Button>
        <DatesButton assessed={assessed} decision={decision} />
        <TakeBack />
      </div>
    </>
  );
}
