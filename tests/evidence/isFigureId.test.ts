import { expect, it } from 'vitest';
import { isFigureId } from '../../src/evidence/register';

it('knows the id of a figure from what every object has, and from nothing', () => {
  expect(isFigureId('demand.scale')).toBe(true);
  expect(['constructor', 'toString', 'demand', undefined].filter(isFigureId)).toEqual([]);
});
