import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/domain/plan';
import { figureInputs } from '../../../src/engine/sensitivity/figureInputs';
import type { InputId, UncertainInput } from '../../../src/engine/sensitivity/uncertainInput';
import { uncertainInputs } from '../../../src/engine/sensitivity/uncertainInputs';
import { figureRegister } from '../../../src/evidence/register';
import { figures, planFor, villagePrimary } from '../plans';
import { askedOf, exampleOf } from './asked';

const plan = planFor(villagePrimary);
const inputsOf = (of: Plan): readonly UncertainInput[] => uncertainInputs(askedOf(of)).inputs;
const inputOf = (of: Plan, id: InputId): UncertainInput => {
  const found = inputsOf(of).find((each) => each.id === id);
  if (!found) throw new Error(`${id} is not among them`);
  return found;
};
const ids = (of: Plan): readonly InputId[] => inputsOf(of).map(({ id }) => id);
const withOwn = (own: Plan['ownFigures']): Plan => ({ ...plan, ownFigures: own });

describe('the uncertain inputs of a plan', () => {
  it('each have a range about what the plan is worked out with', () => {
    for (const { id, low, central, high } of inputsOf(plan)) {
      expect([id, low <= central && central <= high && low < high]).toEqual([id, true]);
    }
    expect(new Set(ids(plan)).size).toBe(ids(plan).length);
  });

  it('take figures as they are on the shelf, with how far they can be leant on', () => {
    expect(inputOf(plan, 'demand.annualReviewHours')).toMatchObject({
      low: 4,
      central: 6.5,
      high: 11,
      unit: 'hours a year',
      standing: 'derived',
      rangeFrom: 'shelf',
    });
  });

  it('are those of the school’s phase', () => {
    expect(ids(plan)).toContain('demand.supportCycleHoursPrimary');
    expect(ids(plan)).not.toContain('demand.supportCycleHoursSecondary');
    const secondary = ids(exampleOf('large-secondary'));
    expect(secondary).toContain('demand.supportCycleHoursSecondary');
    expect(secondary).not.toContain('demand.supportCycleHoursPrimary');
  });

  it('list nothing that is fixed on the shelf', () => {
    for (const id of Object.keys(figureInputs) as (keyof typeof figureInputs)[]) {
      const value = figureRegister[id].values.at(-1);
      expect([id, (value?.low ?? 0) < (value?.high ?? 0)]).toEqual([id, true]);
    }
  });

  it('leave the school’s own figures where they are, and say which', () => {
    const own = withOwn({ 'demand.annualReviewHours': { value: 5, reason: 'Our diary' } });
    expect(ids(own)).not.toContain('demand.annualReviewHours');
    expect(uncertainInputs(askedOf(own)).heldByOwn).toEqual([
      { figure: 'demand.annualReviewHours', label: 'Hours for one annual review' },
    ]);
  });

  it('take pupils who are counted as many as growth at its fastest would come to, and as few as it would have come from', () => {
    // 9 EHCPs, five years at 11.5%: 9 / 1.723 = 5.2 and 9 x 1.723 = 15.5.
    expect(inputOf(plan, 'ehcps')).toMatchObject({
      low: 5,
      central: 9,
      high: 16,
      standing: 'own',
      rangeFrom: 'growth',
      isWhole: true,
      isDrawn: false,
    });
  });

  it('take pupils whom the school has not counted by the national shares of its roll', () => {
    const uncounted = planFor({ ...villagePrimary, ehcps: null });
    // 2% and 7% of 210; 4.1% is 8.6.
    expect(inputOf(uncounted, 'ehcps')).toMatchObject({
      low: 4,
      central: 9,
      high: 15,
      standing: 'derived',
      rangeFrom: 'nationalShare',
      isDrawn: true,
    });
  });

  it('give a school without pupils with an EHCP at least one more, and never fewer than none', () => {
    expect(inputOf(planFor({ ...villagePrimary, ehcps: 0 }), 'ehcps')).toMatchObject({ low: 0, central: 0, high: 1 });
  });

  it('hold pupils inside the roll', () => {
    const special = exampleOf('special-school');
    const { roll, senSupport } = special.school;
    expect(inputOf(special, 'ehcps').high).toBeLessThanOrEqual((roll ?? 0) - (senSupport ?? 0));
  });

  it('give growth that the school forecasts itself a range as wide as the shelf’s', () => {
    const own = planFor({ ...villagePrimary, ehcpGrowthPerYear: 0.02 });
    const { low, central, high, rangeFrom, standing } = inputOf(own, 'ehcpGrowth');
    expect([central, rangeFrom, standing]).toEqual([0.02, 'aroundOwn', 'own']);
    expect(low).toBeCloseTo(-0.03, 12);
    expect(high).toBeCloseTo(0.055, 12);
  });

  it('hold the gaps of vacancies as one distribution, told by its mean', () => {
    // Central: 0.4 x 4 + 0.15 x 8 + 0.05 x 12 months.
    const { low, central, high } = inputOf(plan, 'vacancyMonths');
    expect([low, central, high].map((months) => Number(months.toFixed(9)))).toEqual([1.72, 3.4, 5.16]);
    expect(ids(plan).filter((id) => id.startsWith('vacancy.'))).toEqual([]);
    expect(ids(withOwn({ 'vacancy.gap0': { value: 0.5, reason: 'Our adverts' } }))).not.toContain('vacancyMonths');
  });

  it('stand where the plan stands, where it has chosen a case', () => {
    const { assumptions } = plan;
    const high = { ...plan, assumptions: { ...assumptions, demandCase: 'high' as const } };
    expect(inputOf(high, 'demand.scale')).toMatchObject({ low: 0.7, central: 1.4, high: 1.4 });
  });

  it('have the work of a policy pack only where it is switched on', () => {
    expect(ids(plan)).not.toContain('growth.ispUplift');
    expect(ids({ ...plan, policyPacks: ['individualSupportPlans'] })).toContain('growth.ispUplift');
  });

  it('draw the scale of demand in the place of all task hours at once', () => {
    const drawn = inputsOf(plan).filter(({ isDrawn }) => isDrawn);
    expect(drawn.filter(({ id }) => id.startsWith('demand.')).map(({ id }) => id)).toEqual(['demand.scale']);
    expect(figures.value('demand.scale')).toBe(1);
  });
});
