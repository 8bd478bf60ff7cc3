import { startTransition, useEffect, useState } from 'react';
import { milliseconds } from './clock';

/** Milliseconds of work before the page may draw and answer. */
const slice = 10;

/**
 * What steps of a few milliseconds come to, taken in slices behind what is on the screen; null until it is what is asked for.
 * `stepsOf` stays the same function.
 */
export function useInSteps<Asked, Found>(
  asked: Asked | null,
  stepsOf: (asked: Asked) => Generator<null, Found, void>,
): Found | null {
  const [kept, setKept] = useState<{ readonly asked: Asked; readonly found: Found } | null>(null);
  useEffect(() => {
    if (asked === null) return;
    const steps = stepsOf(asked);
    const takeSlice = (): void => {
      const until = milliseconds() + slice;
      do {
        const { done, value } = steps.next();
        if (done) {
          startTransition(() => setKept({ asked, found: value }));
          return;
        }
      } while (milliseconds() < until);
      timer = setTimeout(takeSlice);
    };
    let timer = setTimeout(takeSlice);
    return () => clearTimeout(timer);
  }, [asked, stepsOf]);
  return kept !== null && kept.asked === asked ? kept.found : null;
}
