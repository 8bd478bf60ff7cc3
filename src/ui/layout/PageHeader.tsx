import type { ReactNode } from 'react';

interface PageHeaderProps {
  readonly title: string;
  /** What the page says, in sentences; bold what matters with <b>. */
  readonly lead?: ReactNode;
  /** Buttons that belong to the whole page. */
  readonly actions?: ReactNode;
}

/** Each page's one h1, which takes focus when the page is gone to, and its lead. */
export function PageHeader({ title, lead, actions }: PageHeaderProps) {
  return (
    <header className="page-header">
      <div className="page-title">
        <h1 tabIndex={-1}>{title}</h1>
        {actions ? <div className="row screen-only">{actions}</div> : null}
      </div>
      {lead ? <p className="lead">{lead}</p> : null}
    </header>
  );
}
