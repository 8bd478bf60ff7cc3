import { describe, expect, it } from 'vitest';
import { howUsual } from '../../../src/engine/succession/howUsual';
import { monthCounts } from '../../../src/engine/succession/monthCounts';
import { besideWhatStands } from '../../../src/engine/succession/whatIf';

const sure = (mean: number) => ({ mean, standardError: 0 });

describe('how usual a number of empty months is', () => {
  // Ten futures: five held, three with four months, two with eight.
  const vacantMonthsOf = Uint8Array.of(0, 0, 0, 0, 0, 4, 4, 4, 8, 8);

  it('counts the futures by their empty months', () => {
    expect(monthCounts(vacantMonthsOf)).toEqual([5, 0, 0, 0, 3, 0, 0, 0, 2]);
  });

  it('takes the chance of a worse one from those that fail, in step with an exact chance of failing', () => {
    const usual = (vacantMonths: number) => howUsual({ alwaysHeld: sure(0.6), vacantMonthsOf }, vacantMonths);
    expect(usual(0)).toEqual({ isSameInAll: false, chanceOfWorse: 0.4 });
    // Two of the five that fail are worse than four months: 0.4 x 2 / 5.
    expect(usual(4)?.chanceOfWorse).toBeCloseTo(0.16, 12);
    expect(usual(8)?.chanceOfWorse).toBe(0);
  });

  it('knows what is the same in all, and nothing before any is drawn', () => {
    expect(howUsual({ alwaysHeld: sure(0), vacantMonthsOf: Uint8Array.of(60, 60) }, 60)?.isSameInAll).toBe(true);
    expect(howUsual({ alwaysHeld: sure(1), vacantMonthsOf: new Uint8Array() }, 0)).toBeNull();
  });
});

it('adds what a change does in the same futures to what stands, and keeps a chance a chance', () => {
  const of = (alwaysHeld: number, vacantMonths: number) => ({
    alwaysHeld: { mean: alwaysHeld, standardError: 0.01 },
    vacantMonths: { mean: vacantMonths, standardError: 0.1 },
    alwaysQualified: sure(0.3),
    breach: sure(0.1),
  });
  const beside = besideWhatStands({ ...of(0.9, 1), before: of(0.8, 2) }, { ...of(0.95, 0.5), alwaysHeld: sure(0.85) });
  expect(beside.alwaysHeld).toEqual({ mean: 0.9 + (0.85 - 0.8), standardError: 0.01 });
  expect(beside.vacantMonths.mean).toBe(0);
  expect(besideWhatStands({ ...of(0.9, 1), before: of(0.8, 2) }, of(0.95, 2)).alwaysHeld.mean).toBe(1);
});
