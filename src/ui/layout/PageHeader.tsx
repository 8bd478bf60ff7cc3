import { type ReactNode, use } from 'react';
import { PageNote } from './pageNote';

interface PageHeaderProps {
  readonly title: string;
  /** What the page says, in sentences; bold what matters with <b>. */
  readonly lead?: ReactNode;
  /** Buttons that belong to the whole page. */
  readonly actions?: ReactNode;
}

/** Each page's one h1, which takes focus when the page is gone to, the app's note on it, and its lead. */
export function PageHeader({ title, lead, actions }: PageHeaderProps) {
  const note = use(PageNote);
  return (
    <header className="page-header">
      <div className="page-title">
        <h1 tabIndex={-1}>{title}</h1>
        {actions ? <div className="row screen-only">{actions}</div> : null}
      </div>
      {note}
      {lead ? <p className="lead">{lead}</p> : null}
    </header>
  );
}
