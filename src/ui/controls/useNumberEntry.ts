import { useState } from 'react';
import type { Parsed, Sign } from '../parse';
import type { NumberWords } from './numberWords';

interface NumberEntry {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly parse: (text: string) => Parsed;
  readonly show: (value: number) => string;
  readonly validate: ((value: number) => string | null) | undefined;
  /** Whether an empty box is an answer (null) in itself. */
  readonly canBeEmpty: boolean;
  /** The one sign that may be typed here; a plain number always may. */
  readonly sign: Sign | null;
  readonly says: NumberWords;
}

type Reading = { readonly ok: true; readonly value: number | null } | { readonly ok: false; readonly problem: string };

/**
 * The text of a number box. Good numbers are committed at every keystroke; a bad entry stays as typed, with its
 * sentence, while the last good value goes on working.
 */
export function useNumberEntry(entry: NumberEntry) {
  const { value, show } = entry;
  const [text, setText] = useState(value === null ? '' : show(value));
  const [seen, setSeen] = useState(value);
  const [isTyping, setIsTyping] = useState(false);

  const read = (typed: string): Reading => {
    const parsed = entry.parse(typed);
    if (parsed.ok) {
      if (parsed.sign !== null && parsed.sign !== entry.sign) {
        return { ok: false, problem: entry.says.wrongSign[parsed.sign] };
      }
      const problem = entry.validate?.(parsed.value) ?? null;
      return problem === null ? { ok: true, value: parsed.value } : { ok: false, problem };
    }
    if (parsed.why === 'empty' && entry.canBeEmpty) return { ok: true, value: null };
    return { ok: false, problem: entry.says[parsed.why] };
  };

  let current = text;
  let reading = read(text);
  if (value !== seen) {
    // Changed by this box, or from outside (undo, another field): only then does the text follow.
    setSeen(value);
    if (!reading.ok || reading.value !== value) {
      current = value === null ? '' : show(value);
      setText(current);
      reading = read(current);
    }
  }

  // An empty box is only complained of once it is left: it may be on its way to another number.
  const isEmpty = current.trim() === '';
  const isUnanswered = isEmpty && value === null;
  const problem = reading.ok || (isEmpty && (isTyping || isUnanswered)) ? null : reading.problem;

  return {
    text: current,
    problem,
    type(typed: string) {
      setText(typed);
      setIsTyping(true);
      const next = read(typed);
      if (next.ok && next.value !== value) entry.onChange(next.value);
    },
    leave() {
      setIsTyping(false);
      if (reading.ok && reading.value !== null) setText(show(reading.value));
    },
    clear() {
      setText('');
      setIsTyping(false);
      if (value !== null) entry.onChange(null);
    },
  };
}
