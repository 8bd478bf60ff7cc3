import { type RefObject, useLayoutEffect } from 'react';

const step = 0.95;
const least = 0.6;

/** Makes the letters of a screen smaller until it holds all that is on it; `of` is what it shows. */
export function useFit(stage: RefObject<HTMLElement | null>, of: unknown): void {
  useLayoutEffect(() => {
    const element = stage.current;
    if (!element || of === undefined) return;
    const shrink = (): void => {
      for (let scale = 1; scale >= least; scale *= step) {
        element.style.setProperty('--fit', String(scale));
        if (element.scrollHeight <= element.clientHeight) return;
      }
    };
    shrink();
    window.addEventListener('resize', shrink);
    return () => window.removeEventListener('resize', shrink);
  }, [stage, of]);
}
