import type { PayPoint, PayRange, PayValue } from '../../domain/evidence';

/** One row of pay points in ascending order, named by letter and place. Points outside `sourced` are derived. */
export function spine(
  letter: 'M' | 'U' | 'L',
  sourced: 'all' | readonly number[],
  pounds: readonly number[],
): Readonly<Record<PayPoint, PayValue>> {
  return Object.fromEntries(
    pounds.map((value, index) => {
      const place = index + 1;
      const isSourced = sourced === 'all' || sourced.includes(place);
      return [`${letter}${place}`, { value, standing: isSourced ? 'sourced' : 'derived' }];
    }),
  );
}

/** A range is only as good as its weaker end. */
export function payRange(min: number, max: number, standing: PayRange['standing']): PayRange {
  return { min, max, standing };
}
