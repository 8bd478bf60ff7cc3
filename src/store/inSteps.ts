import { startTransition, useEffect, useState } from 'react';
import { milliseconds } from './clock';

/** Milliseconds of work before the page may draw and answer. */
const slice = 10;

type Kept<Asked, Found> = { readonly asked: Asked } & ({ readonly found: Found } | { readonly thrown: unknown });

/**
 * What steps of a few milliseconds come to, taken in slices behind what is on the screen; null until it is what is asked for.
 * What a step throws is thrown to the page. `stepsOf` stays the same function.
 */
export function useInSteps<Asked, Found>(
  asked: Asked | null,
  stepsOf: (asked: Asked) => Generator<null, Found, void>,
): Found | null {
  const [kept, setKept] = useState<Kept<Asked, Found> | null>(null);
  useEffect(() => {
    if (asked === null) return;
    const steps = stepsOf(asked);
    const takeSlice = (): void => {
      const until = milliseconds() + slice;
      try {
        do {
          const { done, value } = steps.next();
          if (done) {
            startTransition(() => setKept({ asked, found: value }));
            return;
          }
        } while (milliseconds() < until);
      } catch (thrown) {
        setKept({ asked, thrown });
        return;
      }
      timer = setTimeout(takeSlice);
    };
    let timer = setTimeout(takeSlice);
    return () => clearTimeout(timer);
  }, [asked, stepsOf]);
  if (kept === null || kept.asked !== asked) return null;
  if ('thrown' in kept) throw kept.thrown;
  return kept.found;
}
