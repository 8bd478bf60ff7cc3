import { describe, expect, it } from 'vitest';
import type { CriterionId } from '../../../src/domain/decision';
import { boardSummary } from '../../../src/engine/decide/board';
import { concordance, meanRanks, rankCorrelation } from '../../../src/engine/decide/rankCorrelation';
import { figures } from '../plans';
import { contender, prefers } from './contenders';

const some = [
  contender('A', { extraCash: 0, peakCoverage: 0.4, influence: 1 }),
  contender('B', { extraCash: 9000, peakCoverage: 0.9, influence: 2 }),
  contender('C', { extraCash: 12_000, peakCoverage: 0.5, influence: 4 }),
  contender('D', { extraCash: -5000, peakCoverage: 1 }, { isBarred: true, barredBecause: 'Unlawful.' }),
];
const governor = (label: string, ...order: readonly CriterionId[]) => ({
  id: label,
  label,
  preferences: prefers(order),
});

describe('a board', () => {
  it('that wants the same is told so', () => {
    const { agreement, dissent, otherwise, preferred } = boardSummary(
      [governor('Chair', 'extraCash', 'influence'), governor('Parent', 'extraCash', 'influence')],
      some,
      figures,
    );
    expect(agreement).toMatchObject({ level: 'same', concordance: 1 });
    expect(dissent).toBeNull();
    expect(otherwise).toEqual([]);
    expect(preferred[0]).toEqual({ option: 'A', governors: ['Chair', 'Parent'] });
    expect(preferred.map(({ option }) => option)).not.toContain('D');
  });

  it('that differs is told about what, and for how many each option is best', () => {
    const { agreement, dissent, preferred, rankingTogether, otherwise } = boardSummary(
      [
        governor('Chair', 'extraCash', 'peakCoverage', 'influence'),
        governor('Parent', 'extraCash', 'peakCoverage', 'influence'),
        governor('Staff', 'influence', 'peakCoverage', 'extraCash'),
      ],
      some,
      figures,
    );
    expect(preferred[0]?.governors).toEqual(['Chair', 'Parent']);
    expect(dissent?.criterion).toBe('extraCash');
    expect(dissent?.highest).toEqual({ place: 1, governors: ['Chair', 'Parent'] });
    expect(dissent?.lowest).toEqual({ place: 3, governors: ['Staff'] });
    expect(dissent?.says).toBe(
      'They differ most about “Extra cash”: put first by Chair and Parent, and third by Staff.',
    );
    expect(agreement.concordance).toBeLessThan(1);
    expect(rankingTogether).toHaveLength(3);
    expect(otherwise).toContain('Staff');
  });

  it('counts a criterion left out as behind every other', () => {
    const { dissent } = boardSummary(
      [governor('Chair', 'extraCash'), governor('Staff', 'influence', 'extraCash')],
      some,
      figures,
    );
    expect(dissent).toMatchObject({ criterion: 'influence', lowest: { place: null, governors: ['Chair'] } });
    expect(dissent?.says).toContain('left out by Chair');
  });

  it('gives every governor one voice in the weights together', () => {
    const { weightsTogether } = boardSummary(
      [governor('Chair', 'extraCash'), governor('Staff', 'influence')],
      some,
      figures,
    );
    expect(weightsTogether).toMatchObject({ extraCash: 0.5, influence: 0.5 });
  });

  it('of one, or of none that has said anything, neither agrees nor differs', () => {
    expect(boardSummary([governor('Chair', 'extraCash')], some, figures).agreement.level).toBe('notApplicable');
    const silent = boardSummary([governor('Chair')], some, figures);
    expect(silent.views).toEqual([]);
    expect(silent.weightsTogether.extraCash).toBeCloseTo(1 / 3, 12);
  });
});

describe('rank statistics', () => {
  it('share the places of what is level', () => {
    expect(meanRanks([3, 1, 3, 9])).toEqual([2.5, 1, 2.5, 4]);
  });

  it('are one for the same order, minus one for the opposite, and nothing where there is no order', () => {
    expect(rankCorrelation([1, 2, 5], [10, 20, 21])).toBeCloseTo(1, 12);
    expect(rankCorrelation([1, 2, 5], [3, 2, 1])).toBeCloseTo(-1, 12);
    expect(rankCorrelation([1, 1, 1], [3, 2, 1])).toBeNull();
  });

  it('find Kendall’s W by hand: three judges of three things', () => {
    // Rank sums 5, 5, 8 about a mean of 6: S = 1 + 1 + 4 = 6, W = 12 x 6 / (9 x 24) = 1/3.
    expect(
      concordance([
        [1, 2, 3],
        [1, 2, 3],
        [3, 1, 2],
      ]),
    ).toBeCloseTo(1 / 3, 12);
    expect(concordance([[1, 2]])).toBeNull();
  });
});
