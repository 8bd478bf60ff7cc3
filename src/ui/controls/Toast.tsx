import { useEffect, useState } from 'react';
import { Button } from './Button';
import { ToneGlyph } from './Tag';
import './toast.css';

export interface ToastMessage {
  readonly tone: 'good' | 'plain' | 'problem';
  readonly text: string;
}

interface ToastRegionProps {
  readonly message: ToastMessage | null;
  readonly onDismiss: () => void;
}

const secondsShown = 10;
const glyphTones = { good: 'ok', plain: 'neutral', problem: 'warn' } as const;

/** Where what has just happened is said, on screen and to screen readers. A problem stays until it is dismissed. */
export function ToastRegion({ message, onDismiss }: ToastRegionProps) {
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (!message || message.tone === 'problem' || isHeld) return;
    const timer = setTimeout(onDismiss, secondsShown * 1000);
    return () => clearTimeout(timer);
  }, [message, isHeld, onDismiss]);
  return (
    <div className="toasts" onPointerEnter={() => setIsHeld(true)} onPointerLeave={() => setIsHeld(false)}>
      <p role="status" className={message ? `toast ${message.tone}` : 'visually-hidden'}>
        {message ? (
          <>
            <ToneGlyph tone={glyphTones[message.tone]} />
            {message.text}
          </>
        ) : null}
      </p>
      {message ? (
        <Button variant="quiet" iconLabel="Dismiss message" onClick={onDismiss}>
          ✕
        </Button>
      ) : null}
    </div>
  );
}
