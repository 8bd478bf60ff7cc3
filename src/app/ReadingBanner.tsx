import { useEffect, useRef } from 'react';
import { onlyReading, type Reading, say, stopReading } from '../store/sessionStore';
import { Button } from '../ui/controls/Button';
import { Notice } from '../ui/controls/Notice';
import { dateWords } from '../ui/format';
import './reading.css';

/** Stands over every page while a sealed plan is being read, and keeps what is typed out of its fields. */
export function ReadingBanner({ reading }: { readonly reading: Reading }) {
  const banner = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The fields show what is typed before the plan refuses it.
    const refuse = (event: Event): void => {
      event.preventDefault();
      say('problem', onlyReading);
    };
    const main = banner.current?.parentElement;
    main?.addEventListener('beforeinput', refuse);
    banner.current?.focus();
    return () => main?.removeEventListener('beforeinput', refuse);
  }, []);
  return (
    <div className="reading-banner" ref={banner} tabIndex={-1} role="status">
      <Notice tone="info" title={`You are reading the plan as it was sealed on ${dateWords(reading.sealedOn)}`}>
        <p>
          Every page shows it, worked out for that day with the figures of this version of the planner. Nothing in it
          can be changed; your own plan is as you left it.
        </p>
        <div className="row screen-only">
          <Button variant="primary" onClick={stopReading}>
            Back to the plan
          </Button>
        </div>
      </Notice>
    </div>
  );
}
