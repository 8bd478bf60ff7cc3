import { useId, useState } from 'react';
import type { OwnRisk, RiskLevel } from '../../../domain/risk';
import { textLimits } from '../../../files/limits';
import { today } from '../../../store/clock';
import { addOwnRisk, describeOwnRisk, removeOwnRisk } from '../../../store/riskActions';
import { say } from '../../../store/sessionStore';
import { Button } from '../../../ui/controls/Button';
import { DateField } from '../../../ui/controls/DateField';
import { Dialog } from '../../../ui/controls/Dialog';
import { SelectField } from '../../../ui/controls/SelectField';
import { TextField } from '../../../ui/controls/TextField';
import { impactOptions, levelAt, likelihoodOptions } from './levelOptions';
import { checkReviewDay } from './reviewDay';

interface OwnRiskDialogProps {
  /** Null for a new one. */
  readonly risk: OwnRisk | null;
  readonly option: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

const middling: RiskLevel = 3;

/** A risk that the school adds itself. Every level of it is the school's own judgement. */
export function OwnRiskDialog({ risk, option, onClose }: OwnRiskDialogProps) {
  const [draft, setDraft] = useState<Omit<OwnRisk, 'id'>>(risk ?? newRisk(option.id));
  const [isAsked, setIsAsked] = useState(false);
  const [isDayGood, setDayGood] = useState(true);
  const dayId = useId();
  const nameId = useId();
  const patch = (part: Partial<OwnRisk>): void => setDraft({ ...draft, ...part });
  const isNameless = draft.name.trim() === '';

  const keep = (): void => {
    if (!isDayGood) {
      document.getElementById(dayId)?.focus();
      return;
    }
    if (isNameless) {
      setIsAsked(true);
      document.getElementById(nameId)?.focus();
      return;
    }
    const whole = isTreated(draft) ? draft : { ...draft, ...untreated(draft) };
    const outcome = risk ? describeOwnRisk(risk.id, whole) : addOwnRisk(whole);
    if (outcome.ok) onClose();
    else say('problem', outcome.why);
  };
  const remove = (): void => {
    if (!risk) return;
    const outcome = removeOwnRisk(risk.id);
    if (!outcome.ok) {
      say('problem', outcome.why);
      return;
    }
    say('plain', `${risk.name} removed. Undo brings it back.`);
    onClose();
  };
  const level = (label: string, of: LevelField, options: typeof likelihoodOptions) => (
    <SelectField
      label={label}
      value={`${draft[of]}`}
      options={options}
      onChange={(value) => patch({ [of]: levelAt(value) ?? middling })}
    />
  );

  return (
    <Dialog
      isOpen
      isWide
      title={risk ? `A risk of your own: ${risk.name}` : 'Add a risk of your own'}
      onClose={onClose}
      footer={
        <>
          {risk ? (
            <Button variant="danger" onClick={remove}>
              Remove
            </Button>
          ) : null}
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={keep}>
            {risk ? 'Keep the changes' : 'Add the risk'}
          </Button>
        </>
      }
    >
      <div className="stack">
        <TextField
          id={nameId}
          label="Name of the risk"
          hint="A few words, such as “Local authority closes the specialist base”. Name nobody."
          value={draft.name}
          maxLength={textLimits.name}
          problem={isAsked && isNameless ? 'Enter a name for the risk.' : null}
          onChange={(name) => patch({ name })}
        />
        <div className="own-risk-pair">
          <TextField
            label="Cause"
            hint="What would bring it about."
            value={draft.cause}
            rows={2}
            maxLength={textLimits.cause}
            onChange={(cause) => patch({ cause })}
          />
          <TextField
            label="Effect"
            hint="What would follow."
            value={draft.effect}
            rows={2}
            maxLength={textLimits.effect}
            onChange={(effect) => patch({ effect })}
          />
          {level('Likelihood as things stand', 'likelihood', likelihoodOptions)}
          {level('Impact as things stand', 'impact', impactOptions)}
        </div>
        <TextField
          label="Treatment"
          hint="What is done about it. Leave it empty if nothing is."
          value={draft.treatment}
          rows={2}
          maxLength={textLimits.treatment}
          onChange={(treatment) => patch(isTreated(draft) ? { treatment } : { treatment, ...untreated(draft) })}
        />
        {isTreated(draft) ? (
          <div className="own-risk-pair">
            {level('Likelihood with the treatment', 'residualLikelihood', likelihoodOptions)}
            {level('Impact with the treatment', 'residualImpact', impactOptions)}
          </div>
        ) : null}
        <div className="own-risk-pair">
          <TextField
            label="Owner"
            hint="A role, such as “Headteacher”."
            value={draft.owner}
            maxLength={textLimits.owner}
            onChange={(owner) => patch({ owner })}
          />
          <DateField
            id={dayId}
            label="Looked at again on"
            value={draft.reviewOn}
            emptyMeans="Empty means no day is set."
            validate={checkReviewDay(today())}
            onCheck={setDayGood}
            onChange={(reviewOn) => patch({ reviewOn })}
          />
        </div>
        <SelectField
          label="Belongs to"
          value={draft.option ?? everyOption}
          options={[
            { value: everyOption, label: 'Every structure' },
            { value: option.id, label: `Only “${option.name}”` },
          ]}
          onChange={(value) => patch({ option: value === everyOption ? null : value })}
        />
      </div>
    </Dialog>
  );
}

type LevelField = 'likelihood' | 'impact' | 'residualLikelihood' | 'residualImpact';

const isTreated = ({ treatment }: Pick<OwnRisk, 'treatment'>): boolean => treatment.trim() !== '';

/** Where nothing is done the risk stays what it is. */
const untreated = ({
  likelihood,
  impact,
}: Pick<OwnRisk, 'likelihood' | 'impact'>): Pick<OwnRisk, 'residualLikelihood' | 'residualImpact'> => ({
  residualLikelihood: likelihood,
  residualImpact: impact,
});

/** Stands for no one option; an id is never empty. */
const everyOption = '';

const newRisk = (option: string): Omit<OwnRisk, 'id'> => ({
  name: '',
  cause: '',
  effect: '',
  likelihood: middling,
  impact: middling,
  owner: '',
  treatment: '',
  residualLikelihood: middling,
  residualImpact: middling,
  reviewOn: null,
  option,
});
