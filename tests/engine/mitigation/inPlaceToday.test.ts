import { describe, expect, it } from 'vitest';
import { assessPlan } from '../../../src/engine/assess';
import { planWith } from '../../../src/engine/mitigation/planWith';
import { figures, on, structureOf, withStructure } from '../plans';
import { effectOf, village } from './schools';

describe('what today has in place', () => {
  it('is shown at its own cost, though today costs nothing against itself', () => {
    const beside = effectOf('provisionSoftware', 'today');
    expect(beside.poundsPerYear).toBe(1000);
    const { assessments } = assessPlan(planWith(village(), 'today', 'provisionSoftware', true), figures, on);
    expect(assessments[0]?.money.extraPerYear).toBe(0);
  });

  it('is what every other structure is measured from', () => {
    const without = assessPlan(village(), figures, on).assessments;
    const { assessments } = assessPlan(planWith(village(), 'today', 'provisionSoftware', true), figures, on);
    for (const place of [1, 2, 3]) {
      const [now, before] = [assessments[place]?.money, without[place]?.money];
      expect(now?.extraPerYear).toBeCloseTo((before?.extraPerYear ?? 0) - 1000, 6);
      expect(now?.fullPerYear).toBe(before?.fullPerYear);
    }
  });

  it('has been paid for: no fee and no advice of it is taken off what another structure costs', () => {
    const plan = withStructure(village(), 'today', (structure) => ({
      ...structureOf(village(), 'seconded-senco'),
      id: structure.id,
    }));
    const chosen = (['secondTrainedPerson', 'secondmentAgreement'] as const).reduce(
      (so, id) => planWith(so, 'today', id, true),
      plan,
    );
    const [now, before] = [chosen, plan].map((each) => assessPlan(each, figures, on).assessments);
    expect(now?.map(({ money }) => money.oneOffs)).toEqual(before?.map(({ money }) => money.oneOffs));
    expect(now?.map(({ money }) => money.years[0]?.extraByPart.oneOffs)).toEqual(
      before?.map(({ money }) => money.years[0]?.extraByPart.oneOffs),
    );
    expect(effectOf('secondmentAgreement', 'today', plan).oneOff).toBe(400);
  });
});
