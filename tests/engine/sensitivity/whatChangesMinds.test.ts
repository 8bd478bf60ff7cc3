import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan';
import { rankingOf } from '../../../src/engine/decide/ranking';
import { weightsFrom } from '../../../src/engine/decide/weights';
import type { Asked } from '../../../src/engine/sensitivity/asked';
import { decisionMap } from '../../../src/engine/sensitivity/decisionMap';
import { gridOf } from '../../../src/engine/sensitivity/gridOf';
import { leadOf, winnerOf } from '../../../src/engine/sensitivity/reading';
import { switchPoints } from '../../../src/engine/sensitivity/switchPoint';
import { tornado } from '../../../src/engine/sensitivity/tornado';
import type { Changes, InputId, UncertainInput } from '../../../src/engine/sensitivity/uncertainInput';
import { uncertainInputs } from '../../../src/engine/sensitivity/uncertainInputs';
import { type Worlds, worldOf, worldsOf } from '../../../src/engine/sensitivity/worlds';
import { answerOf } from '../../../src/engine/steps';
import { planFor, villagePrimary } from '../plans';
import { askedOf, exampleOf, plainly } from './asked';

/** A special school in which the answer turns on the number of its pupils. */
const special = askedOf(exampleOf('special-school'));
const village = askedOf(planFor(villagePrimary));

const known = new Map<Asked, Worlds>();
const worldsIn = (asked: Asked): Worlds => {
  const worlds = known.get(asked) ?? answerOf(worldsOf(asked));
  known.set(asked, worlds);
  return worlds;
};
const winnerIn = (asked: Asked, changes: Changes): string | null => {
  const { at, ranges } = worldsIn(asked);
  return winnerOf(answerOf(at(changes, 0)), asked.weights, ranges);
};
const inputOf = (asked: Asked, id: InputId): UncertainInput => {
  const found = uncertainInputs(asked).inputs.find((each) => each.id === id);
  if (!found) throw new Error(`${id} is not among them`);
  return found;
};

describe('a tornado', () => {
  const lead = answerOf(tornado(village, { kind: 'lead' }));

  it('stands in the middle where a plain ranking of the plan stands', () => {
    const contenders = plainly(village.plan, village.figuresFor({}), village.futures);
    const [first, second] = rankingOf(contenders, village.weights);
    expect(lead.winner).toBe(first?.contender.id);
    expect(lead.central).toBeCloseTo((first?.total ?? 0) - (second?.total ?? 0), 12);
  });

  it('has a bar for every input, the widest first', () => {
    expect(lead.bars.map(({ input }) => input.id).sort()).toEqual(
      uncertainInputs(village)
        .inputs.map(({ id }) => id)
        .sort(),
    );
    const swings = lead.bars.map(({ swing }) => swing);
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
  });

  it('comes to what each world comes to by itself', () => {
    for (const { input, low, high } of lead.bars.slice(0, 4)) {
      const { ranges } = worldsIn(village);
      for (const { at, value, winner } of [low, high]) {
        const world = worldOf(village, { [input.id]: at });
        expect(value).toBe(leadOf(lead.winner, world, village.weights, ranges));
        expect(winner).toBe(winnerOf(world, village.weights, ranges));
      }
    }
  });

  it('says that the winner changes exactly where its lead is lost', () => {
    for (const { isSwitch, low, high } of answerOf(tornado(special, { kind: 'lead' }, ['ehcps', 'demand.scale']))
      .bars) {
      expect(isSwitch).toBe([low, high].some(({ value }) => (value ?? 0) < 0));
    }
  });

  it('measures one criterion of one option in its own unit', () => {
    const measure = { kind: 'criterion', option: 'slt-senco', criterion: 'teacherLoad' } as const;
    const hours = answerOf(tornado(village, measure, ['demand.teacherAnnualReviewHours', 'costs.advert']));
    expect(hours.bars.map(({ input }) => input.id)).toEqual(['demand.teacherAnnualReviewHours', 'costs.advert']);
    const [reviews, advert] = hours.bars;
    // 9 EHCPs, from 1 to 3 hours a review, over the eight class teachers that 210 pupils come to.
    expect(reviews?.swing).toBeCloseTo((9 * 2) / 8, 9);
    expect(advert?.swing).toBe(0);
  });

  it('has no lead to tell where there is nothing else to choose', () => {
    const alone: Plan = { ...village.plan, structures: village.plan.structures.slice(0, 1), phasedPlans: [] };
    const told = answerOf(tornado(askedOf(alone), { kind: 'lead' }, ['demand.scale']));
    expect(told).toMatchObject({ central: null, winner: 'today', bars: [{ swing: 0, isSwitch: false }] });
  });

  it('says how far it is, never going back', () => {
    const shares: number[] = [];
    const steps = tornado(village, { kind: 'lead' }, ['demand.scale', 'costs.advert']);
    for (let step = steps.next(); !step.done; step = steps.next()) shares.push(step.value);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share < 1)).toBe(true);
  });
});

