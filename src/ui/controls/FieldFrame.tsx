import type { ReactNode } from 'react';
import './fields.css';

interface FieldFrameProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly problem?: string | null;
  readonly children: ReactNode;
}

/** The ids a control points at with aria-describedby: its hint and, while there is one, its problem. */
export function describedBy(id: string, hint: ReactNode, problem: string | null | undefined): string | undefined {
  const ids = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Label, hint, problem and control, in the order they are read. */
export function FieldFrame({ id, label, hint, problem, children }: FieldFrameProps) {
  return (
    <div className={problem ? 'field has-problem' : 'field'}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <FieldNotes id={id} hint={hint} problem={problem} />
      {children}
    </div>
  );
}

interface FieldNotesProps {
  readonly id: string;
  readonly hint: ReactNode;
  readonly problem: string | null | undefined;
}

/** Hint and problem, with the ids that `describedBy` names. */
export function FieldNotes({ id, hint, problem }: FieldNotesProps) {
  return (
    <>
      {hint ? (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      <div className="field-problem" id={`${id}-problem`} aria-live="polite">
        {problem ? (
          <>
            <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <path d="M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0ZM7 3.5h2v6H7Zm0 7.5h2v2H7Z" fill="currentColor" />
            </svg>
            <span>{problem}</span>
          </>
        ) : null}
      </div>
    </>
  );
}
