import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../src/domain/calendar';
import { coverChoices, governances, payAreas, phases } from '../../src/domain/school';
import { assessPlan } from '../../src/engine/assess';
import { indicatorIds, indicators } from '../../src/engine/indicators';
import { measuredOption } from '../../src/engine/indicators/measured';
import { figures, on, planFor, withPhases } from './plans';

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

/** Any school the form accepts. */
const anySchool = fc
  .record({
    phase: fc.constantFrom(...phases),
    governance: fc.constantFrom(...governances),
    payArea: fc.constantFrom(...payAreas),
    coverBy: fc.constantFrom(...coverChoices),
    roll: maybe(fc.integer({ min: 1, max: 10_000 })),
    senShare: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
    ehcpShare: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
    ehcpGrowthPerYear: maybe(fc.double({ min: -0.5, max: 1, noNaN: true })),
    senSupportGrowthPerYear: maybe(fc.double({ min: -0.5, max: 1, noNaN: true })),
    classTeachers: maybe(fc.integer({ min: 1, max: 500 })),
    ceilingPerYear: maybe(fc.integer({ min: 0, max: 1_000_000 })),
    lgpsEmployerRate: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
    paysApprenticeshipLevy: fc.boolean(),
  })
  .map(({ senShare, ehcpShare, ...school }) => {
    const roll = school.roll ?? 1;
    const senSupport = senShare === null ? null : Math.floor(roll * senShare);
    const ehcps = ehcpShare === null ? null : Math.floor((roll - (senSupport ?? 0)) * ehcpShare);
    return { ...school, senSupport, ehcps };
  });

/** A finite number, and not below nothing where it counts hours. Rounding may leave a hair below. */
const isGood = (value: number, isHours: boolean): boolean => Number.isFinite(value) && (!isHours || value >= -1e-9);

const start = fc.constantFrom('2025-09-01', '2027-01-01', '2030-05-01', '2040-08-01');

describe('any school the form accepts', () => {
  it('has no NaN, no Infinity and no negative hours in any indicator or month', () => {
    fc.assert(
      fc.property(anySchool, start, fc.integer({ min: 1, max: 10 }), (school, startsOn, horizonYears) => {
        const plain = planFor(school, startsOn);
        const plan = withPhases({ ...plain, assumptions: { ...plain.assumptions, horizonYears } }, [
          { structure: 'distributed', startsOn },
          { structure: 'slt-senco-with-deputy', startsOn: addMonths(startsOn, 5) },
        ]);
        const assessed = { plan, figures, ...assessPlan(plan, figures, on) };
        const wrong: string[] = [];
        for (const option of assessed.options) {
          const measured = measuredOption(assessed, option);
          for (const id of indicatorIds) {
            const value = indicators[id].measure(measured);
            const isHours = indicators[id].unit.startsWith('hours');
            if (value !== null && !isGood(value, isHours)) wrong.push(`${option.id} ${id} ${value}`);
          }
          for (const { month, demand, given, unmet, doneBy, capacityOf } of measured.assessment.time.months) {
            const hours = [demand, given, unmet, ...Object.values(doneBy), ...Object.values(capacityOf)];
            if (!hours.every((value) => isGood(value, true))) wrong.push(`${option.id} ${month} ${hours}`);
          }
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('knows pupil numbers that fit inside the roll', () => {
    fc.assert(
      fc.property(anySchool, (school) => {
        const { known } = assessPlan(planFor(school), figures, on);
        if (school.roll !== null || (school.senSupport === null && school.ehcps === null)) {
          expect(known.senSupport + known.ehcps).toBeLessThanOrEqual(known.roll);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
