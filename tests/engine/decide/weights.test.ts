import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criterionIds } from '../../../src/domain/decision';
import { criteriaThatCount, hasSwing, rangesOf, scoreOf } from '../../../src/engine/decide/ranges';
import { bestOf, rankingOf } from '../../../src/engine/decide/ranking';
import { areWeighed, equalWeights, rankOrderCentroid, weightsFrom } from '../../../src/engine/decide/weights';
import { contender, prefers } from './contenders';

const sum = (weights: Readonly<Record<string, number>>): number =>
  Object.values(weights).reduce((total, each) => total + each, 0);

const swing = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
const preferences = fc
  .tuple(fc.shuffledSubarray([...criterionIds]), fc.array(swing, { minLength: 6, maxLength: 6 }))
  .map(([order, swings]) => {
    const given = order.flatMap((id, at) => (swings[at] === undefined ? [] : [[id, swings[at]] as const]));
    return prefers(order, Object.fromEntries(given));
  });

describe('weights', () => {
  it('sum to one and leave nothing below nought, whatever somebody prefers', () => {
    fc.assert(
      fc.property(preferences, (each) => {
        const weights = weightsFrom(each);
        expect(sum(weights)).toBeCloseTo(1, 12);
        for (const id of criterionIds) expect(weights[id]).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('are each swing over all of them', () => {
    const weights = weightsFrom(
      prefers(['secureCover', 'extraCash', 'influence'], { secureCover: 100, extraCash: 60, influence: 40 }),
    );
    expect(weights.secureCover).toBeCloseTo(0.5, 12);
    expect(weights.extraCash).toBeCloseTo(0.3, 12);
    expect(weights.influence).toBeCloseTo(0.2, 12);
    expect(weights.teacherLoad).toBe(0);
  });

  it('are the centroid of the order until every swing is weighed', () => {
    const half = prefers(['secureCover', 'extraCash'], { secureCover: 100 });
    expect(areWeighed(half)).toBe(false);
    expect(weightsFrom(half)).toMatchObject({ secureCover: 0.75, extraCash: 0.25 });
    expect(rankOrderCentroid(['influence', 'extraCash', 'teacherLoad'])).toMatchObject({
      influence: expect.closeTo(11 / 18, 12),
      extraCash: expect.closeTo(5 / 18, 12),
      teacherLoad: expect.closeTo(2 / 18, 12),
    });
  });

  it('are all alike where nobody has said anything', () => {
    expect(weightsFrom(null)).toEqual(equalWeights());
    expect(weightsFrom(prefers([]))).toEqual(equalWeights());
  });

  it('are shared among the criteria that tell these options apart', () => {
    const ranges = rangesOf([contender('A', { extraCash: 0 }), contender('B', { extraCash: 9, influence: 4 })]);
    const weights = weightsFrom(
      prefers(['teacherLoad', 'extraCash', 'influence'], { teacherLoad: 100, extraCash: 75, influence: 25 }),
      ranges,
    );
    expect(weights).toMatchObject({ teacherLoad: 0, extraCash: 0.75, influence: 0.25 });
    expect(weightsFrom(null, ranges)).toMatchObject({ extraCash: 0.5, influence: 0.5, secureCover: 0 });
  });

  it('are nothing at all where nothing tells the options apart', () => {
    expect(sum(weightsFrom(null, rangesOf([contender('A'), contender('B')])))).toBe(0);
  });
});

describe('the ranges of a school', () => {
  const some = [
    contender('A', { extraCash: 15_000, peakCoverage: 0.9, secureCover: 1 }),
    contender('B', { extraCash: 0, peakCoverage: 0.4, secureCover: 3 }),
  ];

  it('run from the worst to the best, the right way round for each criterion', () => {
    const ranges = rangesOf(some);
    expect(ranges.extraCash).toEqual({ worst: 15_000, best: 0 });
    expect(ranges.peakCoverage).toEqual({ worst: 0.4, best: 0.9 });
    expect(hasSwing(ranges.influence)).toBe(false);
    expect(criteriaThatCount(ranges)).toEqual(['extraCash', 'peakCoverage', 'secureCover']);
  });

  it('take no notice of an option that law bars, nor of one that another dominates', () => {
    const barred = contender('C', { extraCash: -50_000 }, { isBarred: true, barredBecause: 'Nobody is designated.' });
    const beaten = contender('D', { extraCash: 80_000, peakCoverage: 0.1, secureCover: 30, influence: 0 });
    expect(rangesOf([...some, barred, beaten])).toEqual(rangesOf(some));
  });

  it('are over all where one option dominates the rest, and where none is lawful', () => {
    const beaten = contender('C', { extraCash: 500 });
    expect(rangesOf([contender('A'), beaten]).extraCash).toEqual({ worst: 500, best: 0 });
    const barred = some.map((each) => ({ ...each, isBarred: true }));
    expect(rangesOf(barred)).toEqual(rangesOf(some));
  });

  it('score a value in a straight line, and beyond them where a world takes it there', () => {
    const ranges = rangesOf(some);
    expect(scoreOf(contender('X', { extraCash: 3750 }).values, ranges).extraCash).toBeCloseTo(0.75, 12);
    expect(scoreOf(contender('X', { extraCash: 30_000 }).values, ranges).extraCash).toBeCloseTo(-1, 12);
    expect(scoreOf(contender('X', { influence: 4 }).values, ranges).influence).toBe(0);
  });
});

describe('a ranking', () => {
  const some = [
    contender('A', { extraCash: 10_000, peakCoverage: 1, secureCover: 0 }),
    contender('B', { extraCash: 0, peakCoverage: 0.5, secureCover: 4 }),
    contender('C', { extraCash: 5000, peakCoverage: 0.75, secureCover: 4 }),
    contender('D', { extraCash: -9000 }, { isBarred: true, barredBecause: 'Unlawful.' }),
  ];

  it('adds its parts up to the total, best first, the barred left out', () => {
    const weights = weightsFrom(
      prefers(['extraCash', 'peakCoverage', 'secureCover'], { extraCash: 100, peakCoverage: 60, secureCover: 40 }),
    );
    const ranking = rankingOf(some, weights);
    // A: 0.3 + 0.2; B: 0.5; C: 0.25 + 0.15.
    expect(ranking.map(({ contender: { id } }) => id)).toEqual(['A', 'B', 'C']);
    expect(ranking.map(({ place }) => place)).toEqual([1, 1, 3]);
    expect(bestOf(ranking)).toHaveLength(2);
    for (const { parts, total } of ranking) expect(sum(parts)).toBeCloseTo(total, 12);
    expect(ranking[2]?.total).toBeCloseTo(0.4, 12);
  });

  it('puts an option behind one that is level with it and better in what is not counted', () => {
    const beaten = contender('E', { extraCash: 0, peakCoverage: 0.5, secureCover: 4, influence: 1 });
    const ranking = rankingOf([...some, beaten], weightsFrom(prefers(['extraCash'])));
    expect(ranking.map(({ contender: { id }, place }) => `${id}${place}`).slice(0, 2)).toEqual(['B1', 'E2']);
  });
});
