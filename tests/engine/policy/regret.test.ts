import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMoved, type Prospects, prospectsUnder, regretsOf } from '../../../src/engine/policy/regret';
import type { PolicyOutcome } from '../../../src/engine/policy/underPacks';

const lawful = (...values: number[]): Prospects => ({ isBarred: false, values });
const barred = (...values: number[]): Prospects => ({ isBarred: true, values });

describe('regret', () => {
  it('is how much more an option costs than the cheapest in the same world, and the worst of these', () => {
    // Cheapest in each world: £10,000, £11,000, £9,000.
    expect(regretsOf([lawful(10_000, 14_000, 9_500), lawful(12_000, 11_000, 9_000)], 'lowerIsBetter')).toEqual([
      { each: [0, 3_000, 500], worst: 3_000 },
      { each: [2_000, 0, 0], worst: 2_000 },
    ]);
  });

  it('runs the other way where more is better', () => {
    expect(regretsOf([lawful(0.75, 0.5), lawful(1, 0.25)], 'higherIsBetter')).toEqual([
      { each: [0.25, 0], worst: 0.25 },
      { each: [0, 0.25], worst: 0.25 },
    ]);
  });

  it('lets an option that is barred by law set no best, and gives it none', () => {
    expect(regretsOf([lawful(10), barred(0), lawful(12)], 'lowerIsBetter')).toEqual([
      { each: [0], worst: 0 },
      null,
      { each: [2], worst: 2 },
    ]);
    expect(regretsOf([barred(1), barred(2)], 'lowerIsBetter')).toEqual([null, null]);
  });
});

describe('the options under several worlds', () => {
  const outcome = (extraOverHorizon: number, isBarred = false): PolicyOutcome => ({
    extraOverHorizon,
    isBarred,
    shareDoneInLastYear: 1,
    hoursShortInLastYear: 0,
  });
  const options = prospectsUnder(
    [
      { pack: null, outcomes: [outcome(0), outcome(500)] },
      { pack: 'dearer', outcomes: [outcome(0), outcome(700, true)] },
      { pack: 'idle', outcomes: [outcome(0), outcome(500.25)] },
    ],
    ({ extraOverHorizon }) => extraOverHorizon,
  );

  it('have a value for each world, and are barred where law bars them in any', () => {
    expect(options).toEqual([lawful(0, 0, 0), barred(500, 700, 500.25)]);
  });

  it('are moved by a world that changes one of them by what is not negligible', () => {
    expect([0, 1, 2].map((world) => isMoved(options, world, 0.5))).toEqual([false, true, false]);
  });
});

const worlds = 4;
const prospects = fc.record({
  isBarred: fc.boolean(),
  values: fc.array(fc.integer({ min: -100_000, max: 100_000 }), { minLength: worlds, maxLength: worlds }),
});
const tables = fc.array(prospects, { minLength: 1, maxLength: 8 });
const directions = fc.constantFrom('lowerIsBetter' as const, 'higherIsBetter' as const);

describe('regret of any table', () => {
  it('is never below nought, and in each world somebody lawful has none', () => {
    fc.assert(
      fc.property(tables, directions, (options, direction) => {
        const regrets = regretsOf(options, direction).flatMap((regret) => (regret ? [regret] : []));
        for (const { each, worst } of regrets) {
          expect(Math.min(...each)).toBeGreaterThanOrEqual(0);
          expect(worst).toBe(Math.max(...each));
        }
        if (regrets.length === 0) return;
        for (let world = 0; world < worlds; world++) {
          expect(Math.min(...regrets.map(({ each }) => each[world] ?? Number.NaN))).toBe(0);
        }
      }),
    );
  });

  it('is not changed by one more option that another beats everywhere, nor by a barred one', () => {
    fc.assert(
      fc.property(tables, directions, fc.nat({ max: 50_000 }), (options, direction, worse) => {
        const best = options.find(({ isBarred }) => !isBarred);
        fc.pre(best !== undefined);
        const by = direction === 'lowerIsBetter' ? worse : -worse;
        const dominated = lawful(...(best?.values ?? []).map((value) => value + by));
        const before = regretsOf(options, direction);
        expect(regretsOf([...options, dominated], direction).slice(0, -1)).toEqual(before);
        const wonderful = direction === 'lowerIsBetter' ? -1e9 : 1e9;
        expect(
          regretsOf([...options, barred(...Array<number>(worlds).fill(wonderful))], direction).slice(0, -1),
        ).toEqual(before);
      }),
    );
  });
});
