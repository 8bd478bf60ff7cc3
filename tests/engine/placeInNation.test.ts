import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeInNation } from '../../src/engine/placeInNation';
import { type Distribution, distributions, percentilePoints } from '../../src/evidence/reference/distributions';

const points = percentilePoints;
const tenToSeventy: Distribution = {
  id: 'all',
  label: 'primaries of any size',
  phase: 'primary',
  rollFrom: null,
  rollTo: null,
  schools: 1000,
  cites: { source: 'judgement', where: 'a test' },
  roll: [1, 2, 3, 4, 5, 6, 7],
  senSupport: [0, 0, 0.3, 0.4, 0.5, 0.6, 0.7],
  ehcp: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7],
};
const small: Distribution = { ...tenToSeventy, id: 'small', rollFrom: 1, rollTo: 100 };
const large: Distribution = { ...tenToSeventy, id: 'large', rollFrom: 101, rollTo: null };
const nation = { points, distributions: [tenToSeventy, small, large] };
const placeOfEhcps = (share: number) => placeInNation(nation, 'primary', 50, 'ehcp', share);

describe('where a school sits nationally', () => {
  it('puts the median in the middle', () => {
    expect(placeOfEhcps(0.4)).toMatchObject({ below: 0.5, same: 0, above: 0.5, isBeyond: false });
  });

  it('goes straight from one percentile to the next', () => {
    // Half way from the 50th (0.4) to the 75th (0.5).
    expect(placeOfEhcps(0.45)?.below).toBeCloseTo(0.625);
  });

  it('says no more than it knows below the 5th percentile and above the 95th', () => {
    expect(placeOfEhcps(0.05)).toMatchObject({ below: 0, above: 0.95, isBeyond: true });
    expect(placeOfEhcps(0.9)).toMatchObject({ below: 0.95, isBeyond: true });
    expect(placeOfEhcps(0.9)?.above).toBeCloseTo(0.05);
  });

  it('counts schools that share one value as the same', () => {
    // Nought at the 5th and the 10th percentile: a tenth of schools have none, and none has fewer.
    expect(placeInNation(nation, 'primary', 50, 'senSupport', 0)).toMatchObject({ below: 0, same: 0.1, above: 0.9 });
  });

  it('compares with schools of the same size, and with all where no band holds the roll', () => {
    expect(placeOfEhcps(0.4)?.among.id).toBe('small');
    expect(placeInNation(nation, 'primary', 3000, 'ehcp', 0.4)?.among.id).toBe('large');
    expect(placeInNation(nation, 'primary', 100.5, 'ehcp', 0.4)?.among.id).toBe('all');
  });

  it('has nothing to say of a phase without a distribution', () => {
    expect(placeInNation({ points, distributions }, 'sixteenToNineteen', 500, 'ehcp', 0.04)).toBeNull();
  });

  it('never falls as the share rises, and always adds up, in every national row', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const row = fc.constantFrom(...distributions);
    const measure = fc.constantFrom('ehcp' as const, 'senSupport' as const);
    fc.assert(
      fc.property(share, share, row, measure, (a, b, { phase, rollFrom }, of) => {
        const at = (value: number) => placeInNation({ points, distributions }, phase, rollFrom ?? 300, of, value);
        const lower = at(Math.min(a, b));
        const higher = at(Math.max(a, b));
        if (!lower || !higher) throw new Error('Every row has a place');
        expect(lower.below).toBeLessThanOrEqual(higher.below);
        expect(lower.above).toBeGreaterThanOrEqual(higher.above);
        expect(lower.below + lower.same + lower.above).toBeCloseTo(1);
      }),
    );
  });

  it('never falls through the very points it is read at, ties and all', () => {
    for (const { phase, rollFrom, ehcp } of distributions) {
      const ranks = [...new Set(ehcp)].map(
        (value) => placeInNation({ points, distributions }, phase, rollFrom ?? 300, 'ehcp', value)?.below ?? -1,
      );
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }
  });
});
