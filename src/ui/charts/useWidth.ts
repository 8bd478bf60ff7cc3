import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Pixels that a chart is drawn in where nothing can be measured. */
const unmeasured = 640;
/** Pixels that a chart is drawn in for paper at least, so that its lettering, scaled with it to A4, is no larger than the text. */
const leastOnPaper = 800;

/** The width a chart may have, in pixels. Keeps the last one while hidden; a chart of a narrow screen is drawn anew for paper. */
export function useWidth<T extends HTMLElement>(): readonly [RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(unmeasured);
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const now = Math.floor(element.getBoundingClientRect().width);
      if (now > 0) setWidth(now);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    // At once: the page is printed as soon as it has been told.
    const begin = () => flushSync(() => setIsPrinting(true));
    const end = () => setIsPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return [ref, isPrinting ? Math.max(width, leastOnPaper) : width];
}
