import { useId, useState } from 'react';
import type { RiskJudgement, RiskLevel } from '../../../domain/risk';
import { textLimits } from '../../../files/limits';
import { today } from '../../../store/clock';
import { clearRiskJudgement, judgeRisk } from '../../../store/riskActions';
import { say } from '../../../store/sessionStore';
import { Button } from '../../../ui/controls/Button';
import { DateField } from '../../../ui/controls/DateField';
import { Dialog } from '../../../ui/controls/Dialog';
import { SelectField } from '../../../ui/controls/SelectField';
import { TextField } from '../../../ui/controls/TextField';
import { impactOptions, impactWords, levelAt, likelihoodOptions, likelihoodWords } from './levelOptions';
import { checkReviewDay } from './reviewDay';

interface JudgeDialogProps {
  readonly name: string;
  /** What is said of the risk so far; all null and empty where nothing is. */
  readonly judgement: RiskJudgement;
  readonly modelled: { readonly likelihood: RiskLevel; readonly impact: RiskLevel };
  /** Who looks after it now. */
  readonly owner: string;
  readonly isJudged: boolean;
  readonly onClose: () => void;
}

/** The school's own word on a risk. A level in the place of the model's needs a reason; owner and day do not. */
export function JudgeDialog({ name, judgement, modelled, owner, isJudged, onClose }: JudgeDialogProps) {
  const [draft, setDraft] = useState(judgement);
  const [isAsked, setIsAsked] = useState(false);
  const [isDayGood, setDayGood] = useState(true);
  const dayId = useId();
  const reasonId = useId();
  const patch = (part: Partial<RiskJudgement>): void => setDraft({ ...draft, ...part });
  const needsReason = (draft.likelihood !== null || draft.impact !== null) && draft.reason.trim() === '';

  const keep = (): void => {
    if (!isDayGood) {
      document.getElementById(dayId)?.focus();
      return;
    }
    if (needsReason) {
      setIsAsked(true);
      document.getElementById(reasonId)?.focus();
      return;
    }
    const outcome = judgeRisk({ ...draft, reason: draft.reason.trim() });
    if (outcome.ok) onClose();
    else say('problem', outcome.why);
  };
  const clear = (): void => {
    const outcome = clearRiskJudgement(judgement.option, judgement.risk);
    if (!outcome.ok) {
      say('problem', outcome.why);
      return;
    }
    say('plain', `${name}: the model’s own levels again. Undo brings your judgement back.`);
    onClose();
  };

  return (
    <Dialog
      isOpen
      title={`Your judgement: ${name}`}
      onClose={onClose}
      footer={
        <>
          {isJudged ? <Button onClick={clear}>Back to the model’s</Button> : null}
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={keep}>
            Keep this judgement
          </Button>
        </>
      }
    >
      <div className="stack">
        <SelectField
          label="Likelihood"
          value={draft.likelihood === null ? 'model' : `${draft.likelihood}`}
          options={[
            { value: 'model', label: `As the model has it: ${likelihoodWords(modelled.likelihood)}` },
            ...likelihoodOptions,
          ]}
          onChange={(value) => patch({ likelihood: levelAt(value) })}
        />
        <SelectField
          label="Impact"
          value={draft.impact === null ? 'model' : `${draft.impact}`}
          options={[{ value: 'model', label: `As usual: ${impactWords(modelled.impact)}` }, ...impactOptions]}
          onChange={(value) => patch({ impact: levelAt(value) })}
        />
        <TextField
          id={reasonId}
          label="Reason"
          hint="What you know that the model does not. Needed for a level of your own; it is printed beside it. Name nobody."
          value={draft.reason}
          rows={3}
          maxLength={textLimits.reason}
          problem={
            isAsked && needsReason ? 'Enter a reason, so that governors can see why your level is another.' : null
          }
          onChange={(reason) => patch({ reason })}
        />
        <TextField
          label="Owner"
          hint={`A role, such as “Headteacher”. Empty keeps ${draft.owner === null ? `the usual: ${owner}` : 'the usual one'}.`}
          value={draft.owner ?? ''}
          maxLength={textLimits.owner}
          onChange={(typed) => patch({ owner: typed.trim() === '' ? null : typed })}
        />
        <DateField
          id={dayId}
          label="Looked at again on"
          value={draft.reviewOn}
          emptyMeans="Empty keeps the usual day."
          validate={checkReviewDay(today())}
          onCheck={setDayGood}
          onChange={(reviewOn) => patch({ reviewOn })}
        />
      </div>
    </Dialog>
  );
}
