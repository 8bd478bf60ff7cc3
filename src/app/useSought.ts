import { useEffect } from 'react';
import { goToPart } from '../ui/goToPart';

/** Milliseconds in which a part that is asked for may still come, because its page waits for the futures. */
const patience = 20_000;
/** Milliseconds after which to look again, while what stands above it still grows. */
const settling = [150, 500, 1200] as const;
const signsOfLife = ['wheel', 'keydown', 'pointerdown', 'touchstart'] as const;

/** The part that an address asks for: '/succession?at=chances' asks for the element with that id. */
const soughtIn = (location: string): string | null => new URLSearchParams(location.split('?')[1]).get('at');

/** Goes to the part of the page that the address asks for, as soon as it is there, unless the reader has gone on. */
export function useSought(location: string): void {
  useEffect(() => {
    const id = soughtIn(location);
    if (id === null) return;
    const timers: ReturnType<typeof setTimeout>[] = [];
    const watch = new MutationObserver(() => seek());
    const stop = (): void => {
      watch.disconnect();
      for (const timer of timers) clearTimeout(timer);
      for (const sign of signsOfLife) window.removeEventListener(sign, stop);
    };
    const seek = (): void => {
      if (!goToPart(id)) return;
      watch.disconnect();
      for (const wait of settling) timers.push(setTimeout(() => goToPart(id), wait));
    };
    for (const sign of signsOfLife) window.addEventListener(sign, stop, { passive: true });
    watch.observe(document.body, { childList: true, subtree: true });
    timers.push(setTimeout(stop, patience));
    seek();
    return stop;
  }, [location]);
}
