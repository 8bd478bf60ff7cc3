import { useEffect, useState } from 'react';
import { milliseconds } from './clock';
import { type Turn, type Variants, variantsInSteps } from './mitigationVariants';
import type { AssessedPlan } from './selectors';

export interface VariantsAsked {
  readonly assessed: AssessedPlan;
  readonly option: string;
  readonly turns: readonly Turn[];
}

/** Milliseconds of work before the page may draw and answer. */
const slice = 10;

/** The variants of an option, worked out in slices behind what is on the screen; null until they are those asked for. */
export function useVariants(asked: VariantsAsked | null): Variants | null {
  const [found, setFound] = useState<{ readonly asked: VariantsAsked; readonly variants: Variants | null } | null>(
    null,
  );
  useEffect(() => {
    if (!asked) return;
    const steps = variantsInSteps(asked.assessed, asked.option, asked.turns);
    const takeSlice = (): void => {
      const until = milliseconds() + slice;
      do {
        const { done, value } = steps.next();
        if (done) {
          setFound({ asked, variants: value });
          return;
        }
      } while (milliseconds() < until);
      timer = setTimeout(takeSlice);
    };
    let timer = setTimeout(takeSlice);
    return () => clearTimeout(timer);
  }, [asked]);
  return found !== null && found.asked === asked ? found.variants : null;
}
