import type { ReactNode } from 'react';
import './notice.css';

interface EmptyNoteProps {
  readonly children: ReactNode;
  /** A button or link that does something about it. */
  readonly action?: ReactNode;
}

/** What stands where there is nothing yet: says why, and what to do. */
export function EmptyNote({ children, action }: EmptyNoteProps) {
  return (
    <div className="empty-note">
      <p>{children}</p>
      {action}
    </div>
  );
}
