import { expect, it } from 'vitest';
import { about, moreOrLess, pounds } from '../../src/domain/numerals';
import { criteria } from '../../src/engine/decide/criteria';

it('says what cash differs by, the same way whether it comes or goes', () => {
  const written = [1200.5, -1200.5, 0.4, -0.5].map((cash) => moreOrLess(cash, 'no more', pounds));
  expect(written).toEqual(['£1,201 more', '£1,201 less', 'no more', '£1 less']);
});

it('rounds extra cash to two figures wherever it says “about”', () => {
  expect(about(14_812, pounds)).toBe('about £15,000');
  expect(criteria.extraCash.says(14_812)).toBe('about £15,000 a year more than today');
  expect(criteria.extraCash.says(-14_812)).toBe('about £15,000 a year less than today');
  expect(criteria.extraCash.says(0.3)).toBe('no more a year than today');
});
