import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suddenVacancy } from '../../../src/engine/succession/suddenVacancy';
import { anyProcess } from './anyProcess';
import { bareProcess, withDeputy } from './processes';

describe('a sudden vacancy', () => {
  it('plays nothing but itself', () => {
    fc.assert(
      fc.property(anyProcess, fc.integer({ min: 0, max: 5 }), fc.constantFrom(4, 8, 12), (inputs, month, gap) => {
        const { events } = suddenVacancy(inputs, month, gap);
        const leaving = events.filter(({ kind }) => kind === 'leaves');
        expect(leaving.length).toBeLessThanOrEqual(1);
        for (const each of leaving) expect(each.month).toBe(month);
        for (const each of events) if (each.kind === 'searches' && each.month === month) expect(each.gap).toBe(gap);
      }),
      { numRuns: 100, seed: 11 },
    );
  });

  it('leaves a lone SENCO’s post empty for as long as the search takes', () => {
    expect(suddenVacancy(bareProcess({ q: 0.12 }), 6, 8).vacantMonths).toBe(8);
    expect(suddenVacancy(withDeputy(bareProcess({ q: 0.12 }), 0), 6, 8).vacantMonths).toBe(0);
  });
});
