import { type ReactNode, useId } from 'react';
import { describedBy, FieldFrame } from './FieldFrame';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly problem?: string | null;
  readonly id?: string;
  readonly maxLength?: number;
  /** Lines to show; more than one makes a text area. */
  readonly rows?: number;
}

/** A box for words. */
export function TextField({ label, value, onChange, hint, problem, maxLength, rows = 1, ...rest }: TextFieldProps) {
  const ownId = useId();
  const id = rest.id ?? ownId;
  // The box takes no more than fits, so it says so.
  const isFull = maxLength !== undefined && value.length >= maxLength;
  const note = problem ?? (isFull ? `No more than ${maxLength} characters fit here.` : null);
  const shared = {
    id,
    value,
    maxLength,
    autoComplete: 'off',
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': describedBy(id, hint, note),
  } as const;
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={note}>
      {rows > 1 ? (
        <textarea {...shared} className="box" rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} className="box" type="text" onChange={(event) => onChange(event.target.value)} />
      )}
    </FieldFrame>
  );
}
