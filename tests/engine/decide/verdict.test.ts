import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criterionIds } from '../../../src/domain/decision';
import { acceptability, weighableFrom } from '../../../src/engine/decide/acceptability';
import type { Contender } from '../../../src/engine/decide/contender';
import { dominated } from '../../../src/engine/decide/dominance';
import { overlaps } from '../../../src/engine/decide/overlaps';
import { bestIn, byPlaces } from '../../../src/engine/decide/places';
import { hasSwing, rangesOf } from '../../../src/engine/decide/ranges';
import { bestOf, rankingOf } from '../../../src/engine/decide/ranking';
import { verdictOf } from '../../../src/engine/decide/verdict';
import { smallestWeightChange, weightChanges, weightsWith } from '../../../src/engine/decide/weightChange';
import { equalWeights, rankOrderCentroid, weightsFrom } from '../../../src/engine/decide/weights';
import { figures } from '../plans';
import { contender, contendersFrom, prefers } from './contenders';

const asked = (best: readonly number[]) => {
  const options = best.map((_, at) => String.fromCharCode(65 + at));
  const rank = best.map((share) => [share]);
  return { options, criteria: criterionIds, isOrdered: false, draws: 1, rank, best, centralWeights: [] };
};

describe('the verdict', () => {
  it('is clear from the share of weightings that is called a clear majority', () => {
    expect(verdictOf(asked([0.1, 0.6, 0.3]), figures)).toEqual({ kind: 'clear', option: 'B', share: 0.6 });
    expect(verdictOf(asked([0.1, 0.59, 0.31]), figures).kind).toBe('noClearWinner');
  });

  it('names the fewest that between them are best in a clear majority', () => {
    expect(verdictOf(asked([0.1, 0.45, 0.4, 0.05]), figures)).toMatchObject({ among: ['B', 'C'] });
    expect(verdictOf(asked([0.25, 0.25, 0.3, 0.2]), figures)).toMatchObject({ among: ['C', 'A', 'B'] });
  });

  it('names at least two, and everybody level with the last', () => {
    expect(verdictOf(asked([0.4, 0.2, 0.2, 0.2]), figures)).toMatchObject({ among: ['A', 'B', 'C', 'D'] });
    const half = { ...figures, value: () => 0.5 } as typeof figures;
    expect(verdictOf(asked([0.5, 0.5]), half)).toMatchObject({ kind: 'noClearWinner', among: ['A', 'B'] });
  });

  it('puts what is best as often in the order of how often it is first or second', () => {
    const rank = [
      [0.4, 0.1, 0.5],
      [0.2, 0.5, 0.3],
      [0.4, 0.4, 0.2],
    ];
    const accepted = { ...asked([0.4, 0.2, 0.4]), rank };
    expect(verdictOf(accepted, figures)).toEqual({ kind: 'noClearWinner', among: ['C', 'A'], share: 0.8 });
    expect([{ id: 'A' }, { id: 'B' }, { id: 'barred' }, { id: 'C' }].toSorted(byPlaces(accepted))).toEqual([
      { id: 'C' },
      { id: 'A' },
      { id: 'B' },
      { id: 'barred' },
    ]);
    expect(bestIn({ id: 'barred' }, accepted)).toBe(0);
  });

  it('says so where law leaves one option, or none, or where nothing tells them apart', () => {
    const barred = { isBarred: true, barredBecause: 'Unlawful.' };
    const of = (contenders: readonly Contender[]) =>
      verdictOf(acceptability(weighableFrom([contenders], null), 100, 1), figures);
    expect(of([contender('A', {}, barred), contender('B')])).toEqual({ kind: 'onlyOneLawful', option: 'B' });
    expect(of([contender('A', {}, barred)])).toEqual({ kind: 'noneLawful' });
    expect(of([contender('A'), contender('B')])).toEqual({ kind: 'allAlike', among: ['A', 'B'] });
    expect(of([contender('A'), contender('B', { extraCash: 9 })])).toMatchObject({ kind: 'clear', option: 'A' });
  });
});

