import { type ReactNode, useEffect, useRef } from 'react';
import { SaveControl } from '../saving/SaveControl';
import { shortTitle } from '../saving/shortTitle';
import './tableScroll.css';

interface TableScrollProps {
  /** Names the region for who scrolls it by keyboard, and the table for who saves it. */
  readonly label: string;
  readonly children: ReactNode;
  /** Where the table is saved as CSV: beneath it, above it where it is long, or not here but with the chart it belongs to. */
  readonly save?: 'beneath' | 'above' | 'elsewhere';
}

/** Lets a wide table scroll by itself, so that the page never does; its first column stays in sight where there is room. */
export function TableScroll({ label, children, save = 'beneath' }: TableScrollProps) {
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    // A stop for the Tab key only while there is something to scroll.
    const observer = new ResizeObserver(() => {
      if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const scroll = (
    <section className="table-scroll" aria-label={`Table: ${shortTitle(label)}`} ref={region}>
      {children}
    </section>
  );
  if (save === 'elsewhere') return scroll;
  const control = (
    <div className="save-line screen-only">
      <SaveControl caption={label} table={region} />
    </div>
  );
  return (
    <div className="table-block">
      {save === 'above' ? control : null}
      {scroll}
      {save === 'beneath' ? control : null}
    </div>
  );
}
