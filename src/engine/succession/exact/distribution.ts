import { monthsInTerm } from '../../../domain/succession';

/**
 * Each state carries its chance several times over: whole, then without the futures that no longer count for a measure. So
 * neither the run of vacant months nor what has ever happened has to be part of the state. `run` is the first of
 * `monthsInTerm` places: the chance of no full term vacant so far and of 0, 1, 2, ... vacant months on end just now.
 */
export const share = { all: 0, neverVacant: 1, neverNobody: 2, run: 3 } as const;
const width = share.run + monthsInTerm;

export interface Distribution {
  /** States that hold some chance. */
  readonly size: () => number;
  readonly begin: (code: number, chance: number) => void;
  /** Moves the chance of every state to where `move` puts parts of it; the parts of a state sum to one. */
  readonly spread: (move: (code: number, put: (to: number, part: number) => void, chance: number) => void) => void;
  /** Hands every state over with its shares, which may be changed in place: those of a state begin at `from`. */
  readonly visit: (each: (code: number, shares: Float64Array, from: number) => void) => void;
}

/** The chances of all states at one point in time. A state has its place for good, so that only new ones cost a look-up's upkeep. */
export function createDistribution(): Distribution {
  const places = new Map<number, number>();
  const codes: number[] = [];
  let here = new Float64Array(width * 256);
  let there = new Float64Array(width * 256);
  let held: number[] = [];
  let reached: number[] = [];
  let from = 0;

  const placeOf = (code: number): number => {
    const known = places.get(code);
    if (known !== undefined) return known;
    const place = codes.push(code) - 1;
    places.set(code, place);
    if (codes.length * width > here.length) {
      here = doubled(here);
      there = doubled(there);
    }
    return place;
  };
  const put = (code: number, part: number): void => {
    if (part === 0) return;
    const place = placeOf(code);
    const to = place * width;
    if (there[to + share.all] === 0) reached.push(place);
    for (let k = 0; k < width; k++) there[to + k] = (there[to + k] ?? 0) + part * (here[from + k] ?? 0);
  };
  return {
    size: () => held.length,
    begin: (code, chance) => {
      if (chance === 0) return;
      const at = placeOf(code) * width;
      if (here[at + share.all] === 0) held.push(at / width);
      for (const k of [share.all, share.neverVacant, share.neverNobody, share.run])
        here[at + k] = (here[at + k] ?? 0) + chance;
    },
    spread: (move) => {
      for (const place of held) {
        from = place * width;
        move(codes[place] ?? 0, put, here[from + share.all] ?? 0);
        here.fill(0, from, from + width);
      }
      [here, there] = [there, here];
      [held, reached] = [reached, held];
      reached.length = 0;
    },
    visit: (each) => {
      for (const place of held) each(codes[place] ?? 0, here, place * width);
    },
  };
}

function doubled(shares: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(shares.length * 2);
  larger.set(shares);
  return larger;
}
