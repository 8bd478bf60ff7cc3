/** From this share on, the year's work counts as covered: it is written as 100%. */
const all = 0.995;

interface Covered {
  readonly coverage: number;
}

export const coversAll = ({ coverage }: Covered): boolean => coverage >= all;
export const coversNone = ({ coverage }: Covered): boolean => coverage < 1 - all;
