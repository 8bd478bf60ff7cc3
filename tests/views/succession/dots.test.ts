import { describe, expect, it } from 'vitest';
import type { SuccessionOutcome } from '../../../src/domain/succession';
import { eventSentence } from '../../../src/views/succession/eventWords';
import { dotsOf, gapWords, optionFutures } from '../../../src/views/succession/futures';
import { wholeWords } from '../../../src/views/succession/hundredWords';
import { chosenFuture, futureBeside, placeWords } from '../../../src/views/succession/picks';
import { howExact } from '../../../src/views/succession/workedOutWords';
import { planFor, villagePrimary } from '../../engine/plans';
import { optionOf, outcomeOf } from './told';

const estimated = (mean: number, standardError = 0) => ({ mean, standardError });

describe('the dots of an option', () => {
  const outcome = outcomeOf(0.3, { vacantMonthsOf: Uint8Array.from([0, 4, 1]) });

  it('stand in the order given, each with its future and its months', () => {
    expect(dotsOf(outcome, [2, 0, 1])).toEqual([
      { place: 0, future: 2, vacantMonths: 1, says: 'Future 2: empty for 1 month' },
      { place: 1, future: 0, vacantMonths: 0, says: 'Future 0: always held' },
      { place: 2, future: 1, vacantMonths: 4, says: 'Future 1: empty for 4 months' },
    ]);
  });

  it('have words for one month and for many', () => {
    expect([0, 1, 2].map(gapWords)).toEqual(['always held', 'empty for 1 month', 'empty for 2 months']);
  });
});

it('writes a count that rounds to none, or to all, for what it is', () => {
  const counts = [
    { exact: 0, whole: 0 },
    { exact: 0.3, whole: 0 },
    { exact: 37.5, whole: 38 },
    { exact: 99.7, whole: 100 },
    { exact: 100, whole: 100 },
  ];
  expect(counts.map(wholeWords)).toEqual(['0', 'under 1', '38', 'over 99', '100']);
});

describe('options and their futures', () => {
  const plan = planFor(villagePrimary);
  const option = optionOf(plan, 'today');
  const inputs = { option: 'today' } as Parameters<typeof optionFutures>[1][number];

  it('are put together by option, whatever the order', () => {
    const outcome = outcomeOf(0.5, { option: 'today' });
    const other = outcomeOf(0.5, { option: 'another' });
    expect(optionFutures([option], [inputs], [other, outcome])).toEqual([{ option, inputs, outcome }]);
  });

  it('have none where an outcome from before a change is of other options', () => {
    const [known] = optionFutures([option], [inputs], [outcomeOf(0.5, { option: 'another' })]);
    expect(known?.outcome).toBeNull();
  });
});

describe('the chosen future', () => {
  const picked = { shown: [7, 3, 9], middle: 3, badInTen: 9, mostDifferent: 7 };

  it('is whichever the rule finds now, or the one by its number', () => {
    expect(chosenFuture({ by: 'rule', rule: 'badInTen' }, picked)).toBe(9);
    expect(chosenFuture({ by: 'number', future: 55 }, picked)).toBe(55);
  });

  it('has one beside it, but not past the ends', () => {
    expect(futureBeside(picked.shown, 3, 1)).toBe(9);
    expect(futureBeside(picked.shown, 9, 1)).toBe(9);
    expect(futureBeside(picked.shown, 7, -1)).toBe(7);
    expect(futureBeside([], 7, 1)).toBe(7);
  });

  it('says where it stands', () => {
    const shown = Array.from({ length: 100 }, (_, place) => place + 500);
    expect(
      [500, 501, 502, 503, 510, 511, 512, 521, 600].map((future) => placeWords(shown, future).split(' of')[0]),
    ).toEqual(['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '22nd', 'not among the hundred shown']);
  });
});

describe('how exact the chances are', () => {
  type Known = Pick<SuccessionOutcome, 'alwaysHeld' | 'exact' | 'futures'>;
  const solved: Known = { alwaysHeld: estimated(0.8), exact: ['alwaysHeld'], futures: 10_000 };
  const drawn: Known = { alwaysHeld: estimated(0.8, 0.004), exact: [], futures: 10_000 };

  it('says so where all are solved, none is, and some are', () => {
    expect(howExact([solved])).toMatch(/^The chances that the post is always held are worked out exactly/);
    expect(howExact([drawn])).toBe('The chances are simulated: give or take 0.8 in 100.');
    expect(howExact([solved, drawn])).toMatch(
      /^For 1 of 2 structures .* For the other it is simulated: give or take 0\.8/,
    );
    expect(howExact([solved, drawn, drawn])).toMatch(/^For 1 of 3 structures .* For the others it is simulated/);
  });

  it('claims no exactness where every future drawn came to the same', () => {
    expect(howExact([{ ...drawn, alwaysHeld: estimated(1) }])).toMatch('give or take under 0.1 in 100');
  });
});

it('says for paper what is sure to happen', () => {
  expect(eventSentence({ id: 'e', kind: 'sencoResigns', on: '2028-01-01' })).toBe(
    'The SENCO resigns: first month without them, January 2028.',
  );
});
