import { describe, expect, it } from 'vitest';
import {
  deputy,
  exampleOf,
  faultsOf,
  forDeputy,
  inputFor,
  paperFor,
  recommending,
  textOf,
  three,
  withCeiling,
} from './papers';

const input = inputFor(three);

describe('the ceiling in the money of a paper', () => {
  it('tests no option where governors have set none', () => {
    expect(textOf(forDeputy(withCeiling(null)), 'money-ceiling')).toBe(
      'Governors have not set a ceiling, so no option is tested against one.',
    );
  });

  it('is said to hold every option where it does', () => {
    expect(textOf(forDeputy(withCeiling(500_000)), 'money-ceiling')).toBe(
      'Governors would put up to £500,000 a year to the role. Every option stays inside that in every year.',
    );
  });

  it('names of many options over it only those that the paper dwells on, and counts the others', () => {
    const secondary = exampleOf('large-secondary');
    const dear = paperFor({ ...secondary, school: { ...secondary.school, ceilingPerYear: 1 } });
    expect(textOf(dear, 'money-ceiling')).toMatch(
      /“SLT SENCO with a deputy SENCO” goes over that by about £\d+,000; \w+ more options? goe?s? over it and the others stay inside it\.$/,
    );
    expect(faultsOf(dear)).toEqual([]);
  });
});

describe('the cost of an option over its futures', () => {
  const spread = (low: number, high: number) => {
    const outcomes = input.outcomes?.map((each) => ({ ...each, cost: { ...each.cost, low, middle: low, high } })) ?? [];
    return recommending(deputy, { ...input, outcomes });
  };

  it('is told as anything from a saving to a cost where it may be either', () => {
    const words = 'eight futures in ten come to anything from a saving of about £2,000 to a cost of about £5,000';
    const paper = spread(-2000, 5000);
    expect(textOf(paper, 'money-extra')).toContain(words);
    expect(textOf(paper, 'annex-questions-list')).toContain(`${words}, one is below that and one above.`);
  });

  it('is told as a saving where it only saves, and as from nothing where it begins there', () => {
    expect(textOf(spread(-5000, -2000), 'money-extra')).toContain('eight futures in ten save from £2,000 to £5,000');
    expect(textOf(spread(0, 5000), 'money-extra')).toContain('eight futures in ten cost from nothing to £5,000');
  });
});
