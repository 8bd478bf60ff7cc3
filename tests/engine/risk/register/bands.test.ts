import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { riskRatings } from '../../../../src/domain/risk';
import { bands, likelihoodBand, ratingOf } from '../../../../src/engine/risk/register/bands';
import { aboutPercent, futuresOf100 } from '../../../../src/engine/risk/register/chanceInWords';
import { figuresWith } from '../../../../src/evidence/figuresAt';
import { figures } from '../../plans';

describe('the bands of likelihood', () => {
  it('begin at 0, 5, 20, 50 and 80 in a hundred', () => {
    expect(bands(figures)).toEqual([
      { level: 1, from: 0, to: 0.05 },
      { level: 2, from: 0.05, to: 0.2 },
      { level: 3, from: 0.2, to: 0.5 },
      { level: 4, from: 0.5, to: 0.8 },
      { level: 5, from: 0.8, to: 1 },
    ]);
  });

  it.each([
    [0, 1],
    [0.0499, 1],
    [0.05, 2],
    [0.1999, 2],
    [0.2, 3],
    [0.4999, 3],
    [0.5, 4],
    [0.7999, 4],
    [0.8, 5],
    [1, 5],
  ])('put a chance of %d in level %d', (chance, level) => {
    expect(likelihoodBand(chance, figures)).toBe(level);
  });

  it('never fall as the chance rises, whatever edges a school sets', () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(chance, chance, fc.tuple(chance, chance, chance, chance), (a, b, [one, two, three, four]) => {
        const own = (value: number) => ({ value, reason: 'ours' });
        const set = figuresWith({
          'risk.chanceUnlikely': own(one),
          'risk.chancePossible': own(two),
          'risk.chanceLikely': own(three),
          'risk.chanceAlmostCertain': own(four),
        });
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(likelihoodBand(low, set)).toBeLessThanOrEqual(likelihoodBand(high, set));
        const band = bands(set)[likelihoodBand(low, set) - 1];
        expect(band?.from).toBeLessThanOrEqual(low);
      }),
    );
  });
});

describe('the rating of a score', () => {
  it.each([
    [1, 'low'],
    [4, 'low'],
    [5, 'moderate'],
    [9, 'moderate'],
    [10, 'high'],
    [14, 'high'],
    [15, 'severe'],
    [25, 'severe'],
  ])('of %d is %s', (score, rating) => {
    expect(ratingOf(score, figures)).toBe(rating);
  });

  it('never falls as the score rises', () => {
    const order = Array.from({ length: 25 }, (_, at) => riskRatings.indexOf(ratingOf(at + 1, figures)));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

describe('a chance in words', () => {
  it('is counted in a hundred futures', () => {
    expect(futuresOf100(0.37, figures)).toBe('about 37 of 100 futures');
    expect(aboutPercent(0.37, figures)).toBe('about 37%');
  });

  it('is neither none nor all where it is only nearly so', () => {
    expect(futuresOf100(0, figures)).toBe('none of the futures');
    expect(futuresOf100(0.002, figures)).toBe('less than 1 of 100 futures');
    expect(futuresOf100(0.998, figures)).toBe('more than 99 of 100 futures');
    expect(futuresOf100(1, figures)).toBe('all of the futures');
  });

  it('does not seem to lie in the next band', () => {
    expect(futuresOf100(0.048, figures)).toBe('just under 5 of 100 futures');
    expect(futuresOf100(0.052, figures)).toBe('about 5 of 100 futures');
  });
});
