import { describe, expect, it } from 'vitest';
import { usualWords } from '../../../src/views/succession/usualWords';
import { outcomeOf } from './told';

/** A hundred futures: so many of each length of gap. */
const outcome = (...counts: readonly (readonly [months: number, count: number])[]) => {
  const months = counts.flatMap(([length, count]) => Array.from({ length: count }, () => length));
  const held = months.filter((length) => length === 0).length / Math.max(1, months.length);
  return outcomeOf(held, { vacantMonthsOf: Uint8Array.from(months) });
};

describe('how usual a story is for a structure', () => {
  const village = outcome([0, 25], [4, 45], [12, 27], [20, 2], [24, 1]);

  it('says how many futures are worse', () => {
    expect(usualWords(village, 0)).toBe('75 of 100 futures are worse for this structure.');
    expect(usualWords(village, 4)).toBe('30 of 100 futures are worse for this structure.');
  });

  it('says where hardly one is, or none', () => {
    expect(usualWords(village, 12)).toBe('About as bad as it gets for this structure: worse in 3 of 100.');
    expect(usualWords(village, 24)).toBe('As bad as it gets for this structure: no future is worse.');
    expect(usualWords(outcome([0, 99], [4, 1]), 0)).toBe('1 of 100 futures is worse for this structure.');
    expect(usualWords(outcome([0, 999], [4, 1]), 0)).toBe('Fewer than 1 of 100 futures is worse for this structure.');
  });

  it('takes the chance that is on the card, where it is exact', () => {
    const exact = { ...village, alwaysHeld: { mean: 0.4, standardError: 0 } };
    expect(usualWords(exact, 0)).toMatch(/^60 of 100/);
    expect(usualWords(exact, 4)).toMatch(/^24 of 100/);
  });

  it('says where every future is the same, and nothing of none', () => {
    expect(usualWords(outcome([60, 100]), 60)).toBe('It is the same in every future for this structure.');
    expect(usualWords(outcome(), 4)).toBeNull();
  });
});
