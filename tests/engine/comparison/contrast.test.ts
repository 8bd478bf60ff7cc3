import { describe, expect, it } from 'vitest';
import { cashChange, contrastOf } from '../../../src/engine/comparison/contrast';
import { coversAll, coversNone } from '../../../src/engine/comparison/wholeWork';

const structure = (
  id: string,
  extraPerYear: number,
  coverage: number,
  unlawfulBecause: readonly string[] = [],
  overCeiling: number | null = null,
) => ({
  id,
  facts: { isToday: id === 'today', extraPerYear, coverage, unlawfulBecause, overCeiling },
});
const today = structure('today', 0, 0.6);
const idOf = (each: { readonly id: string } | null) => each?.id ?? null;

describe('what most tells structures apart', () => {
  it('puts first the cheapest that covers the whole work', () => {
    const contrast = contrastOf([today, structure('dear', 9_000, 1.3), structure('cheap', 4_000, 1)]);
    expect(contrast.covering.map(({ id }) => id)).toEqual(['cheap', 'dear']);
    expect(idOf(contrast.nearest)).toBe('cheap');
    expect(contrast.saver).toBeNull();
  });

  it('takes the highest share where none covers it, and the cheaper of two alike', () => {
    const contrast = contrastOf([today, structure('dear', 9_000, 0.8), structure('cheap', 4_000, 0.8)]);
    expect(idOf(contrast.nearest)).toBe('cheap');
  });

  it('names the biggest saver unless it is the same one', () => {
    const saver = structure('saver', -8_000, 0.3);
    expect(idOf(contrastOf([today, saver, structure('dear', 9_000, 1)]).saver)).toBe('saver');
    expect(contrastOf([today, structure('both', -8_000, 1)]).saver).toBeNull();
  });

  it('puts first what is inside the ceiling, and names what the ceiling keeps out', () => {
    const over = structure('over', 20_000, 0.9, [], 8_000);
    const inside = structure('inside', 9_000, 0.7, [], 0);
    const contrast = contrastOf([today, over, inside]);
    expect(idOf(contrast.nearest)).toBe('inside');
    expect(idOf(contrast.beyond)).toBe('over');
    expect(contrastOf([today, structure('less', 20_000, 0.6, [], 8_000), inside]).beyond).toBeNull();
  });

  it('leaves unlawful ones out of every recommendation', () => {
    const contrast = contrastOf([today, structure('unlawful', -50_000, 2, ['Nobody is designated.'])]);
    expect(idOf(contrast.nearest)).toBe('today');
    expect(contrast.saver).toBeNull();
    expect(contrast.unlawful.map(({ id }) => id)).toEqual(['unlawful']);
  });
});

it('counts as whole what is written as 100%, and as none what is written as 0%', () => {
  expect(coversAll({ coverage: 0.996 })).toBe(true);
  expect(coversAll({ coverage: 0.99 })).toBe(false);
  expect(coversNone({ coverage: 0.004 })).toBe(true);
  expect(coversNone({ coverage: 0.01 })).toBe(false);
});

it.each([
  [49, 'same'],
  [-49, 'same'],
  [50, 'costs'],
  [-50, 'saves'],
])('says of %d pounds a year: %s', (extraPerYear, change) => {
  expect(cashChange({ extraPerYear })).toBe(change);
});
