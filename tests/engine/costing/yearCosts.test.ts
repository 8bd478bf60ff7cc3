import { expect, it } from 'vitest';
import { costParts } from '../../../src/domain/assessment';
import { sum } from '../../../src/domain/sum';
import { assessPlan } from '../../../src/engine/assess';
import { extraOverHorizonOf } from '../../../src/engine/costing/yearCosts';
import { figures, on, planFor, villagePrimary } from '../plans';

it('parts the extra cash of the whole plan: the parts of every structure come to its extra cash', () => {
  const { assessments } = assessPlan(planFor(villagePrimary), figures, on);
  expect(assessments.some(({ money }) => Math.abs(money.extraOverHorizon) > 10_000)).toBe(true);
  for (const { money } of assessments) {
    expect(sum(costParts, (part) => extraOverHorizonOf(money, part))).toBeCloseTo(money.extraOverHorizon, 6);
  }
});
