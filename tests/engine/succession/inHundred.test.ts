import { describe, expect, it } from 'vitest';
import { failureCauses, type SuccessionOutcome } from '../../../src/domain/succession';
import { byCause, byGap } from '../../../src/engine/succession/inHundred';

const noCauses = Object.fromEntries(failureCauses.map((cause) => [cause, 0])) as SuccessionOutcome['firstCauses'];
const outcome = (alwaysHeld: number, months: readonly number[], causes: Partial<typeof noCauses> = {}) => ({
  alwaysHeld: { mean: alwaysHeld, standardError: 0 },
  vacantMonthsOf: Uint8Array.from(months),
  firstCauses: { ...noCauses, ...causes },
});
const wholes = (counts: readonly { readonly whole: number }[]): number[] => counts.map(({ whole }) => whole);

describe('counts of a hundred', () => {
  const half = outcome(0.5, [0, 0, 4, 5, 12, 13, 2, 0], { resigned: 3, longAbsence: 1 });

  it('by length of gap take an exact chance where there is one, and share out the rest as drawn', () => {
    expect(wholes(byGap(half))).toEqual([50, 20, 20, 10]);
  });

  it('are all held where no future fails', () => {
    expect(wholes(byGap(outcome(1, [0, 0, 0, 0])))).toEqual([100, 0, 0, 0]);
  });

  it('by length of gap give those that fail the shortest where none was drawn to fail', () => {
    expect(wholes(byGap(outcome(0.994, [0, 0, 0, 0])))).toEqual([99, 1, 0, 0]);
    expect(byGap(outcome(0.998, [0, 0, 0, 0])).map(({ exact }) => exact.toFixed(1))).toEqual([
      '99.8',
      '0.2',
      '0.0',
      '0.0',
    ]);
  });

  it('by first reason add up to those that fail', () => {
    expect(byCause(half).resigned).toEqual({ exact: 37.5, whole: 38 });
    expect(byCause(half).longAbsence).toEqual({ exact: 12.5, whole: 12 });
    expect(byCause(half).promoted).toEqual({ exact: 0, whole: 0 });
  });

  it('add up to a hundred in every row, whatever the rounding', () => {
    expect(wholes(byGap(outcome(0.333, [0, 4, 12, 13])))).toEqual([33, 23, 22, 22]);
  });
});
