import { useEffect, useRef } from 'react';
import './notice.css';

export interface FieldProblem {
  /** Id of the field's control. */
  readonly fieldId: string;
  readonly text: string;
}

interface ErrorSummaryProps {
  readonly problems: readonly FieldProblem[];
  /** Moves focus here when it appears, as after a submit. */
  readonly takesFocus?: boolean;
}

/** GOV.UK's pattern: what is wrong, at the top, each line leading to its field. Nothing while all is well. */
export function ErrorSummary({ problems, takesFocus = false }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const isShown = problems.length > 0;
  useEffect(() => {
    if (isShown && takesFocus) box.current?.focus();
  }, [isShown, takesFocus]);
  if (!isShown) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>There is a problem</h2>
      <ul>
        {problems.map(({ fieldId, text }) => (
          <li key={fieldId}>
            {/* A button, not a link: the address after # is the page. */}
            <button type="button" onClick={() => document.getElementById(fieldId)?.focus()}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
