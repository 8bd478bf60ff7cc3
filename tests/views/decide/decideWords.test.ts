import { describe, expect, it } from 'vitest';
import type { CriterionId } from '../../../src/domain/decision';
import { acceptability, weighableFrom } from '../../../src/engine/decide/acceptability';
import { boardSummary } from '../../../src/engine/decide/board';
import type { Contender } from '../../../src/engine/decide/contender';
import { dominated } from '../../../src/engine/decide/dominance';
import { rankingOf } from '../../../src/engine/decide/ranking';
import { verdictOf } from '../../../src/engine/decide/verdict';
import { smallestWeightChange } from '../../../src/engine/decide/weightChange';
import { equalWeights, weightsFrom } from '../../../src/engine/decide/weights';
import { nextLabel } from '../../../src/store/decisionActions';
import { preferredWords, togetherWords } from '../../../src/views/decide/board/boardWords';
import {
  centralWords,
  changeWords,
  dominatedWords,
  ownWords,
  worldsWords,
} from '../../../src/views/decide/weighing/followsWords';
import { gateWords } from '../../../src/views/decide/weighing/lawGate';
import { stretchesOf } from '../../../src/views/decide/weighing/parts';
import { rangeWords, swingWords } from '../../../src/views/decide/weighing/rangeWords';
import { inWeightings, verdictWords } from '../../../src/views/decide/weighing/verdictWords';
import { contender, contendersFrom, prefers } from '../../engine/decide/contenders';
import { figures } from '../../engine/plans';

const majority = figures.value('decide.clearMajority');

/** The verdict over some contenders, in words. */
function verdictOver(contenders: readonly Contender[], order: readonly CriterionId[] | null = null): string {
  const accepted = acceptability(weighableFrom([contenders], order), 2000, 1);
  const { says, because } = verdictWords(verdictOf(accepted, figures), accepted, contenders, majority);
  return `${says} ${because}`;
}

describe('the verdict in words', () => {
  it('names a clear winner with its count, and where clear begins', () => {
    const words = verdictOver(
      contendersFrom([
        [1, 1, 1, 1, 1, 0],
        [0, 0, 0, 0, 0, 1],
      ]),
      ['extraCash', 'teacherLoad'],
    );
    expect(words).toMatch(
      /^“Option A” comes out clearly best: in all 100 reasonable weightings that keep your order\./,
    );
    expect(words).toMatch('We call it clear from 60 of 100, which is a judgement.');
    expect(words).not.toMatch('second in none');
  });

  it('says that there is no clear winner, and between which the choice lies', () => {
    const words = verdictOver(
      contendersFrom([
        [1, 0],
        [0, 1],
      ]),
    );
    expect(words).toMatch(
      /^There is no clear winner\. “Option [AB]” is best in \d+ of 100 of all weightings, “Option [AB]” in \d+ of 100\./,
    );
    expect(words).toMatch('The choice lies between two');
    const counts = [...words.matchAll(/in (\d+) of 100/g)].slice(0, 2).map(([, count]) => Number(count));
    expect((counts[0] ?? 0) + (counts[1] ?? 0)).toBe(100);
  });

  it('says beside the answer what goes over the governors’ ceiling, and is silent where nothing does', () => {
    const over = { overCeiling: 12_312 };
    const [cheap, dear] = [
      contender('A', { extraCash: 5000 }),
      contender('B', { influence: 4, extraCash: 9000 }, over),
    ];
    expect(verdictOver([cheap, dear], ['influence'])).toMatch(
      /order\. It goes over the governors’ ceiling, by about £12,000 in its worst year\. /,
    );
    expect(verdictOver([cheap, dear], ['extraCash'])).not.toContain('ceiling');
    expect(verdictOver([cheap, dear])).toMatch('“Option B” goes over the governors’ ceiling, by about £12,000');
  });

  it('says beside the answer what leaves most of the work, and is silent from a half on', () => {
    const [dear, half, third] = [
      contender('A', { extraCash: 9000, influence: 4 }, { coverage: 0.5 }),
      contender('B', { extraCash: 5000, influence: 3 }, { coverage: 0.49 }),
      contender('C', { extraCash: 1000, influence: 1 }, { coverage: 0.18 }),
    ];
    expect(verdictOver([dear, third], ['extraCash'])).toMatch(
      /order\. It leaves most of the work undone, and covers 18%\. /,
    );
    expect(verdictOver([dear, third], ['influence'])).not.toContain('most of the work');
    expect(verdictOver([half, third])).toMatch(
      /“Option [BC]” and “Option [BC]” leave most of the work undone, and cover (49% and 18%|18% and 49%)\./,
    );
  });

  it('says where law leaves one option, or none', () => {
    const barred = { isBarred: true, barredBecause: 'Nobody is designated.' };
    expect(verdictOver([contender('A'), contender('B', {}, barred)])).toMatch(
      'Law leaves one of the compared options: “Option A”',
    );
    expect(verdictOver([contender('A', {}, barred)])).toMatch('None of the compared options is lawful');
  });

  it('says where all come to the same', () => {
    expect(verdictOver([contender('A'), contender('B')])).toMatch('“Option A” and “Option B” come to the same');
    // They differ, but in nothing that is counted.
    expect(
      verdictOver(
        contendersFrom([
          [1, 0],
          [0, 1],
        ]),
        ['influence'],
      ),
    ).toMatch('come to the same');
  });

  it('counts of a hundred never call some none, nor nearly all all', () => {
    expect(inWeightings(0, 0)).toBe('in none of 100');
    expect(inWeightings(0.001, 0)).toBe('in fewer than 1 of 100');
    expect(inWeightings(0.999, 100)).toBe('in more than 99 of 100');
    expect(inWeightings(1, 100)).toBe('in all 100');
  });
});

