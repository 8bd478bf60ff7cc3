import { startTransition, useEffect, useState } from 'react';

/** Milliseconds without a change: longer than the time between two steps of a slider. */
const rest = 350;

/** A value once it has stopped changing, for what takes too long to be worked out at every step of a slider. */
export function useRested<T>(value: T, milliseconds = rest): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setRested(value)), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}
