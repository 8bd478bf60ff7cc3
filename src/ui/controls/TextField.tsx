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
  const shared = {
    id,
    value,
    maxLength,
    autoComplete: 'off',
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': describedBy(id, hint, problem),
  } as const;
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem ?? null}>
      {rows > 1 ? (
        <textarea {...shared} className="box" rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} className="box" type="text" onChange={(event) => onChange(event.target.value)} />
      )}
    </FieldFrame>
  );
}
