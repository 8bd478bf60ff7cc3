import { useEffect, useState } from 'react';
import { TextField } from '../../ui/controls/TextField';

interface CheckedTextProps {
  readonly label: string;
  readonly value: string;
  /** Called with trimmed texts that will do. */
  readonly onChange: (value: string) => void;
  readonly check: (text: string) => string | null;
  readonly id: string;
  readonly onProblem: (problem: string | null) => void;
  readonly hint?: string;
  readonly maxLength: number;
}

/** A box for words that must have a shape. While they do not, the last that did go on working. */
export function CheckedText({ value, onChange, check, onProblem, ...rest }: CheckedTextProps) {
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    if (text.trim() !== value) setText(value);
  }
  const problem = check(text.trim());
  useEffect(() => onProblem(problem), [problem, onProblem]);
  return (
    <TextField
      {...rest}
      value={text}
      problem={problem}
      onChange={(typed) => {
        setText(typed);
        if (check(typed.trim()) === null) onChange(typed.trim());
      }}
    />
  );
}
