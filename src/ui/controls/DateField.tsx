import { type ReactNode, useId, useState } from 'react';
import { isRealDate } from '../../domain/calendar';
import type { IsoDate } from '../../domain/units';
import { describedBy, FieldFrame } from './FieldFrame';

interface DateFieldProps {
  readonly label: string;
  readonly value: IsoDate | null;
  /** Called with real days only, and with null when emptied if `emptyMeans` allows it. */
  readonly onChange: (value: IsoDate | null) => void;
  readonly hint?: ReactNode;
  readonly validate?: (value: IsoDate) => string | null;
  /** An empty date is an answer: says what it means. */
  readonly emptyMeans?: string;
  readonly id?: string;
  /** Told as it is typed whether the entry will do; while it will not, `value` is an older day. */
  readonly onCheck?: (isGood: boolean) => void;
}

/** A day of the calendar. While the entry will not do, its sentence shows and the last good day goes on working. */
export function DateField({ label, value, onChange, hint, validate, emptyMeans, onCheck, ...rest }: DateFieldProps) {
  const ownId = useId();
  const id = rest.id ?? ownId;
  const [text, setText] = useState(value ?? '');
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    setText(value ?? '');
  }
  const problemOf = (typed: string): string | null => {
    if (typed === '') return emptyMeans === undefined ? 'Enter a date, like 1 September 2027.' : null;
    if (!isRealDate(typed)) return 'Enter a real date, with a year of four figures.';
    return validate?.(typed) ?? null;
  };
  const problem = text === '' && value === null ? null : problemOf(text);
  const shownHint = [hint, emptyMeans].filter(Boolean);
  const notes = shownHint.length === 2 ? [hint, ' ', emptyMeans] : shownHint[0];

  return (
    <FieldFrame id={id} label={label} hint={notes} problem={problem}>
      <input
        id={id}
        className="box date"
        type="date"
        value={text}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(id, notes, problem)}
        onChange={(event) => {
          const typed = event.target.value;
          setText(typed);
          const isGood = problemOf(typed) === null;
          onCheck?.(isGood);
          if (isGood) onChange(typed === '' ? null : typed);
        }}
      />
    </FieldFrame>
  );
}
