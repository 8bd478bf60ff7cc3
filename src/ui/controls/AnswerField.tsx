import { type ReactNode, useId } from 'react';
import type { Answer } from '../../domain/units';
import { describedBy, FieldNotes } from './FieldFrame';

interface AnswerFieldProps {
  readonly label: string;
  readonly value: Answer;
  readonly onChange: (value: Answer) => void;
  readonly hint?: ReactNode;
  /** Other words for the three answers. */
  readonly words?: Partial<Readonly<Record<Answer, string>>>;
}

const plainWords: Readonly<Record<Answer, string>> = { yes: 'Yes', no: 'No', unknown: 'I don’t know' };
const order = ['yes', 'no', 'unknown'] as const satisfies readonly Answer[];

/** Yes, no, or an honest "I don't know". */
export function AnswerField({ label, value, onChange, hint, words }: AnswerFieldProps) {
  const id = useId();
  return (
    <fieldset className="field answer" aria-describedby={describedBy(id, hint, null)}>
      <legend className="field-label">{label}</legend>
      <FieldNotes id={id} hint={hint} problem={null} />
      <div className="answers">
        {order.map((answer) => (
          <label className="check" key={answer}>
            <input type="radio" name={id} checked={value === answer} onChange={() => onChange(answer)} />
            {words?.[answer] ?? plainWords[answer]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
