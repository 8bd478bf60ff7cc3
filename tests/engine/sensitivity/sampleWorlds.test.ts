import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weighableFrom } from '../../../src/engine/decide/acceptability';
import { drawnBetween, drawnChanges, sampleWorlds } from '../../../src/engine/sensitivity/sampleWorlds';
import { uncertainInputs } from '../../../src/engine/sensitivity/uncertainInputs';
import { worldOf } from '../../../src/engine/sensitivity/worlds';
import { answerOf } from '../../../src/engine/steps';
import { planFor, villagePrimary } from '../plans';
import { askedOf, exampleOf } from './asked';

const asked = askedOf(planFor(villagePrimary));
const { inputs } = uncertainInputs(asked);
const seed = 20_261_122;

describe('a draw between low and high', () => {
  const range = fc
    .tuple(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 0.01, max: 50, noNaN: true }),
      fc.double({ min: 0.01, max: 50, noNaN: true }),
    )
    .map(([low, below, above]) => ({ low, central: low + below, high: low + below + above }));
  const chance = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

  it('stays in the range and rises with its chance', () => {
    fc.assert(
      fc.property(range, chance, chance, (of, one, other) => {
        const [a, b] = [drawnBetween(Math.min(one, other), of), drawnBetween(Math.max(one, other), of)];
        expect(a).toBeGreaterThanOrEqual(of.low - 1e-9);
        expect(b).toBeLessThanOrEqual(of.high + 1e-9);
        expect(b).toBeGreaterThanOrEqual(a - 1e-9);
      }),
    );
  });

  it('has its mean at the centre, however lopsided the range', () => {
    // The mean over evenly spaced chances is the integral of the draw; a plain triangle over 5, 8, 16 has its mean at 9.67.
    const steps = 20_000;
    for (const of of [
      { low: 5, central: 8, high: 16 },
      { low: 4, central: 6.5, high: 11 },
      { low: 0.7, central: 1, high: 1.4 },
      { low: 0.4, central: 0.95, high: 1 },
    ]) {
      let sum = 0;
      for (let step = 0; step < steps; step += 1) sum += drawnBetween((step + 0.5) / steps, of);
      expect(sum / steps).toBeCloseTo(of.central, 3);
    }
  });

  it('goes the one way there is where the centre is an end of the range', () => {
    expect(drawnBetween(0.999999, { low: 0, central: 0, high: 1 })).toBeGreaterThan(0.99);
    expect(drawnBetween(0.000001, { low: 0, central: 1, high: 1 })).toBeLessThan(0.01);
  });
});

describe('sampled worlds', () => {
  it('have each input near its central value on average', () => {
    const many = 3000;
    const sums = new Map<string, { total: number; squares: number }>();
    for (let world = 0; world < many; world += 1) {
      for (const [id, value] of Object.entries(drawnChanges(inputs, seed, world))) {
        const before = sums.get(id) ?? { total: 0, squares: 0 };
        sums.set(id, { total: before.total + value, squares: before.squares + value * value });
      }
    }
    const centred = inputs.filter(({ isDrawn, low, central, high }) => isDrawn && low < central && central < high);
    expect(centred.length).toBeGreaterThan(20);
    for (const { id, central } of centred) {
      const { total, squares } = sums.get(id) ?? { total: 0, squares: 0 };
      const mean = total / many;
      const standardError = Math.sqrt((squares / many - mean * mean) / many);
      expect([id, Math.abs(mean - central) < 4.5 * standardError]).toEqual([id, true]);
    }
  });

  it('draw every input that is drawn and no other, whole pupils among them', () => {
    const uncounted = askedOf(planFor({ ...villagePrimary, ehcps: null }));
    const listed = uncertainInputs(uncounted).inputs;
    const drawn = drawnChanges(listed, seed, 3);
    expect(Object.keys(drawn).sort()).toEqual(
      listed
        .filter(({ isDrawn }) => isDrawn)
        .map(({ id }) => id)
        .sort(),
    );
    expect(Number.isInteger(drawn.ehcps)).toBe(true);
  });

  it('move what has a common cause together: where one teacher leaves sooner, so do the others', () => {
    const placeIn = (id: 'leaving.sencoOnSlt' | 'leaving.head', world: number): boolean => {
      const input = inputs.find((each) => each.id === id);
      return (drawnChanges(inputs, seed, world)[id] ?? 0) > (input?.central ?? 0);
    };
    let together = 0;
    for (let world = 0; world < 300; world += 1) {
      if (placeIn('leaving.sencoOnSlt', world) === placeIn('leaving.head', world)) together += 1;
    }
    expect(together).toBeGreaterThan(270);
  });

  it('begin with the plan as it stands, and are each what that world comes to by itself', () => {
    const { worlds, changes } = answerOf(sampleWorlds(asked, 3));
    expect(worlds).toHaveLength(4);
    expect(worlds[0]).toEqual(worldOf(asked, {}));
    expect(changes[0]).toEqual({});
    expect(worlds[2]).toEqual(worldOf(asked, changes[2] ?? {}));
  });

  it('are the same to the last digit for the same seed, however many are drawn', () => {
    const few = answerOf(sampleWorlds(asked, 2));
    const more = answerOf(sampleWorlds(asked, 4));
    expect(more.worlds.slice(0, 3)).toEqual(few.worlds);
    const reseeded = askedOf({ ...asked.plan, simulation: { ...asked.plan.simulation, seed: 5 } });
    expect(answerOf(sampleWorlds(reseeded, 1)).changes[1]).not.toEqual(few.changes[1]);
  });

  it('can be weighed: every world has every lawful option', () => {
    const about = askedOf(exampleOf('special-school'));
    const { worlds } = answerOf(sampleWorlds(about, 4));
    expect(weighableFrom(worlds, null).worlds).toHaveLength(5);
  });

  it('spread about the plan as it stands rather than off to one side', () => {
    const { worlds } = answerOf(sampleWorlds(asked, 60));
    const [central, ...drawn] = worlds;
    for (const [at, { id, values }] of (central ?? []).entries()) {
      const loads = drawn.map((world) => world[at]?.values.peakCoverage ?? 0);
      const mean = loads.reduce((sum, load) => sum + load, 0) / loads.length;
      expect([id, Math.abs(mean - values.peakCoverage) < 0.1]).toEqual([id, true]);
    }
  });
});
