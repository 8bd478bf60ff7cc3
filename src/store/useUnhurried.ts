import { startTransition, useEffect, useState } from 'react';
import type { StoreApi } from 'zustand';

/**
 * Where a run is at. An answer changes half a page while a slider may be on the move, so React may take its time over it
 * and put it off for the next move: a plain subscription would draw it in one go.
 */
export function useUnhurried<State>(store: StoreApi<State>): State {
  const [state, setState] = useState(store.getState);
  useEffect(() => {
    setState(store.getState());
    return store.subscribe((next) => startTransition(() => setState(next)));
  }, [store]);
  return state;
}
