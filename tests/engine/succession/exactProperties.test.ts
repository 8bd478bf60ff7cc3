import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEventfulProcess, anyProcess, coveredByAnyProcess } from './anyProcess';
import { bareProcess, hazardOf, withAbsence, withCandidates, withGap, withSenco } from './processes';
import { solved } from './solved';

describe('any small case', () => {
  it('has chances between nothing and one, and months within the horizon', () => {
    fc.assert(
      fc.property(fc.oneof(anyProcess, anyEventfulProcess), (inputs) => {
        const solution = solved(inputs);
        const { alwaysHeld, vacantMonths, termVacant, interimMonths, nobodyMonths, everNobody } = solution;
        for (const chance of [alwaysHeld, termVacant, everNobody]) {
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1 + 1e-12);
        }
        expect(vacantMonths).toBeLessThanOrEqual(inputs.months + 1e-9);
        expect(interimMonths + nobodyMonths).toBeCloseTo(vacantMonths, 12);
        expect(alwaysHeld + termVacant).toBeLessThanOrEqual(1 + 1e-9);
        expect(4 * termVacant).toBeLessThanOrEqual(vacantMonths + 1e-9);
        expect(1 - alwaysHeld).toBeLessThanOrEqual(vacantMonths + 1e-9);
      }),
      { numRuns: 150 },
    );
  });

  it('loses no chance on the way: a post that nobody is to hold is vacant every month', () => {
    fc.assert(
      fc.property(anyProcess, (inputs) => {
        const { nobodyMonths, everNobody } = solved(withSenco(inputs, null));
        expect(nobodyMonths).toBeCloseTo(inputs.months, 9);
        expect(everNobody).toBe(1);
      }),
      { numRuns: 50 },
    );
  });

  it('loses no chance in filling either: without gaps and absences no month is vacant', () => {
    fc.assert(
      fc.property(anyProcess, (inputs) => {
        fc.pre(inputs.phases[0]?.senco !== null);
        expect(solved(withAbsence(withGap(inputs, 0), 0, 1)).alwaysHeld).toBeCloseTo(1, 9);
      }),
      { numRuns: 50 },
    );
  });

  it('takes no notice of a candidate who is never willing or never ready', () => {
    const never = [{ willing: 0 }, { ready: { low: 90, central: 95, high: 99 } }];
    fc.assert(
      fc.property(anyProcess, (inputs) => {
        expect(solved(withCandidates(inputs, ...never))).toEqual(solved(inputs));
      }),
      { numRuns: 30 },
    );
  });

  it('reaches every rule that it says it covers', () => {
    const cases = fc.sample(anyProcess, { numRuns: 500, seed: 1 });
    const missing = Object.entries(coveredByAnyProcess).filter(([, isIn]) => !cases.some(isIn));
    expect(missing.map(([rule]) => rule)).toEqual([]);
  });
});

describe('the bare process, for any chance of leaving', () => {
  const q = fc.double({ min: 0, max: 0.7, noNaN: true });
  const bare = fc.record({ q, start: fc.integer({ min: 1, max: 12 }), months: fc.integer({ min: 1, max: 60 }) });

  it('is held always the less, and vacant the longer, the more people leave', () => {
    fc.assert(
      fc.property(bare, fc.double({ min: 1, max: 3, noNaN: true }), (options, multiplier) => {
        const [calm, busy] = [solved(bareProcess(options)), solved(bareProcess({ ...options, multiplier }))];
        expect(busy.alwaysHeld).toBeLessThanOrEqual(calm.alwaysHeld + 1e-12);
      }),
    );
  });

  it('is held always no less with one more candidate who is ready', () => {
    fc.assert(
      fc.property(bare, fc.nat({ max: 3 }), q, (options, others, loss) => {
        const candidate = { benchHazard: hazardOf(loss) };
        const before = withCandidates(bareProcess(options), ...Array.from({ length: others }, () => candidate));
        expect(solved(withCandidates(before, candidate)).alwaysHeld).toBeGreaterThanOrEqual(
          solved(before).alwaysHeld - 1e-12,
        );
      }),
    );
  });
});
