import { useState } from 'react';
import type { DecisionRecord } from '../../../domain/decision';
import { decide } from '../../../store/decisionActions';
import type { AssessedPlan } from '../../../store/selectors';
import { say } from '../../../store/sessionStore';
import { downloadCalendar } from '../../../store/sharing';
import { Button } from '../../../ui/controls/Button';
import { Dialog } from '../../../ui/controls/Dialog';

interface DatesButtonProps {
  readonly assessed: AssessedPlan;
  readonly decision: DecisionRecord;
}

/** The reviews and the dates of the choice, for a calendar. */
export function DatesButton({ assessed, decision }: DatesButtonProps) {
  const option = assessed.options.find(({ id }) => id === decision.option);
  return option ? (
    <Button onClick={() => void downloadCalendar(assessed, option)}>Download the dates (.ics)</Button>
  ) : null;
}

/** The way back from a decision, asked once. */
export function TakeBack() {
  const [isAsked, setIsAsked] = useState(false);
  const takeBack = (): void => {
    setIsAsked(false);
    const outcome = decide(null);
    if (outcome.ok) say('plain', 'The decision is taken back. Undo brings it, and its seal, back again.');
    else say('problem', outcome.why);
  };
  return (
    <>
      <Button variant="quiet" onClick={() => setIsAsked(true)}>
        Take the decision back
      </Button>
      <Dialog
        isOpen={isAsked}
        title="Take the decision back?"
        onClose={() => setIsAsked(false)}
        footer={
          <>
            <Button variant="danger" onClick={takeBack}>
              Take it back
            </Button>
            <Button onClick={() => setIsAsked(false)}>Leave it</Button>
          </>
        }
      >
        <p>
          What was decided, the reasons, the review dates and the sealed copy go from the plan. The term checks stay.
          Until the plan is closed, undo brings them back.
        </p>
      </Dialog>
    </>
  );
}
