import { expect, it } from 'vitest';
import { perSchoolWeek, shareDoneIn } from '../../../src/engine/workload/sums';
import { aMonth } from '../compliance/context';

const month = (demand: number, unmet: number) => ({ ...aMonth({}), demand, unmet });

it('counts the share of the work that is done in the month it falls', () => {
  expect(shareDoneIn([month(60, 15), month(40, 0)])).toBe(0.85);
  expect(shareDoneIn([month(0, 0)])).toBe(1);
  expect(shareDoneIn([])).toBe(1);
});

it('spreads hours over the school weeks, and gives none to months without school', () => {
  expect(perSchoolWeek(390, 39)).toBe(10);
  expect(perSchoolWeek(0, 0)).toBe(0);
  expect(perSchoolWeek(5, 0)).toBe(0);
});
