import { useEffect, useState } from 'react';

/** Milliseconds: long enough on a slow laptop for the first picture to be on the screen and answer to a click. */
const settle = 400;

/** False until the first picture of the page has been shown, so that what lies below it does not hold it up. */
export function useAfterPaint(milliseconds = settle): boolean {
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsShown(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isShown;
}
