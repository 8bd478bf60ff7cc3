import { type ReactNode, useState } from 'react';
import { TextField } from './TextField';

interface CheckedTextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called with good text only. */
  readonly onChange: (value: string) => void;
  /** A sentence when the text will not do, else null. */
  readonly validate: (value: string) => string | null;
  readonly hint?: ReactNode;
  readonly id?: string;
}

/** A box for words that must be something: a bad entry stays as typed, with its sentence; the last good one goes on working. */
export function CheckedTextField({ label, value, onChange, validate, hint, ...rest }: CheckedTextFieldProps) {
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    setText(value);
  }
  return (
    <TextField
      {...rest}
      label={label}
      hint={hint}
      value={text}
      problem={validate(text)}
      onChange={(typed) => {
        setText(typed);
        if (validate(typed) !== null || typed === value) return;
        setSeen(typed);
        onChange(typed);
      }}
    />
  );
}
