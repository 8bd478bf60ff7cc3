import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criterionIds } from '../../../src/domain/decision';
import { acceptability, weighableFrom } from '../../../src/engine/decide/acceptability';
import { countsOfHundred, ranksOfHundred } from '../../../src/engine/decide/countsOfHundred';
import { bestOf, rankingOf } from '../../../src/engine/decide/ranking';
import type { equalWeights } from '../../../src/engine/decide/weights';
import { contender, contendersFrom, weighable } from './contenders';

const draws = 40_000;
const seed = 20261122;

/** Within four standard errors of a share counted in so many draws. */
function expectShare(counted: number | undefined, exact: number): void {
  const error = Math.sqrt((exact * (1 - exact)) / draws);
  expect(Math.abs((counted ?? Number.NaN) - exact)).toBeLessThanOrEqual(4 * error + 1e-9);
}

describe('acceptability against a closed form', () => {
  it('of two options by two criteria is the part of the line on which each is better', () => {
    // A leads where w > 0.75 (1 - w), that is where w > 3/7; there the mean of w is 5/7, elsewhere 3/14.
    const { best, rank, centralWeights } = acceptability(
      weighable([
        [1, 0.25],
        [0, 1],
      ]),
      draws,
      seed,
    );
    expectShare(best[0], 4 / 7);
    expectShare(best[1], 3 / 7);
    expectShare(rank[0]?.[1], 3 / 7);
    expect(centralWeights[0]?.extraCash).toBeCloseTo(5 / 7, 2);
    expect(centralWeights[1]?.extraCash).toBeCloseTo(3 / 14, 2);
    expect(centralWeights[1]?.peakCoverage).toBeCloseTo(11 / 14, 2);
  });

  const three = [
    [1, 0],
    [0, 1],
    [0.6, 0.6],
  ];

  it('of three options by two criteria gives the all-rounder the middle of the line', () => {
    const { best, rank } = acceptability(weighable(three), draws, seed);
    expectShare(best[0], 0.4);
    expectShare(best[1], 0.4);
    expectShare(best[2], 0.2);
    expectShare(rank[2]?.[1], 0.8);
    expect(rank[2]?.[2]).toBe(0);
  });

  it('of the same with the first criterion ahead takes the upper half of the line alone', () => {
    const { best, centralWeights } = acceptability(weighable(three, true), draws, seed);
    expectShare(best[0], 0.8);
    expectShare(best[2], 0.2);
    expect(best[1]).toBe(0);
    expect(centralWeights[1]).toBeNull();
    expect(centralWeights[0]?.extraCash).toBeCloseTo(0.8, 2);
  });

  const cut = [
    [1, 0, 0],
    [0, 0.5, 0],
  ];

  it('of two options by three criteria is the area on one side of the cut through the triangle', () => {
    // B leads where w2 > 2 w1: the triangle (0,1,0), (0,0,1), (1/3,2/3,0), a third of the whole.
    const { best } = acceptability(weighable(cut), draws, seed);
    expectShare(best[0], 2 / 3);
    expectShare(best[1], 1 / 3);
  });

  it('of the same with the criteria in order is the area of the cut through the triangle of that order', () => {
    // The columns in the order w2 >= w1 >= w3. B leads at the corner (0,1,0), up to 2/3 and 3/4 along its sides: half of it.
    const inOrder = cut.map(([first = 0, second = 0, third = 0]) => [second, first, third]);
    const { best } = acceptability(weighable(inOrder, true), draws, seed);
    expectShare(best[1], 0.5);
  });
});

describe('acceptability against an exhaustive grid', () => {
  const fine = 150;
  const scores = [
    [0.9, 0.1, 0.3],
    [0.2, 0.8, 0.5],
    [0.5, 0.5, 0.55],
    [0, 0.4, 1],
  ];

  /** Shares of the small triangles that fill the simplex, by who is best at their middles. */
  function gridShares(isIn: (weights: readonly number[]) => boolean): readonly number[] {
    const counts = scores.map(() => 0);
    let total = 0;
    for (let i = 0; i < fine; i += 1) {
      for (let j = 0; i + j < fine; j += 1) {
        for (const off of i + j < fine - 1 ? [1 / 3, 2 / 3] : [1 / 3]) {
          const [a, b] = [(i + off) / fine, (j + off) / fine];
          const weights = [a, b, 1 - a - b];
          if (!isIn(weights)) continue;
          const totals = scores.map((row) => row.reduce((sum, score, at) => sum + score * (weights[at] ?? 0), 0));
          const best = totals.indexOf(Math.max(...totals));
          counts[best] = (counts[best] ?? 0) + 1;
          total += 1;
        }
      }
    }
    return counts.map((count) => count / total);
  }

  it.each([
    { isOrdered: false, name: 'any weights' },
    { isOrdered: true, name: 'weights in order' },
  ])('agrees over $name', ({ isOrdered }) => {
    const grid = gridShares(([a = 0, b = 0, c = 0]) => !isOrdered || (a >= b && b >= c));
    const { best } = acceptability(weighable(scores, isOrdered), draws, seed);
    for (const [at, share] of grid.entries()) expect(Math.abs((best[at] ?? 0) - share)).toBeLessThan(0.015);
  });
});

