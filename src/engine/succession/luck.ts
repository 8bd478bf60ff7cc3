import { betweenNoughtAndOne, philoxWord } from './philox';

/** What a draw is for. Part of its address, so the order must never change: a new one is added at the end. */
export const draws = {
  leaving: 0,
  absence: 1,
  gap: 2,
  ready: 3,
  willing: 4,
  promoted: 5,
  qualified: 6,
  npqLength: 7,
  npqResult: 8,
} as const;
export type Draw = (typeof draws)[keyof typeof draws];

/** Addresses of those whom the plan does not name: whoever holds this kind of post from a month on. Named people have the upper half of the addresses. */
export const unnamed = { teacher: 1, head: 2, secondment: 3, deputy: 4 } as const;

/** The month in an address for those who are in post when the plan begins. */
export const fromTheStart = 0xffff;

/**
 * A number between 0 and 1, neither included, set by its address alone: the seed, the future, whose luck it is, what it is for
 * and the month. So future 37 has the same shocks under every structure, and nobody's luck depends on who else is in the plan.
 */
export function uniform(seed: number, future: number, subject: number, draw: Draw, month: number): number {
  return betweenNoughtAndOne(philoxWord(future, subject, draw, month, seed, 0));
}

/** The address of a person's luck, from the id: FNV-1a over its characters, in the upper half. */
export function luckKey(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  }
  return (hash | 0x8000_0000) >>> 0;
}

/** A draw from the triangular distribution, by inverting its distribution function. */
export function triangular(chance: number, low: number, central: number, high: number): number {
  if (high <= low) return low;
  const peak = (central - low) / (high - low);
  return chance < peak
    ? low + Math.sqrt(chance * (high - low) * (central - low))
    : high - Math.sqrt((1 - chance) * (high - low) * (high - central));
}

/** The place that a chance falls in. */
export function drawn(chances: readonly number[], chance: number): number {
  let left = chance;
  for (let step = 0; step < chances.length - 1; step += 1) {
    left -= chances[step] as number;
    if (left < 0) return step;
  }
  return chances.length - 1;
}
