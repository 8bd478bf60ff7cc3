import { type ReactNode, useEffect, useId } from 'react';
import type { Parsed, Sign } from '../parse';
import { describedBy, FieldFrame } from './FieldFrame';
import { numberWords } from './numberWords';
import { useNumberEntry } from './useNumberEntry';

export interface NumberBoxProps {
  readonly label: string;
  readonly value: number | null;
  /** Called at every keystroke that makes a good number, and never with a bad one. */
  readonly onChange: (value: number | null) => void;
  readonly hint?: ReactNode;
  /** A sentence when the number will not do, else null. */
  readonly validate?: (value: number) => string | null;
  /** Offers "I don't know" (null); the sentence says what stands in: 'We will use 32, from the national share.' */
  readonly allowUnknown?: { readonly text: ReactNode };
  /** An empty box is an answer (null): says what it means, such as 'Leave empty for no ceiling.' */
  readonly emptyMeans?: string;
  /** For ErrorSummary links. */
  readonly id?: string;
  /** Told each time the sentence at the field changes, for an ErrorSummary. */
  readonly onProblem?: (problem: string | null) => void;
}

interface Reading {
  readonly parse: (text: string) => Parsed;
  readonly show: (value: number) => string;
  /** The one sign that may be typed here. */
  readonly sign: Sign | null;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** The box behind NumberField and PercentField. */
export function NumberBox(props: NumberBoxProps & Reading) {
  const { label, value, allowUnknown, emptyMeans, sign, prefix, suffix, onProblem } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const entry = useNumberEntry({
    value,
    onChange: props.onChange,
    parse: props.parse,
    show: props.show,
    validate: props.validate,
    canBeEmpty: emptyMeans !== undefined,
    sign,
    says: numberWords(sign, suffix, allowUnknown ? ' or tick “I don’t know”' : ''),
  });
  const { problem } = entry;
  useEffect(() => onProblem?.(problem), [problem, onProblem]);

  const hint =
    props.hint && emptyMeans ? (
      <>
        {props.hint} {emptyMeans}
      </>
    ) : (
      (props.hint ?? emptyMeans)
    );
  const isUnknown = allowUnknown !== undefined && value === null && entry.text.trim() === '';

  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <div className="number-row">
        <span className="number-box">
          {prefix ? (
            <span className="unit" aria-hidden="true">
              {prefix}
            </span>
          ) : null}
          <input
            id={id}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            spellCheck={false}
            value={entry.text}
            aria-invalid={problem ? true : undefined}
            aria-describedby={describedBy(id, hint, problem)}
            onChange={(event) => entry.type(event.target.value)}
            onBlur={() => entry.leave()}
          />
          {suffix ? (
            <label className="unit" htmlFor={id}>
              {suffix}
            </label>
          ) : null}
        </span>
        {allowUnknown ? (
          <label className="check">
            <input
              type="checkbox"
              checked={isUnknown}
              aria-describedby={isUnknown ? `${id}-unknown` : undefined}
              onChange={(event) => {
                if (event.target.checked) entry.clear();
                else document.getElementById(id)?.focus();
              }}
            />
            I don’t know
          </label>
        ) : null}
      </div>
      {isUnknown ? (
        <p className="field-default" id={`${id}-unknown`}>
          {allowUnknown.text}
        </p>
      ) : null}
    </FieldFrame>
  );
}