describe('acceptability', () => {
  it('comes to the same digits with the same seed, and to others with another', () => {
    const asked = weighable([
      [1, 0.2, 0.4],
      [0.1, 1, 0.5],
    ]);
    expect(acceptability(asked, 1000, 7)).toEqual(acceptability(asked, 1000, 7));
    expect(acceptability(asked, 1000, 7).best).not.toEqual(acceptability(asked, 1000, 8).best);
  });

  it('shares a tie, so that places and options each add up to one', () => {
    const { rank, best } = acceptability(
      weighable([
        [1, 0],
        [1, 0],
        [0, 1],
      ]),
      1000,
      seed,
    );
    expect(best[0]).toBeCloseTo(best[1] ?? 0, 12);
    for (const row of rank) expect(row.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
    for (const place of [0, 1, 2]) expect(rank.reduce((sum, row) => sum + (row[place] ?? 0), 0)).toBeCloseTo(1, 9);
  });

  it('meets every world equally often', () => {
    const better = contender('A', { extraCash: -100, peakCoverage: 0.4 });
    const other = contender('B', { extraCash: 100, peakCoverage: 0.6 });
    // In the other world A is the better in both: it is best in all of that world and in half of the first.
    const turned = [better, contender('B', { extraCash: 100, peakCoverage: 0.3 })];
    const { best, draws: drawn } = acceptability(weighableFrom([[better, other], turned], null), 9999, seed);
    expect(drawn).toBe(10_000);
    expect(best[0]).toBeCloseTo(0.75, 1);
  });

  it('leaves out what law bars and criteria that tell nothing apart', () => {
    const asked = weighableFrom(
      [
        [
          contender('A', { extraCash: 5 }),
          contender('B', { peakCoverage: 0.9 }),
          contender('C', {}, { isBarred: true }),
        ],
      ],
      ['influence', 'peakCoverage', 'extraCash'],
    );
    expect(asked.options).toEqual(['A', 'B']);
    expect(asked.criteria).toEqual(['peakCoverage', 'extraCash']);
  });

  it('gives all that are alike an equal share where nothing counts', () => {
    const { best, centralWeights } = acceptability(weighableFrom([[contender('A'), contender('B')]], null), 100, seed);
    expect(best).toEqual([0.5, 0.5]);
    expect(centralWeights).toEqual([null, null]);
  });

  it('refuses to weigh no world at all', () => {
    expect(() => weighableFrom([], null)).toThrow('no world');
  });
});

describe('a dominated option', () => {
  it('gives way to one that it is level with in everything that is counted', () => {
    const some = [
      contender('A', { extraCash: 0, peakCoverage: 0.5 }),
      contender('B', { extraCash: 9, peakCoverage: 1 }),
      contender('C', { extraCash: 0, peakCoverage: 0.5, influence: 1 }),
    ];
    const { best, rank, criteria } = acceptability(weighableFrom([some], null), 1000, seed);
    expect(criteria).toEqual(['extraCash', 'peakCoverage']);
    expect(best[2]).toBe(0);
    expect(best[0]).toBeCloseTo(rank[2]?.[1] ?? 0, 12);
    for (const row of rank) expect(row.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
  });

  const score = fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8);
  const row = fc.array(score, { minLength: 6, maxLength: 6 });
  const some = fc.array(row, { minLength: 1, maxLength: 5 });
  const worse = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 6, maxLength: 6 });

  it('never changes the winner under any weights, however far behind it is', () => {
    fc.assert(
      fc.property(some, fc.nat(4), worse, row, (rows, which, drops, raw) => {
        fc.pre(drops.some((drop) => drop > 0));
        const base = rows[which % rows.length] ?? [];
        const before = contendersFrom(rows);
        const after = contendersFrom([...rows, base.map((each, at) => each - (drops[at] ?? 0) / 4)]);
        const sum = raw.reduce((total, each) => total + each, 0) || 1;
        const weights = Object.fromEntries(criterionIds.map((id, at) => [id, (raw[at] ?? 0) / sum])) as ReturnType<
          typeof equalWeights
        >;
        const winners = (among: typeof before) => bestOf(rankingOf(among, weights)).map((each) => each.contender.id);
        // Of an option alone every range is a point: whatever it is worth, it wins.
        expect(winners(after)).toEqual(winners(before));
      }),
    );
  });

  it('never changes the share of weightings in which any other is best, with an order or without', () => {
    fc.assert(
      fc.property(some, fc.nat(4), worse, fc.shuffledSubarray([...criterionIds]), (rows, which, drops, order) => {
        fc.pre(drops.some((drop) => drop > 0));
        const base = rows[which % rows.length] ?? [];
        const before = contendersFrom(rows);
        const after = contendersFrom([...rows, base.map((each, at) => each - (drops[at] ?? 0) / 4)]);
        const shares = (among: typeof before) => acceptability(weighableFrom([among], order), 200, seed).best;
        const [had, has] = [shares(before), shares(after)];
        expect(has.at(-1)).toBe(0);
        for (const [at, share] of had.entries()) expect(has[at]).toBeCloseTo(share, 9);
      }),
      { numRuns: 60 },
    );
  });
});

describe('counts of a hundred', () => {
  it('add up to a hundred, what is left going to the greatest parts cut off', () => {
    expect(countsOfHundred([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33]);
    expect(countsOfHundred([0.626, 0.374])).toEqual([63, 37]);
    expect(countsOfHundred([1, 0])).toEqual([100, 0]);
  });

  it('add up in every place', () => {
    const { rank } = acceptability(
      weighable([
        [1, 0, 0.3],
        [0, 1, 0.4],
        [0.4, 0.5, 1],
      ]),
      999,
      seed,
    );
    const counts = ranksOfHundred(rank);
    for (const place of [0, 1, 2]) expect(counts.reduce((sum, row) => sum + (row[place] ?? 0), 0)).toBe(100);
  });
});
