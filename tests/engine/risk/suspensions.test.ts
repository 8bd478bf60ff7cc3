import { describe, expect, it } from 'vitest';
import { suspensionsPerYear } from '../../../src/engine/risk/suspensions';
import { figures } from '../plans';

describe('suspensions to be expected in a year', () => {
  it('takes the lower rate in a primary: 32 x 10% + 9 x 8% = 3.2 + 0.72', () => {
    const found = suspensionsPerYear({ senSupport: 32, ehcps: 9 }, 'primary', figures);
    expect(found.senSupport).toBeCloseTo(3.2, 9);
    expect(found.ehcps).toBeCloseTo(0.72, 9);
    expect(found.expected).toBeCloseTo(3.92, 9);
    expect(found.which).toBe('low');
  });

  it('takes the higher rate in a secondary: 146 x 40% + 39 x 35% = 58.4 + 13.65', () => {
    const found = suspensionsPerYear({ senSupport: 146, ehcps: 39 }, 'secondary', figures);
    expect(found.expected).toBeCloseTo(72.05, 9);
    expect(found.which).toBe('high');
  });

  it('takes the middle rate in a special school, where every pupil has a plan: 100 x 23.4%', () => {
    const found = suspensionsPerYear({ senSupport: 0, ehcps: 100 }, 'special', figures);
    expect(found.expected).toBeCloseTo(23.4, 9);
    expect(found.which).toBe('central');
  });
});
