import { describe, expect, it } from 'vitest';
import * as format from '../../src/ui/format';

describe('money', () => {
  it('is whole pounds with thousands and a true minus', () => {
    expect(format.pounds(1200)).toBe('£1,200');
    expect(format.pounds(-4900)).toBe('−£4,900');
    expect(format.pounds(-0.3)).toBe('£0');
  });
  it('shows its sign where it is a difference, and none on nothing', () => {
    expect(format.signedPounds(1200)).toBe('+£1,200');
    expect(format.signedPounds(-4900)).toBe('−£4,900');
    expect(format.signedPounds(0.4)).toBe('£0');
  });
  it('is short on charts', () => {
    expect(
      [0, 950, 999.6, 14_812, -4900, 20_000, 999_949, 999_950, 1_240_000].map((value) => format.poundsShort(value)),
    ).toEqual(['£0', '£950', '£1k', '£14.8k', '−£4.9k', '£20k', '£999.9k', '£1m', '£1.2m']);
  });
});

describe('time', () => {
  it('says hours in words, one decimal, singular for one', () => {
    expect(format.hoursPerWeek(15.13)).toBe('15.1 hours a week');
    expect(format.hoursWords(1)).toBe('1 hour');
    expect(format.hoursWords(0.04)).toBe('0 hours');
    expect(format.hoursPerYear(588.2)).toBe('588 hours a year');
  });
  it('says dates in words', () => {
    expect(format.dateWords('2027-01-01')).toBe('1 January 2027');
    expect(format.monthWords('2027-09-01')).toBe('September 2027');
    expect(format.monthShort('2027-09-01')).toBe('Sep');
    expect(format.schoolYearName(2026)).toBe('2026/27');
  });
});

describe('shares', () => {
  it('are whole percents, or fine where the law is', () => {
    expect(format.percent(0.43)).toBe('43%');
    expect(format.percent(-0.05)).toBe('−5%');
    expect(format.percentFine(0.2868)).toBe('28.68%');
    expect(format.percentFine(0.12)).toBe('12%');
  });
});

describe('words', () => {
  it('counts in words to nine', () => {
    expect([0, 1, 9, 10, 1200].map(format.countWords)).toEqual(['none', 'one', 'nine', '10', '1,200']);
    expect(format.countOf(1, 'pupil')).toBe('1 pupil');
    expect(format.countOf(3, 'person', 'people')).toBe('3 people');
  });
  it('joins lists with an and, or with an or', () => {
    const lists = [[], ['A'], ['A', 'B'], ['A', 'B', 'C']];
    expect(lists.map((items) => format.listWords(items))).toEqual(['', 'A', 'A and B', 'A, B and C']);
    expect(lists.map((items) => format.listWords(items, 'or'))).toEqual(['', 'A', 'A or B', 'A, B or C']);
  });
  it('keeps the places that say something', () => {
    expect([5, 5.5, 5.256, -0.001, 100].map((value) => format.plain(value))).toEqual(['5', '5.5', '5.26', '0', '100']);
  });
  it('rounds to two figures where it says about', () => {
    expect(format.about(14_812, format.pounds)).toBe('about £15,000');
    expect(format.about(9.49, format.decimal)).toBe('about 9');
    expect(format.about(15.13, format.hoursPerWeek)).toBe('about 15 hours a week');
    expect([0, 0.1234, -8.64, 588].map(format.roughly)).toEqual([0, 0.12, -8.6, 590]);
  });
});

describe('a comparison', () => {
  it('is of two numbers as they are written, and none where they read the same', () => {
    expect(format.changed(10.6, 11.4, format.hoursPerYear)).toBeNull();
    expect(format.changed(10.4, 11.4, format.hoursPerYear)).toEqual(['10 hours a year', '11 hours a year']);
  });
});
