import { betweenNoughtAndOne, philoxBlock } from '../succession/philox';

/** The second word of the key, which keeps these draws apart from those of the futures. */
const keyOfWeights = 0x5eed;
/** The four words of a block, written over at every draw. */
const words = new Uint32Array(4);

/**
 * Writes the weights of one draw: uniform over all weights that sum to one, as the gaps between sorted uniform numbers, and
 * with an order the same gaps sorted, the largest first, which is uniform over the weights that keep the order. Exact both ways.
 */
export function drawWeights(out: Float64Array, isOrdered: boolean, seed: number, draw: number): void {
  const cuts = out.length - 1;
  for (let cut = 0; cut < cuts; cut += 1) {
    const word = cut % words.length;
    if (word === 0) philoxBlock(draw, cut / words.length, 0, 0, seed, keyOfWeights, words);
    insert(out, cut, betweenNoughtAndOne(words[word] as number));
  }
  let before = 0;
  for (let cut = 0; cut < cuts; cut += 1) {
    const at = out[cut] as number;
    out[cut] = at - before;
    before = at;
  }
  out[cuts] = 1 - before;
  if (isOrdered) {
    for (let place = 1; place <= cuts; place += 1) insert(out, place, -(out[place] as number), -1);
  }
}

/** Puts a number among the first `filled`, which ascend; with sign −1, which descend and the number comes negated. */
function insert(out: Float64Array, filled: number, value: number, sign: 1 | -1 = 1): void {
  let place = filled;
  while (place > 0 && sign * (out[place - 1] as number) > value) {
    out[place] = out[place - 1] as number;
    place -= 1;
  }
  out[place] = sign * value;
}
