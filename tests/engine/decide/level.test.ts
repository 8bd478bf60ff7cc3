import { describe, expect, it } from 'vitest';
import { aheadBy, level } from '../../../src/engine/decide/level';

describe('of two options', () => {
  it('the one with the greater total stands above, whatever dominates it', () => {
    expect(aheadBy(0.1, 1, 0)).toBeGreaterThan(0);
    expect(aheadBy(-0.1, 0, 1)).toBeLessThan(0);
  });

  it('those that rounding alone tells apart are level', () => {
    expect(aheadBy(level / 2, 0, 0)).toBe(0);
    expect(aheadBy(-level / 2, 1, 1)).toBe(0);
  });

  it('a dominated one gives way to one that it is level with', () => {
    expect(aheadBy(level / 2, 1, 0)).toBeLessThan(0);
    expect(aheadBy(-level / 2, 0, 1)).toBeGreaterThan(0);
  });
});
