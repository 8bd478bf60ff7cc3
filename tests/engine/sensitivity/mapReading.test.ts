import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapReading } from '../../../src/engine/sensitivity/mapReading';
import { mapOf } from '../../views/decide/minds/told';

describe('the reading of a map', () => {
  it('goes along the input that decides by itself', () => {
    const map = mapOf('bbbb', 'aaaa', 'aaaa');
    const { axis, other, runs, isPartly } = mapReading(map);
    expect([axis, other]).toEqual([map.up, map.across]);
    expect(runs).toHaveLength(2);
    expect(isPartly).toBe(false);
  });

  it('says where both decide together', () => {
    expect(mapReading(mapOf('ba', 'ab'))).toMatchObject({ runs: [], isPartly: true });
    expect(mapReading(mapOf('aabb', 'aaab', 'aaab'))).toMatchObject({ isPartly: true });
  });

  it('has runs in order that never overlap, each of one winner all across the other input', () => {
    const row = fc.string({ unit: fc.constantFrom('a', 'b', '-'), minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 3 }), (drawn) => {
        const map = mapOf(...drawn);
        const { axis, runs } = mapReading(map);
        const isByColumn = axis === map.across;
        let last = -1;
        for (const { from, to, winner } of runs) {
          expect(from).toBeGreaterThan(last);
          expect(to).toBeGreaterThanOrEqual(from);
          last = to;
          for (let at = from; at <= to; at += 1) {
            const line = isByColumn ? map.rows.map((cells) => cells[at]) : (map.rows[at] ?? []);
            for (const cell of line) expect(cell?.winner).toBe(winner);
          }
        }
        expect(last).toBeLessThan(axis.values.length);
      }),
    );
  });
});
