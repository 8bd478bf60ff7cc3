import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../src/domain/plan';
import { governances, phases } from '../../../../src/domain/school';
import { answers, cases } from '../../../../src/domain/units';
import { selectAssessment } from '../../../../src/store/selectors';
import { paperOf } from '../../../../src/views/paper/telling/paperOf';
import { drawn, examplePlans, faultsOf, on, weighed } from './papers';

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const text = fc.constantFrom('', 'A reason', 'A reason. ', '  spaced   out  ', 'Is it so?');

/** Any answers to the questions of School, over any of the examples. */
const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    of: fc.constantFrom(...examplePlans.map(([, plan]) => plan)),
    phase: fc.constantFrom(...phases),
    governance: fc.constantFrom(...governances),
    roll: maybe(fc.integer({ min: 1, max: 3000 })),
    ehcps: maybe(fc.integer({ min: 0, max: 60 })),
    senSupport: maybe(fc.integer({ min: 0, max: 400 })),
    ceilingPerYear: maybe(fc.integer({ min: 0, max: 60_000 })),
    governorsDefinedRole: fc.constantFrom(...answers),
    reportNamesSenco: fc.constantFrom(...answers),
    hasSenGovernor: fc.constantFrom(...answers),
    horizonYears: fc.integer({ min: 1, max: 6 }),
    demandCase: fc.constantFrom(...cases),
    compared: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    name: fc.constantFrom('', 'St Anne’s', ' A  school '),
    reason: text,
    isOwn: fc.boolean(),
  })
  .map(({ of, horizonYears, demandCase, compared, reason, isOwn, roll, ehcps, senSupport, ...school }): Plan => {
    const most = roll ?? 1;
    const few = (count: number | null, share: number) =>
      count === null ? null : Math.min(count, Math.floor(most * share));
    return {
      ...of,
      school: { ...of.school, ...school, roll, ehcps: few(ehcps, 0.4), senSupport: few(senSupport, 0.6) },
      assumptions: { ...of.assumptions, horizonYears, demandCase },
      structures: of.structures.map((each, at) => ({ ...each, isCompared: compared[at] ?? false })),
      phasedPlans: of.phasedPlans.map((each, at) => ({ ...each, isCompared: compared[at + 11] ?? false })),
      ownFigures: isOwn ? { 'costs.advert': { value: 1234.5, reason } } : {},
    };
  });

describe('any answers', () => {
  it('make a paper without a fault in its words', () => {
    fc.assert(
      fc.property(anyPlan, fc.boolean(), (plan, isDrawn) => {
        const assessed = selectAssessment(plan, on);
        const outcomes = isDrawn ? drawn(assessed, 40) : null;
        const input = {
          assessed,
          outcomes,
          weighed: outcomes && weighed(assessed, outcomes),
          sensitivity: null,
          awaits: null,
          version: '1.2.3',
        };
        expect(faultsOf(paperOf(input))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
