import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inWholes } from '../../src/domain/inWholes';
import { sum } from '../../src/domain/sum';

describe('parts of a whole as whole numbers', () => {
  it('give what is left to the greatest parts cut off, the first of those that tie', () => {
    expect(inWholes([2.7, 1.2, 1.1], 5)).toEqual([3, 1, 1]);
    expect(inWholes([1, 1, 1], 100)).toEqual([34, 33, 33]);
    expect(inWholes([0, 0], 100)).toEqual([0, 0]);
  });

  it('add up to the whole, and none is a whole one away from its part', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 500 }), (some, whole) => {
        fc.pre(sum(some) > 0);
        const counts = inWholes(some, whole);
        expect(sum(counts)).toBe(whole);
        for (const [at, count] of counts.entries()) {
          expect(Math.abs(count - ((some[at] ?? 0) / sum(some)) * whole)).toBeLessThan(1);
        }
      }),
    );
  });
});
