import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { PaperDocument } from '../../../domain/paper';
import { Button } from '../../../ui/controls/Button';
import './present.css';
import { SlideView } from './SlideView';
import { slidesOf } from './slidesOf';
import { useFit } from './useFit';

interface PresentProps {
  readonly paper: PaperDocument;
  readonly onLeave: () => void;
}

const onward = new Set(['ArrowRight', 'ArrowDown', 'PageDown', 'n']);
const back = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p']);

/** The paper for a projector, one idea a screen, over the whole window. */
export function Present({ paper, onLeave }: PresentProps) {
  const slides = useMemo(() => slidesOf(paper), [paper]);
  const [asked, setAsked] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const leaving = useRef(onLeave);
  const last = slides.length - 1;
  const at = Math.min(asked, last);
  const slide = slides[at];
  const go = (to: number): void => setAsked(Math.max(0, Math.min(last, to)));

  useEffect(() => {
    leaving.current = onLeave;
  });
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    stage.current?.focus();
    const onCancel = (event: Event): void => {
      event.preventDefault();
      leaving.current();
    };
    element.addEventListener('cancel', onCancel);
    return () => {
      element.removeEventListener('cancel', onCancel);
      element.close();
    };
  }, []);

  useFit(stage, slide);

  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Space on a button is for the button.
    const isSpace = event.key === ' ' && !(event.target instanceof HTMLButtonElement);
    const to = stepTo(event.key);
    if (event.key === 'Escape') onLeave();
    else if (isSpace) go(at + (event.shiftKey ? -1 : 1));
    else if (to !== null) go(to);
    else return;
    event.preventDefault();
  };
  const stepTo = (key: string): number | null => {
    if (onward.has(key)) return at + 1;
    if (back.has(key)) return at - 1;
    if (key === 'Home') return 0;
    return key === 'End' ? last : null;
  };

  if (!slide) return null;
  return (
    <dialog ref={dialog} className="present" aria-label="The paper, presented" onKeyDown={onKey}>
      <div className="present-stage" ref={stage} tabIndex={-1}>
        <SlideView key={slide.id} slide={slide} />
      </div>
      <p className="visually-hidden" aria-live="polite">
        {`Slide ${at + 1} of ${slides.length}: ${slide.heading}`}
      </p>
      <div className="present-foot">
        <progress aria-hidden="true" max={slides.length} value={at + 1} />
        <span className="present-place">
          {at + 1} of {slides.length}
        </span>
        <span className="present-hint">Arrow keys or space to go on, Esc to leave</span>
        <Button onClick={() => go(at - 1)} aria-disabled={at === 0}>
          Back
        </Button>
        <Button variant="primary" onClick={() => go(at + 1)} aria-disabled={at === last}>
          Next
        </Button>
        <Button variant="quiet" onClick={onLeave}>
          Leave
        </Button>
      </div>
    </dialog>
  );
}
