import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessPlan } from '../../../src/engine/assess';
import { ceilingFor, isOverCeiling } from '../../../src/engine/costing/ceiling';
import { figures, on, planFor, villagePrimary } from '../plans';

describe('the ceiling that an option needs', () => {
  it('is its dearest school year, rounded up to whole thousands of pounds', () => {
    const years = [11_400, 10_200, 12_001].map((extra) => ({ extra, months: 12 }));
    expect(ceilingFor(years)).toBe(13_000);
    expect(ceilingFor([{ extra: 12_000, months: 12 }])).toBe(12_000);
  });

  it('is that of a full year where the dearest is a part of one: £4,000 in four months is £12,000 a year', () => {
    expect(ceilingFor([{ extra: 4000, months: 4 }])).toBe(12_000);
  });

  it('is nothing for an option that only saves', () => {
    expect(ceilingFor([{ extra: -500, months: 12 }])).toBe(0);
  });

  it('is one that no option goes over, from whichever month the plan starts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (month) => {
        const startsOn = `2027-${String(month).padStart(2, '0')}-01`;
        const plan = planFor(villagePrimary, startsOn);
        for (const [index, { money }] of assessPlan(plan, figures, on).assessments.entries()) {
          const school = { ...plan.school, ceilingPerYear: ceilingFor(money.years) };
          const raised = assessPlan({ ...plan, school }, figures, on).assessments[index];
          expect(isOverCeiling({ overCeiling: raised?.money.worstOverCeiling ?? 1 })).toBe(false);
        }
      }),
      { numRuns: 3 },
    );
  });
});

describe('going over the ceiling', () => {
  it('is a pound or more in the worst year, and nothing where no ceiling is set', () => {
    expect(isOverCeiling({ overCeiling: 1 })).toBe(true);
    expect(isOverCeiling({ overCeiling: 0.4 })).toBe(false);
    expect(isOverCeiling({ overCeiling: null })).toBe(false);
  });
});
