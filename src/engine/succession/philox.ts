// Philox4x32-10, a counter-based generator: a draw is a function of an address, with nothing carried from draw to draw.
// Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11 (2011). Constants and known answers
// are those of the authors' Random123.

const multiplier0 = 0xd2511f53;
const multiplier1 = 0xcd9e8d57;
const weyl0 = 0x9e3779b9;
const weyl1 = 0xbb67ae85;
const rounds = 10;

/** The upper 32 bits of the product of two 32-bit numbers, from 16-bit halves because a double holds 53 bits. */
function high(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
  const carried = aLow * bHigh + (middle & 0xffff);
  return aHigh * bHigh + (middle >>> 16) + (carried >>> 16);
}

/** The first word of the block at a counter of four words under a key of two: a whole number from 0 to 2^32 - 1. */
export function philoxWord(c0: number, c1: number, c2: number, c3: number, k0: number, k1: number): number {
  return philoxBlock(c0, c1, c2, c3, k0, k1, null);
}

/** The same with all four words written to `out`, as the known answers give them. */
export function philoxBlock(
  c0: number,
  c1: number,
  c2: number,
  c3: number,
  k0: number,
  k1: number,
  out: Uint32Array | null,
): number {
  let [a, b, c, d, key0, key1] = [c0, c1, c2, c3, k0, k1];
  for (let round = 0; round < rounds; round += 1) {
    const high0 = high(multiplier0, a);
    const low0 = Math.imul(multiplier0, a);
    const high1 = high(multiplier1, c);
    const low1 = Math.imul(multiplier1, c);
    a = high1 ^ b ^ key0;
    b = low1;
    c = high0 ^ d ^ key1;
    d = low0;
    key0 = (key0 + weyl0) | 0;
    key1 = (key1 + weyl1) | 0;
  }
  if (out) {
    out[0] = a;
    out[1] = b;
    out[2] = c;
    out[3] = d;
  }
  return a >>> 0;
}

/** A word of the generator, 0 to 2^32 - 1, as a number between 0 and 1, neither included. */
export const betweenNoughtAndOne = (word: number): number => (word + 0.5) / 0x1_0000_0000;