describe('the sentences under the verdict', () => {
  const contenders = contendersFrom([
    [1, 0, 0.5],
    [0, 1, 0.6],
    [0, 0.9, 0.1],
  ]);

  it('say what somebody would have to care about for each option', () => {
    const [first, second, last] = centralWords(acceptability(weighableFrom([contenders], null), 2000, 1), contenders);
    const both = `${first} ${second}`;
    expect(both).toMatch(
      /You would choose “Option A” if you cared most about “Extra cash” \(on average \d+% of the weight\)/,
    );
    expect(both).toMatch(/You would choose “Option B” if you cared most about “Work done at the peak”/);
    expect(last).toBe('No weights that we drew make “Option C” best.');
  });

  it('name dominated options with what dominates them', () => {
    expect(dominatedWords(dominated(contenders), contenders)).toEqual([
      expect.stringMatching(/^“Option B” matches or beats “Option C” in everything/),
    ]);
  });

  it('say the least change of a weight that changes the winner, or that none does', () => {
    const weights = weightsFrom(prefers(['extraCash', 'peakCoverage'], { extraCash: 100, peakCoverage: 50 }));
    const words = changeWords(smallestWeightChange(contenders, weights), contenders);
    expect(words).toMatch(/of your weight; at (more|less) than \d+%/);
    expect(words).toMatch('“Option B” would come before “Option A”');
    expect(changeWords(null, contenders)).toMatch('No change of a single weight');
  });

  it('say whether own weights and most weightings agree', () => {
    const ranking = rankingOf(contenders, weightsFrom(prefers(['extraCash'])));
    expect(ownWords(ranking, true, 'A')).toBe('By your own weights, “Option A” comes first, ahead of “Option B”.');
    expect(ownWords(ranking, false, 'B')).toMatch('That is not what most weightings say');
  });

  it('count the worlds', () => {
    expect(worldsWords(10_000, 1)).toBe('10,000 weightings, all of the plan as it stands.');
    expect(worldsWords(10_004, 61)).toMatch('10,004 weightings over 61 worlds: the plan as it stands, and 60 worlds');
  });

  it('count who passes the law', () => {
    const barred = { isBarred: true, barredBecause: 'x' };
    expect(gateWords([contender('A'), contender('B'), contender('C', {}, barred)])).toBe(
      'Two of the three compared options are lawful as far as is known; one is not.',
    );
    expect(gateWords([contender('A'), contender('B')])).toBe('Both compared options are lawful as far as is known.');
  });
});

