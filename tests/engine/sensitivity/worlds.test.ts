import { describe, expect, it } from 'vitest';
import { rangesOf } from '../../../src/engine/decide/ranges';
import { worldOf, worldsOf } from '../../../src/engine/sensitivity/worlds';
import { answerOf } from '../../../src/engine/steps';
import { figuresWith } from '../../../src/evidence/figuresAt';
import { figures, planFor, villagePrimary, withStructure } from '../plans';
import { askedOf, plainly } from './asked';

const plan = planFor(villagePrimary);
const asked = askedOf(plan);
const { futures } = asked;

describe('a world', () => {
  it('in which nothing is changed is the plan as it stands', () => {
    expect(worldOf(asked, {})).toEqual(plainly(plan, figures, futures));
    expect(worldOf(asked, { ehcps: 9, 'demand.scale': 1 })).toEqual(worldOf(asked, {}));
  });

  it('with other pupils is the plan of a school with those pupils', () => {
    const school = { ...plan.school, ehcps: 14, senSupportGrowthPerYear: 0.01 };
    expect(worldOf(asked, { ehcps: 14, senSupportGrowth: 0.01 })).toEqual(
      plainly({ ...plan, school }, figures, futures),
    );
  });

  it('with another figure is the plan with that figure laid over', () => {
    const changed = worldOf(asked, { 'demand.annualReviewHours': 11, 'leaving.sencoOnSlt': 0.16 });
    const own = figuresWith({
      'demand.annualReviewHours': { value: 11, reason: '' },
      'leaving.sencoOnSlt': { value: 0.16, reason: '' },
    });
    const direct = plainly(plan, own, futures);
    for (const [at, { id, values }] of changed.entries()) {
      expect(id).toBe(direct[at]?.id);
      for (const [criterion, value] of Object.entries(values)) {
        expect(value).toBeCloseTo(direct[at]?.values[criterion as keyof typeof values] ?? Number.NaN, 8);
      }
    }
  });

  it('in which vacancies are as in the hard case has the gaps of that case', () => {
    const hard = figuresWith(
      Object.fromEntries(
        (['vacancy.gap0', 'vacancy.gap1', 'vacancy.gap2', 'vacancy.gap3'] as const).map((id) => [
          id,
          { value: figures.value(id, undefined, 'high'), reason: '' },
        ]),
      ),
    );
    const { high } = answerOf(worldsOf(asked)).input('vacancyMonths');
    const secure = (world: ReturnType<typeof worldOf>) => world.map(({ values }) => values.secureCover);
    expect(secure(worldOf(asked, { vacancyMonths: high }))).toEqual(secure(plainly(plan, hard, futures)));
  });

  it('leaves the case that a mitigation has chosen as it is', () => {
    const withAnswer = { ...plan, healthCheck: { ...plan.healthCheck } };
    const answered = {
      ...withAnswer,
      healthCheck: {
        ...plan.healthCheck,
        answers: { ...plan.healthCheck.answers, enoughTimeAndSupport: 'no' as const },
      },
    };
    const about = askedOf(answered);
    // "No" takes the high case of time pulled away under every structure, whatever the central one may be.
    expect(worldOf(about, { 'capacity.pulledAwayShare': 0 })).toEqual(worldOf(about, {}));
    expect(worldOf(asked, { 'capacity.pulledAwayShare': 0 })).not.toEqual(worldOf(asked, {}));
  });

  it('lets pay grow on top of what a policy pack adds', () => {
    const packs = ['higherPayAwards'];
    const about = askedOf({ ...plan, policyPacks: packs });
    const cash = (of: typeof about, growth: number) =>
      worldOf(of, { 'costs.payGrowth': growth }).map(({ values }) => values.extraCash);
    expect(cash(about, 0.02)).not.toEqual(cash(asked, 0.02));
    expect(cash(about, 0.02)).not.toEqual(cash(about, 0.04));
  });

  it('keeps a figure that only a pack reads where the pack looks for it', () => {
    const about = askedOf({ ...plan, policyPacks: ['individualSupportPlans'] });
    const peak = (uplift: number) =>
      worldOf(about, { 'growth.ispUplift': uplift }).map(({ values }) => values.peakCoverage);
    expect(peak(1.6)).not.toEqual(peak(1));
  });

  it('is set right by what all the futures come to as the plan stands', () => {
    const shown = plainly(plan, figures, 600);
    const worlds = answerOf(worldsOf({ ...asked, asShown: shown }));
    expect(worlds.central).toEqual(shown);
    expect(worlds.ranges).toEqual(rangesOf(shown));
    const few = plainly(plan, figures, futures);
    const plain = worldOf(asked, { ehcps: 12 });
    for (const [at, { values }] of answerOf(worlds.at({ ehcps: 12 }, 0)).entries()) {
      const out = (shown[at]?.values.secureCover ?? 0) - (few[at]?.values.secureCover ?? 0);
      expect(values.secureCover).toBeCloseTo(Math.max(0, (plain[at]?.values.secureCover ?? 0) + out), 9);
      expect(values.influence).toBe(plain[at]?.values.influence);
    }
  });

  it('has no input that the plan does not rest on', () => {
    const worlds = answerOf(worldsOf(asked));
    expect(() => worlds.input('demand.examAccessHours')).toThrow('not an uncertain input');
  });

  it('leaves out what is not compared', () => {
    const [, second] = plan.structures;
    const id = second?.id ?? '';
    const narrowed = withStructure(plan, id, (structure) => ({ ...structure, isCompared: false }));
    expect(worldOf(askedOf(narrowed), {}).map((each) => each.id)).not.toContain(id);
  });
});