describe('domination', () => {
  it('names who matches or beats an option in everything', () => {
    const some = [
      contender('A', { extraCash: 0, influence: 3 }),
      contender('B', { extraCash: 10, influence: 3 }),
      contender('C', { extraCash: 20, influence: 4 }),
      contender('D', { extraCash: -10, influence: 4 }, { isBarred: true }),
    ];
    expect(dominated(some)).toEqual([{ option: 'B', by: ['A'] }]);
  });

  it('counts none of two that are alike', () => {
    expect(dominated([contender('A'), contender('B')])).toEqual([]);
  });
});

describe('the smallest change of weights', () => {
  const some = [
    contender('A', { extraCash: 0, peakCoverage: 0.5 }),
    contender('B', { extraCash: 10_000, peakCoverage: 1 }),
  ];

  it('of two options is where their lines meet', () => {
    const weights = weightsFrom(prefers(['extraCash', 'peakCoverage'], { extraCash: 100, peakCoverage: 60 }));
    expect(smallestWeightChange(some, weights)).toMatchObject({
      criterion: 'extraCash',
      from: 0.625,
      to: expect.closeTo(0.5, 9),
      winner: 'A',
      newWinner: 'B',
    });
  });

  it('names the steepest where several meet the winner at once', () => {
    const three = [...some, contender('C', { extraCash: 5000, peakCoverage: 0.75 })];
    const weights = weightsFrom(prefers(['extraCash', 'peakCoverage']));
    expect(smallestWeightChange(three, weights)).toMatchObject({ to: expect.closeTo(0.5, 9), newWinner: 'B' });
    expect(
      smallestWeightChange(
        [three[2], three[0], three[1]].flatMap((each) => each ?? []),
        weights,
      ),
    ).toMatchObject({
      newWinner: 'B',
    });
  });

  it('is none where one option dominates', () => {
    expect(smallestWeightChange([contender('A'), contender('B', { extraCash: 5 })], equalWeights())).toBeNull();
  });

  it('can start from a criterion that has all the weight, or none', () => {
    const changes = weightChanges(some, weightsFrom(prefers(['extraCash'])));
    expect(changes.map(({ criterion, to }) => [criterion, Math.round(to * 1000) / 1000])).toEqual([
      ['extraCash', 0.5],
      ['peakCoverage', 0.5],
    ]);
  });

  it('is right just either side: before it the winner stays, past it the other leads', () => {
    const score = fc.integer({ min: 0, max: 20 }).map((each) => each / 20);
    const rows = fc.array(fc.array(score, { minLength: 6, maxLength: 6 }), { minLength: 2, maxLength: 6 });
    const raw = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(rows, raw, (scores, swings) => {
        const contenders = contendersFrom(scores);
        const ranges = rangesOf(contenders);
        const given = Object.fromEntries(criterionIds.map((id, at) => [id, swings[at] ?? 1]));
        const weights = weightsFrom(prefers(criterionIds, given), ranges);
        const winner = rankingOf(contenders, weights)[0]?.contender.id;
        for (const { criterion, from, to, newWinner } of weightChanges(contenders, weights)) {
          const best = (weight: number) =>
            bestOf(rankingOf(contenders, weightsWith(weights, criterion, weight, ranges))).map(
              (each) => each.contender.id,
            );
          const step = Math.sign(to - from) * 1e-6;
          if (Math.abs(to - from) < 1e-5 || to + step > 1 || to + step < 0) continue;
          expect(best(to - step)).toContain(winner);
          expect(best(to + step)).toContain(newWinner);
          expect(best(to + step)).not.toContain(winner);
        }
      }),
    );
  });

  it('is found wherever a walk over one weight meets another winner', () => {
    const score = fc.integer({ min: 0, max: 20 }).map((each) => each / 20);
    const rows = fc.array(fc.array(score, { minLength: 6, maxLength: 6 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.constantFrom(...criterionIds), (scores, criterion) => {
        const contenders = contendersFrom(scores);
        const ranges = rangesOf(contenders);
        fc.pre(hasSwing(ranges[criterion]));
        const weights = weightsFrom(prefers(criterionIds), ranges);
        const winner = rankingOf(contenders, weights)[0]?.contender.id ?? '';
        const change = weightChanges(contenders, weights).find((each) => each.criterion === criterion);
        for (let at = 1; at < 100; at += 1) {
          const ranking = rankingOf(contenders, weightsWith(weights, criterion, at / 100, ranges));
          const isStill = bestOf(ranking).some((each) => each.contender.id === winner);
          if (!isStill) expect(change).toBeDefined();
          const isInside =
            !change || Math.abs(at / 100 - weights[criterion]) < Math.abs(change.to - weights[criterion]);
          if (isInside) expect(isStill).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('overlaps', () => {
  const weights = equalWeights();
  const row = (id: string, extraCash: number, influence: number, peakCoverage: number, teacherLoad: number) =>
    contender(id, { extraCash, influence, peakCoverage, teacherLoad });

  it('warn where two criteria put four options or more in the same order', () => {
    const some = [row('A', 0, 1, 0.5, 20), row('B', 2, 2, 0.5, 20), row('C', 4, 3, 0.5, 20), row('D', 6, 4, 0.5, 20)];
    expect(overlaps(some, weights, figures)).toEqual([]);
    const turned = some.map((each) => ({ ...each, values: { ...each.values, extraCash: -each.values.extraCash } }));
    const withTwo = [...turned.slice(0, 3), contender('D', { extraCash: -5, influence: 4, secureCover: 9 })];
    expect(overlaps(withTwo, weights, figures)[0]).toMatchObject({
      criteria: ['extraCash', 'influence'],
      kind: 'inStep',
    });
    expect(overlaps(withTwo.slice(1), weights, figures).filter(({ kind }) => kind === 'inStep')).toEqual([]);
  });

  it('say that work passed to class teachers is done and is a load, at once', () => {
    const some = [row('A', 0, 2, 0.5, 10), row('B', 0, 2, 0.6, 20), row('C', 0, 2, 0.7, 30), row('D', 0, 2, 0.8, 40)];
    const [found] = overlaps(some, weights, figures);
    expect(found).toMatchObject({ criteria: ['peakCoverage', 'teacherLoad'], kind: 'opposed', correlation: -1 });
    expect(found?.because).toContain('passed to class teachers');
    expect(found?.weight).toBeCloseTo(1 / 3, 12);
  });

  it('give the reason that fits which way the two go', () => {
    const some = [1, 2, 3, 4].map((level, at) =>
      contender(String.fromCharCode(65 + at), { influence: level, independence: level, extraCash: level * 10 }),
    );
    const inStep = overlaps(some, weights, figures).find(({ kind }) => kind === 'inStep');
    expect(inStep).toMatchObject({ criteria: ['influence', 'independence'], correlation: 1 });
    expect(inStep?.because).toContain('nobody is designated');
    const turned = some.map((each) => ({ ...each, values: { ...each.values, influence: -each.values.influence } }));
    const opposed = overlaps(turned, weights, figures).find(({ kind }) => kind === 'opposed');
    expect(opposed?.because).toContain('nearness gives influence');
  });

  it('name pairs that have something in common by nature, only where both carry weight', () => {
    const some = [contender('A', { extraCash: 5, secureCover: 1 }), contender('B', { extraCash: 1, secureCover: 5 })];
    expect(overlaps(some, weights, figures)[0]).toMatchObject({ kind: 'byNature', correlation: null });
    expect(overlaps(some, rankOrderCentroid(['extraCash']), figures)).toEqual([]);
    expect(overlaps(some.slice(1), weights, figures)).toEqual([]);
  });
});