describe('a switch point', () => {
  const ids = ['ehcps', 'demand.scale', 'leaving.sencoOnSlt'] as const;

  it.each([
    ['special school', special],
    ['village primary', village],
    ['three small primaries', askedOf(exampleOf('three-small-primaries'))],
  ])('of a %s has the one winner just before and the other just past it', (_, asked) => {
    const points = answerOf(switchPoints(asked, ids));
    for (const { input, winner, switches } of points) {
      expect(winner).toBe(winnerIn(asked, {}));
      for (const { lastSame, firstOther, newWinner, direction } of switches) {
        expect(winnerIn(asked, { [input.id]: lastSame })).toBe(winner);
        expect(winnerIn(asked, { [input.id]: firstOther })).toBe(newWinner);
        expect(newWinner).not.toBe(winner);
        expect(firstOther > lastSame).toBe(direction === 'up');
        expect(Math.abs(firstOther - lastSame)).toBeLessThanOrEqual(input.isWhole ? 1 : (input.high - input.low) / 512);
      }
    }
  });

  it('is found where a number of pupils decides, to the pupil', () => {
    const [point] = answerOf(switchPoints(special, ['ehcps']));
    expect(point?.nearest).not.toBeNull();
    const { lastSame = 0, firstOther = 0 } = point?.nearest ?? {};
    expect([Number.isInteger(firstOther), lastSame - firstOther]).toEqual([true, 1]);
    const direct = (ehcps: number) => {
      const plan = { ...special.plan, school: { ...special.plan.school, ehcps } };
      return winnerOf(
        plainly(plan, special.figuresFor({}), special.futures),
        special.weights,
        worldsIn(special).ranges,
      );
    };
    expect([direct(lastSame), direct(firstOther)]).toEqual([point?.winner, point?.nearest?.newWinner]);
  });

  it('is none where the same option wins over the whole range', () => {
    const [point] = answerOf(switchPoints(special, ['costs.advert']));
    expect(point).toMatchObject({ nearest: null, switches: [] });
    const { low, high } = inputOf(special, 'costs.advert');
    for (const value of [low, (low + high) / 2, high]) {
      expect(winnerIn(special, { 'costs.advert': value })).toBe(point?.winner);
    }
  });

  it('of two is the one nearer to where the input stands', () => {
    const weights = weightsFrom({ order: ['peakCoverage', 'extraCash'], swings: { peakCoverage: 100, extraCash: 60 } });
    const points = answerOf(switchPoints({ ...special, weights }, ['ehcps', 'demand.scale']));
    for (const { switches, nearest, input } of points) {
      const distances = switches.map(({ firstOther }) => Math.abs(firstOther - input.central));
      expect(distances).toEqual([...distances].sort((a, b) => a - b));
      expect(nearest).toEqual(switches[0] ?? null);
    }
  });
});

describe('a grid of values', () => {
  it('has the value that stands among them, and both ends', () => {
    for (const input of uncertainInputs(village).inputs) {
      const values = gridOf(input, 9);
      expect(values).toContain(input.central);
      expect([values[0], values.at(-1)]).toEqual([input.low, input.high]);
      expect(values).toEqual([...values].sort((a, b) => a - b));
    }
  });

  it('is no finer than whole pupils', () => {
    expect(gridOf({ ...inputOf(village, 'ehcps'), low: 8, central: 9, high: 11 }, 13)).toEqual([8, 9, 10, 11]);
  });
});

describe('a decision map', () => {
  const size = { columns: 5, rows: 4 };
  const map = answerOf(decisionMap(special, 'ehcps', 'demand.scale', size));

  it('agrees with each of its worlds worked out by itself', () => {
    const { across, up, rows } = map;
    expect(rows).toHaveLength(up.values.length);
    for (const [row, column] of [
      [0, 0],
      [1, 3],
      [2, 1],
      [3, 4],
      [up.here, across.here],
    ] as const) {
      const changes = { ehcps: across.values[column] ?? 0, 'demand.scale': up.values[row] ?? 0 };
      expect(rows[row]?.[column]?.winner).toBe(winnerIn(special, changes));
    }
  });

  it('says where the plan stands', () => {
    const { across, up, rows } = map;
    expect([across.values[across.here], up.values[up.here]]).toEqual([across.input.central, up.input.central]);
    expect(rows[up.here]?.[across.here]?.winner).toBe(winnerIn(special, {}));
  });

  it('counts every cell once for its winner', () => {
    const cells = map.rows.flat();
    expect(map.wins.reduce((sum, each) => sum + each.cells, 0)).toBe(cells.length);
    for (const { winner, cells: count } of map.wins) {
      expect(cells.filter((cell) => cell.winner === winner)).toHaveLength(count);
    }
    expect(cells.every(({ lead }) => (lead ?? 0) >= 0)).toBe(true);
  });
});
