import { describe, expect, it } from 'vitest';
import { usualSentence, usualWords } from '../../../src/views/succession/usualWords';
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
    expect(usualWords(village, 0)).toBe('worse in 75 of 100 futures');
    expect(usualWords(village, 4)).toBe('worse in 30 of 100 futures');
  });

  it('says where hardly one is, or none', () => {
    expect(usualWords(village, 12)).toBe('about as bad as it gets: worse in 3 of 100 futures');
    expect(usualWords(village, 24)).toBe('as bad as it gets: no future is worse');
    expect(usualWords(outcome([0, 99], [4, 1]), 0)).toBe('worse in 1 of 100 futures');
    expect(usualWords(outcome([0, 999], [4, 1]), 0)).toBe('worse in fewer than 1 of 100 futures');
  });

  it('takes the chance that is on the card, where it is exact', () => {
    const exact = { ...village, alwaysHeld: { mean: 0.4, standardError: 0 } };
    expect(usualWords(exact, 0)).toMatch(/in 60 of 100/);
    expect(usualWords(exact, 4)).toMatch(/in 24 of 100/);
  });

  it('is said once for the structures that share a story, or by name', () => {
    const of = (...usual: readonly string[]) =>
      usualSentence(usual.map((each, at) => ({ name: 'ABC'[at] ?? '', usual: each })));
    const hardly = 'about as bad as it gets: worse in 2 of 100 futures';
    expect(of(hardly, hardly)).toBe('About as bad as it gets: worse in 2 of 100 futures.');
    expect(of('worse in 5 of 100 futures', 'worse in 9 of 100 futures', 'worse in 5 of 100 futures')).toBe(
      'Worse in 5 of 100 futures under “A” and “C”; worse in 9 of 100 futures under “B”.',
    );
    expect(of(hardly, 'about as bad as it gets: worse in 1 of 100 futures')).toBe(
      'About as bad as it gets: worse in 2 of 100 futures under “A”; worse in 1 of 100 futures under “B”.',
    );
    expect(of(hardly, 'worse in 6 of 100 futures')).toBe(
      'Worse in 2 of 100 futures under “A”; worse in 6 of 100 futures under “B”.',
    );
    expect(of()).toBeNull();
  });

  it('says where every future is the same, and nothing of none', () => {
    expect(usualWords(outcome([60, 100]), 60)).toBe('the same in every future');
    expect(usualWords(outcome(), 4)).toBeNull();
  });
});
