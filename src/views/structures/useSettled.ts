import { useEffect, useState } from 'react';

const pause = 1500;

/** A text once it has stopped changing, so that a screen reader hears the outcome and not every keystroke. Empty at first. */
export function useSettled(text: string): string {
  const [first] = useState(text);
  const [settled, setSettled] = useState('');
  useEffect(() => {
    if (text === first && settled === '') return;
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text, first, settled]);
  return settled;
}