describe('a range in words', () => {
  it('has both ends in the criterion’s own unit, the worst first', () => {
    expect(rangeWords('extraCash', { worst: 15_000, best: 0 })).toBe('from £15,000 to £0 more a year than today');
    expect(rangeWords('extraCash', { worst: 25_503, best: -44_369 })).toBe(
      'from £26,000 more to £44,000 less a year than today',
    );
    expect(rangeWords('peakCoverage', { worst: 0.61, best: 0.98 })).toBe(
      'from 61% to 98% of the work of every October to February',
    );
    expect(rangeWords('secureCover', { worst: 3, best: 0 })).toBe('from 3 to 0 months without a SENCO in post');
    expect(swingWords('influence', { worst: 2, best: 4 })).toBe(
      'from level 2 to level 4 of 4 for “Influence on the school”',
    );
  });

  it('keeps its ends apart where rounding would make one of them', () => {
    expect(rangeWords('extraCash', { worst: 15_040, best: 15_010 })).toBe(
      'from £15,040 to £15,010 more a year than today',
    );
    expect(rangeWords('peakCoverage', { worst: 0.501, best: 0.502 })).toBe(
      'from 50.1% to 50.2% of the work of every October to February',
    );
  });
});

describe('the parts of a score', () => {
  it('stacks bars whose parts add up to the total, those that take away to the left of nought', () => {
    const dominatedOne = contendersFrom([
      [1, 0.5],
      [0.5, 1],
      [-0.5, 0.4],
    ]);
    const weights = equalWeights(['extraCash', 'peakCoverage']);
    for (const ranked of rankingOf(dominatedOne, weights)) {
      const stretches = stretchesOf(ranked, ['extraCash', 'peakCoverage']);
      expect(stretches.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(100 * ranked.total, 9);
      for (const { from, to, part } of stretches) {
        expect(to - from).toBeCloseTo(part, 9);
        expect(part > 0 ? from >= 0 : from <= 0).toBe(true);
      }
    }
  });
});

describe('the board in words', () => {
  const contenders = contendersFrom([
    [1, 0],
    [0, 1],
  ]);
  const governor = (number: number, ...order: CriterionId[]) => ({
    id: `governor-${number}`,
    label: `Governor ${number}`,
    preferences: prefers(order),
  });

  it('says for how many each option is best, and for whom the board’s choice is not', () => {
    const summary = boardSummary(
      [governor(1, 'extraCash'), governor(2, 'extraCash'), governor(3, 'peakCoverage')],
      contenders,
      figures,
    );
    expect(preferredWords(summary, contenders)).toBe(
      '“Option A” is best for two of the three governors; “Option B” for one.',
    );
    const together =
      'With one voice each, their weights together say that “Option A” comes first. For Governor 3 something else is best';
    expect(togetherWords(summary, false)).toBe(`${together}: hear that governor before the vote.`);
    expect(togetherWords(summary, true)).toBe(`${together}.`);
  });

  it('says where all agree', () => {
    const summary = boardSummary([governor(1, 'extraCash'), governor(2, 'extraCash')], contenders, figures);
    expect(preferredWords(summary, contenders)).toBe('“Option A” is best for both governors.');
    expect(togetherWords(summary, false)).toMatch('best, or level with the best, for every one of them');
  });

  it('says beside what comes first for all that it goes over the ceiling', () => {
    const dear = [contender('A', {}, { overCeiling: 6_499 }), contender('B', { extraCash: 9_000 })];
    const summary = boardSummary([governor(1, 'extraCash'), governor(2, 'extraCash')], dear, figures);
    expect(togetherWords(summary, false)).toMatch(
      /“Option A” comes first\. It goes over the governors’ ceiling, by about £6,500 in its worst year\. /,
    );
  });

  it('gives a label that nobody has', () => {
    expect(nextLabel([])).toBe('Governor 1');
    expect(nextLabel([{ label: 'Governor 1' }, { label: 'Governor 3' }])).toBe('Governor 2');
  });
});
