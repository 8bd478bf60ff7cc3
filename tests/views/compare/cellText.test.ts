import { expect, it } from 'vitest';
import { differenceText, lineText, valueText } from '../../../src/views/compare/cellText';

it.each([
  [0.3, '<1'],
  [0, '0'],
  [83.2, '83'],
  [99.8, '>99'],
  [100, '100'],
])('writes %d futures of 100 as %s', (value, text) => {
  expect(valueText('futures of 100', value)).toBe(text);
});

it.each([
  [0.3, 'same'],
  [-0.3, 'same'],
  [0.7, '+1'],
  [-0.7, '−1'],
  [12.4, '+12'],
  [99.8, '+100'],
  [-99.8, '−100'],
])('writes a difference of %d futures of 100 as %s', (difference, text) => {
  expect(differenceText('futures of 100', difference)).toBe(text);
});

it('writes other differences in their own unit', () => {
  expect(differenceText('pounds', 4_900)).toBe('+£4,900');
  expect(differenceText('share', -0.16)).toBe('−16 points');
  expect(differenceText('share', 0.01)).toBe('+1 point');
});

it('writes a line of a working with its unit, one of them in the singular', () => {
  expect(lineText({ value: 1, unit: 'days a week' })).toBe('1 day a week');
  expect(lineText({ value: 2.5, unit: 'days a week' })).toBe('2.5 days a week');
  expect(lineText({ value: 1, unit: 'people' })).toBe('1 person');
  expect(lineText({ value: 39, unit: 'weeks' })).toBe('39 weeks');
  expect(lineText({ value: 1, unit: 'pounds a year' })).toBe('£1 a year');
});
