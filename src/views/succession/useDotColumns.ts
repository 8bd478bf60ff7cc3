import { useSyncExternalStore } from 'react';

/** A finger needs larger dots, and a narrow card holds fewer across. */
const wantsLargeDots = '(max-width: 600px), (pointer: coarse)';

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(wantsLargeDots);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** How many dots stand in a row: twenty, or ten where they have to be large. */
export function useDotColumns(): number {
  return useSyncExternalStore(subscribe, () => (window.matchMedia(wantsLargeDots).matches ? 10 : 20));
}
