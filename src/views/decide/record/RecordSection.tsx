import { useEffect, useRef } from 'react';
import type { SuccessionOutcome } from '../../../domain/succession';
import { useSealedForecast } from '../../../store/sealing';
import type { AssessedPlan } from '../../../store/selectors';
import { stopReading, useSession } from '../../../store/sessionStore';
import { Button } from '../../../ui/controls/Button';
import { EmptyNote } from '../../../ui/controls/EmptyNote';
import { NewDecision } from './NewDecision';
import { Recorded } from './Recorded';
import './record.css';
import { SealedCopy } from './SealedCopy';
import { TermChecks } from './TermChecks';
import { WhatWasDecided } from './WhatWasDecided';

interface RecordSectionProps {
  readonly assessed: AssessedPlan;
  /** Of the compared options; null while they are being drawn. */
  readonly outcomes: readonly SuccessionOutcome[] | null;
}

/** What was decided and why, sealed as it stood, and how it turned out. */
export function RecordSection({ assessed, outcomes }: RecordSectionProps) {
  const isReading = useSession(({ reading }) => reading !== null);
  const { decision, termChecks } = assessed.plan;
  const stage = decision === null ? 'open' : decision.seal ? 'sealed' : 'recorded';
  const shown = useRef(stage);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone with what it did: the reader begins again at the heading.
  useEffect(() => {
    if (stage !== shown.current && document.activeElement === document.body) heading.current?.focus();
    shown.current = stage;
  }, [stage]);
  const forecast = useSealedForecast(decision);
  return (
    <section className="record" aria-labelledby="record-heading">
      <h2 id="record-heading" ref={heading} tabIndex={-1}>
        The decision record
      </h2>
      {isReading ? (
        <>
          <EmptyNote action={<Button onClick={stopReading}>Back to the plan</Button>}>
            You are reading the plan as it was sealed, with the decision as it was recorded then. The checks after it
            are in your own plan.
          </EmptyNote>
          {decision ? <WhatWasDecided assessed={assessed} decision={decision} /> : null}
        </>
      ) : (
        <>
          {decision ? <Recorded assessed={assessed} decision={decision} /> : <NewDecision assessed={assessed} />}
          {decision?.seal ? (
            <SealedCopy
              assessed={assessed}
              decision={decision}
              seal={decision.seal}
              forecast={forecast}
              outcomes={outcomes}
            />
          ) : null}
          {decision || termChecks.length > 0 ? (
            <TermChecks checks={termChecks} forecast={forecast} isSealed={Boolean(decision?.seal)} on={assessed.on} />
          ) : null}
        </>
      )}
    </section>
  );
}
