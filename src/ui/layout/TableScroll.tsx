import { type ReactNode, useEffect, useRef } from 'react';
import { SaveTableButton } from '../charts/SaveTableButton';
import './tableScroll.css';

interface TableScrollProps {
  /** Names the region for who scrolls it by keyboard. */
  readonly label: string;
  readonly children: ReactNode;
  /** Offers the table as CSV, under it. */
  readonly canSave?: boolean;
}

/** Lets a wide table scroll by itself, so that the page never does; its first column stays in sight where there is room. */
export function TableScroll({ label, children, canSave = false }: TableScrollProps) {
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
  return (
    <>
      <section className="table-scroll" aria-label={label} ref={region}>
        {children}
      </section>
      {canSave ? (
        <div className="table-save screen-only">
          <SaveTableButton caption={label} within={region} />
        </div>
      ) : null}
    </>
  );
}
