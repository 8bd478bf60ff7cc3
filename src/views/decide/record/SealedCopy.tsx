import { useMemo } from 'react';
import type { DecisionRecord, Seal } from '../../../domain/decision';
import type { SuccessionOutcome } from '../../../domain/succession';
import type { SealedForecast } from '../../../engine/record/termPlace';
import { inGroups } from '../../../files/decision/fingerprint';
import { type SealState, sealStateOf } from '../../../files/decision/seal';
import { readSealed } from '../../../store/sealing';
import type { AssessedPlan } from '../../../store/selectors';
import { say } from '../../../store/sessionStore';
import { Button } from '../../../ui/controls/Button';
import { Notice } from '../../../ui/controls/Notice';
import { Tag } from '../../../ui/controls/Tag';
import { dateWords, percent, pounds } from '../../../ui/format';
import { TableScroll } from '../../../ui/layout/TableScroll';
import { DatesButton, TakeBack } from './RecordButtons';

interface SealedCopyProps {
  readonly assessed: AssessedPlan;
  readonly decision: DecisionRecord;
  readonly seal: Seal;
  /** Undefined while it is being worked out; null where the copy does not open. */
  readonly forecast: SealedForecast | null | undefined;
  readonly outcomes: readonly SuccessionOutcome[] | null;
}

/** The sealed copy: its fingerprint, whether it still agrees, and the way in. */
export function SealedCopy({ assessed, decision, seal, forecast, outcomes }: SealedCopyProps) {
  const state = useMemo(() => sealStateOf(decision, seal), [decision, seal]);
  const open = async (): Promise<void> => {
    const outcome = await readSealed(seal);
    if (!outcome.ok) say('problem', outcome.why);
  };
  return (
    <>
      <h3>The sealed plan</h3>
      <p className="record-words">
        Sealed on {dateWords(seal.sealedOn)}.{' '}
        {state === 'unaltered' ? <Tag tone="ok">unaltered</Tag> : <Tag tone="bad">altered since it was sealed</Tag>}
      </p>
      <Altered state={state} />
      <p className="field-label">Fingerprint (SHA-256)</p>
      <p className="fingerprint">
        <code>{inGroups(seal.sha256)}</code>
      </p>
      <div className="row screen-only record-buttons">
        <Button onClick={() => void open()} disabled={state === 'copyAltered'}>
          Open the sealed plan to read
        </Button>
        <DatesButton assessed={assessed} decision={decision} />
        <TakeBack />
      </div>
      {forecast ? <ThenAndNow assessed={assessed} forecast={forecast} outcomes={outcomes} /> : null}
    </>
  );
}

function Altered({ state }: { readonly state: SealState }) {
  switch (state) {
    case 'unaltered':
      return null;
    case 'copyAltered':
      return (
        <Notice tone="bad" title="The sealed copy is not what was sealed">
          <p>
            Its text and its fingerprint do not agree: one of the two was changed outside the planner. Look for an
            earlier copy of the file, and compare the fingerprint with the one in the minutes.
          </p>
        </Notice>
      );
    case 'decisionAltered':
      return (
        <Notice tone="bad" title="The decision above is not the one that was sealed">
          <p>
            What was decided, its day, the reasons, the dissent or the review days were changed outside the planner. The
            sealed copy is whole: open it to read the decision as it was recorded.
          </p>
        </Notice>
      );
  }
}

interface ThenAndNowProps {
  readonly assessed: AssessedPlan;
  readonly forecast: SealedForecast;
  readonly outcomes: readonly SuccessionOutcome[] | null;
}

/** What was forecast of the choice, beside what the plan says of it now. */
function ThenAndNow({ assessed, forecast, outcomes }: ThenAndNowProps) {
  const { option, assessment, outcome } = forecast;
  const now = assessed.assessments.find(({ optionId }) => optionId === option.id);
  const nowOutcome = outcomes?.find((each) => each.option === option.id);
  if (!now) return null;
  const held = ({ alwaysHeld }: Pick<SuccessionOutcome, 'alwaysHeld'>): string =>
    percent(alwaysHeld.mean).replace('%', ' of 100');
  const caption = `“${option.name}”: as it was sealed, and as the plan has it now`;
  return (
    <div className="then-and-now">
      <p className="field-label" aria-hidden="true">
        {caption}
      </p>
      <TableScroll label={caption}>
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col">When sealed</th>
              <th scope="col">Now</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Extra cash a year</th>
              <td>{pounds(assessment.money.extraPerYear)}</td>
              <td>{pounds(now.money.extraPerYear)}</td>
            </tr>
            <tr>
              <th scope="row">Work done in its month, first year</th>
              <td>{percent(assessment.time.shareDone)}</td>
              <td>{percent(now.time.shareDone)}</td>
            </tr>
            <tr>
              <th scope="row">Futures in which the post is always held</th>
              <td>{held(outcome)}</td>
              <td>{nowOutcome ? held(nowOutcome) : 'not compared, or being drawn'}</td>
            </tr>
          </tbody>
        </table>
      </TableScroll>
    </div>
  );
}
