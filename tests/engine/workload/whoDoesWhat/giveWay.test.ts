import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOfShares, nudged } from '../../../../src/engine/workload/whoDoesWhat/giveWay';

describe('moving a share by the arrow keys', () => {
  it('goes to the next five points, up or down', () => {
    expect([nudged(0.2, 1), nudged(0.2, -1), nudged(0.12, 1), nudged(0.12, -1)]).toEqual([0.25, 0.15, 0.15, 0.1]);
    expect(nudged(0.1 + 0.2, 1)).toBe(0.35);
  });

  it('stays between nothing and all', () => {
    expect([nudged(0, -1), nudged(1, 1)]).toEqual([0, 1]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(1 as const, -1 as const), (share, by) => {
        const next = nudged(share, by);
        expect(next).toBeGreaterThanOrEqual(0);
        expect(next).toBeLessThanOrEqual(1);
        expect(Math.abs(next - share)).toBeLessThanOrEqual(0.05 + 1e-7);
      }),
    );
  });

  it('comes back to where it began', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 19 }), (step) => {
        expect(nudged(nudged(step / 20, 1), -1)).toBe(step / 20);
      }),
    );
  });
});

describe('what gave way', () => {
  it('names the role that was set first, and only the roles that changed', () => {
    expect(
      changesOfShares(
        { senco: 0.6, deputySenco: 0.4 },
        { senco: 0.4, deputySenco: 0.4, classTeachers: 0.2 },
        'classTeachers',
      ),
    ).toEqual([
      { role: 'classTeachers', from: 0, to: 0.2 },
      { role: 'senco', from: 0.6, to: 0.4 },
    ]);
  });
});
