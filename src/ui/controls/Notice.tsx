import type { ReactNode } from 'react';
import './notice.css';

interface NoticeProps {
  readonly tone: 'info' | 'warn' | 'bad';
  readonly title?: string;
  readonly children: ReactNode;
}

const names = { info: 'Note', warn: 'Take care', bad: 'Problem' } as const;

/** A paragraph that must not be missed. */
export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <div className={`notice ${tone}`}>
      <strong className={title ? 'notice-title' : 'visually-hidden'}>{title ?? `${names[tone]}: `}</strong>
      <div className="notice-body">{children}</div>
    </div>
  );
}
