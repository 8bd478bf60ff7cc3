import { type ReactNode, useEffect, useRef } from 'react';
import { SaveControl } from '../../ui/saving/SaveControl';

interface StickyTableProps {
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * Keeps heads in sight. A table that fits scrolls with the page; one that does not scrolls in a region of its own,
 * both ways, because a head can only stick to what scrolls.
 */
export function StickyTable({ label, children }: StickyTableProps) {
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      element.classList.remove('fits');
      const fits = element.scrollWidth <= element.clientWidth;
      element.classList.toggle('fits', fits);
      // A stop for the Tab key only while there is something to scroll.
      if (fits) element.removeAttribute('tabindex');
      else element.tabIndex = 0;
    });
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  return (
    <>
      <section className="sticky-table" aria-label={label} ref={region}>
        {children}
      </section>
      <div className="save-line screen-only">
        <SaveControl caption={label} table={region} />
      </div>
    </>
  );
}
