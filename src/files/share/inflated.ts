import { Inflate } from 'fflate';
import { mostCharacters } from '../limits';

/** Octets handed over at a time: a text grows a thousandfold at most, so no more than a megabyte comes of one slice. */
const slice = 1024;

export type Inflated =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'tooLarge' | 'broken' };

/** What was compressed, as text, and never more of it than a plan may hold, however little it was packed into. */
export function inflated(packed: Uint8Array): Inflated {
  const parts: Uint8Array[] = [];
  let octets = 0;
  const inflate = new Inflate((part) => {
    octets += part.length;
    parts.push(part);
  });
  try {
    for (let at = 0; at < packed.length; at += slice) {
      inflate.push(packed.subarray(at, at + slice), at + slice >= packed.length);
      if (octets > mostCharacters) return { ok: false, why: 'tooLarge' };
    }
    return { ok: true, text: textOf(parts, octets) };
  } catch {
    return { ok: false, why: 'broken' };
  }
}

function textOf(parts: readonly Uint8Array[], octets: number): string {
  const whole = new Uint8Array(octets);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(whole);
}
