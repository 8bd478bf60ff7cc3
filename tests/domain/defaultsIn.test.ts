import { expect, it } from 'vitest';
import { defaultsIn } from '../../src/domain/school';
import { startingSchool } from '../../src/engine/starting/startingPlan';
import { figures } from '../engine/plans';

it('names every box in which a default stands in, and no other', () => {
  const blank = startingSchool(figures);
  expect(defaultsIn(blank)).toHaveLength(7);
  expect(defaultsIn({ ...blank, roll: 210, senSupport: 32, ehcps: 9 })).toEqual([
    'senSupportGrowthPerYear',
    'ehcpGrowthPerYear',
    'classTeachers',
    'lgpsEmployerRate',
  ]);
});
