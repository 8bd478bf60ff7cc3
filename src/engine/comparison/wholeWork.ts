/** From this share on, the year's work counts as covered: it is written as 100%. */
const all = 0.995;

interface Covered {
  readonly coverage: number;
}

/** Whether a share of the work, 1 for all of it, is written as 100% or more. */
export const coversAll = ({ coverage }: Covered): boolean => coverage >= all;
/** Whether a share of the work is written as 0%. */
export const coversNone = ({ coverage }: Covered): boolean => coverage < 1 - all;
/** Whether more of the work is left than is done: which weights may choose, and nobody should unawares. */
export const leavesMost = ({ coverage }: Covered): boolean => coverage < 0.5;
