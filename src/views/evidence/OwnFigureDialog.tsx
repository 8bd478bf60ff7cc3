import { useState } from 'react';
import type { FigureUnit, OwnFigure } from '../../domain/evidence';
import { textLimits } from '../../files/limits';
import { clearOwnFigure, setOwnFigure } from '../../store/actions';
import { Button } from '../../ui/controls/Button';
import { Dialog } from '../../ui/controls/Dialog';
import { NumberField } from '../../ui/controls/NumberField';
import { PercentField } from '../../ui/controls/PercentField';
import { TextField } from '../../ui/controls/TextField';
import { isShare, unitSuffix, valueWords } from './figureWords';
import { checkOwnValue } from './ownFigureChecks';

/** A figure that may be replaced. */
interface Replaceable {
  readonly id: string;
  readonly label: string;
  readonly unit: FigureUnit;
  readonly central: number;
  readonly own: OwnFigure | null;
}

interface OwnFigureDialogProps {
  readonly figure: Replaceable;
  readonly onClose: () => void;
}

/** Puts the school's own figure in the place of ours, with the reason, or puts ours back. */
export function OwnFigureDialog({ figure, onClose }: OwnFigureDialogProps) {
  const { id, label, unit, central, own } = figure;
  const [value, setValue] = useState<number | null>(own?.value ?? null);
  const [valueProblem, setValueProblem] = useState<string | null>(null);
  const [reason, setReason] = useState(own?.reason ?? '');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const lacksReason = reason.trim() === '';

  const keep = () => {
    setIsAsked(true);
    if (value === null || valueProblem !== null || lacksReason) return;
    const outcome = setOwnFigure(id, value, reason.trim());
    if (outcome.ok) onClose();
    else setRefusal(outcome.why);
  };
  const putBack = () => {
    clearOwnFigure(id);
    onClose();
  };
  const suffix = unitSuffix(unit);
  const shared = {
    label: 'Your figure',
    hint: `Ours is ${valueWords(unit, central)}. Yours will hold in every case and on every date.`,
    value,
    onChange: setValue,
    validate: (typed: number) => checkOwnValue(id, unit, typed),
    onProblem: setValueProblem,
  };
  return (
    <Dialog
      isOpen
      title="Use your own figure"
      onClose={onClose}
      footer={
        <>
          <Button variant="primary" onClick={keep}>
            Use this figure
          </Button>
          {own ? <Button onClick={putBack}>Put ours back</Button> : null}
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>
          <b>{label}</b>
        </p>
        {isShare(unit) ? (
          <PercentField {...shared} />
        ) : (
          <NumberField
            {...shared}
            {...(unit.startsWith('pounds') ? { prefix: '£' } : {})}
            {...(suffix === '' ? {} : { suffix })}
          />
        )}
        <TextField
          label="Why"
          hint="Such as ‘from our payroll, autumn 2026’. Governors will see it."
          value={reason}
          onChange={setReason}
          rows={2}
          maxLength={textLimits.reason}
          problem={isAsked && lacksReason ? 'Say where your figure is from.' : null}
        />
        <div aria-live="polite" className="bad">
          {isAsked && value === null && valueProblem === null ? 'Enter your figure.' : refusal}
        </div>
      </div>
    </Dialog>
  );
}
