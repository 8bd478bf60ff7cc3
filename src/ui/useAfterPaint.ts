import { useEffect, useState } from 'react';

/** Milliseconds: a few frames, so that the first picture is on the screen and can be scrolled and clicked. */
const settle = 100;

/** False until the first picture of the page has been shown, so that what lies below it does not hold it up. */
export function useAfterPaint(): boolean {
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsShown(true), settle);
    return () => clearTimeout(timer);
  }, []);
  return isShown;
}
