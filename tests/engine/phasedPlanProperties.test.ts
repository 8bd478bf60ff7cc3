import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../src/domain/calendar';
import type { Plan } from '../../src/domain/plan';
import type { Structure } from '../../src/domain/structure';
import { assessPlan } from '../../src/engine/assess';
import { explain, type IndicatorId, indicatorIds, indicators, measure } from '../../src/engine/indicators';
import { type Measured, measuredOption } from '../../src/engine/indicators/measured';
import { figures, on, planFor, villagePrimary, withPhases } from './plans';

/** Yearly and weekly measures: the mean of the phases. The others follow the months, the years or the findings. */
const means = [
  'extraCashPerYear',
  'fullCostPerYear',
  'leadershipHours',
  'leadershipValue',
  'hoursNeeded',
  'hoursGiven',
  'coverageOfYear',
  'workDone',
  'hoursShort',
  'hoursPerClassTeacher',
] as const satisfies readonly IndicatorId[];

const base = planFor({ ...villagePrimary, ceilingPerYear: 12_000 });
const anyStructure = fc.constantFrom(...base.structures.map(({ id }) => id));
const anyStart = fc.constantFrom('2026-09-01', '2027-01-01', '2027-05-01');
const anyYears = fc.integer({ min: 1, max: 6 });

/** A plan whose second phase begins some part of the way through. */
const anyTwoPhases = fc
  .record({
    first: anyStructure,
    second: anyStructure,
    startsOn: anyStart,
    horizonYears: anyYears,
    part: fc.double({ min: 0, max: 0.999, noNaN: true }),
  })
  .map(({ first, second, startsOn, horizonYears, part }) => {
    const plan = { ...base, assumptions: { ...base.assumptions, startsOn, horizonYears } };
    const month = 1 + Math.floor(part * (12 * horizonYears - 1));
    const phases = [
      { structure: first, startsOn },
      { structure: second, startsOn: addMonths(startsOn, month) },
    ];
    return { plan: withPhases(plan, phases), first, second, month };
  });

function measuredAll(plan: Plan): (id: string) => Measured {
  const assessed = { plan, figures, ...assessPlan(plan, figures, on) };
  return (id) => {
    const option = assessed.options.find((each) => each.id === id);
    if (!option) throw new Error(id);
    return measuredOption(assessed, option);
  };
}

const value = (id: IndicatorId, measured: Measured): number => measure(id, measured) ?? 0;

describe('any phased plan of two phases', () => {
  it('whose phases are one structure measures as that structure, month by month and year by year', () => {
    fc.assert(
      fc.property(anyTwoPhases, ({ plan, first }) => {
        const phases = plan.phasedPlans[0]?.phases.map((phase) => ({ ...phase, structure: first })) ?? [];
        const of = measuredAll(withPhases(plan, phases));
        const [phased, plain] = [of('phased'), of(first)];
        expect(phased.assessment.time.months).toEqual(plain.assessment.time.months);
        expect(phased.assessment.money.years).toEqual(plain.assessment.money.years);
        for (const id of indicatorIds) expect(value(id, phased)).toBeCloseTo(value(id, plain), 6);
      }),
      { numRuns: 30 },
    );
  });

  it('whose second phase is a copy with the same people measures as the first, but for getting there twice', () => {
    fc.assert(
      fc.property(anyTwoPhases, ({ plan, first, month }) => {
        const original = plan.structures.find(({ id }) => id === first);
        if (!original || first === 'today') return;
        const held: Structure = {
          ...original,
          posts: original.posts.map((post) => ({ ...post, holder: post.holder ?? `holder of ${post.id}` })),
        };
        const copy = { ...held, id: 'copy', oneOffs: { ...held.oneOffs, adverts: 0, npqFees: 0, handoverWeeks: 0 } };
        const structures = [...plan.structures.map((each) => (each.id === first ? held : each)), copy];
        const { startsOn } = plan.assumptions;
        const phases = [
          { structure: first, startsOn },
          { structure: 'copy', startsOn: addMonths(startsOn, month) },
        ];
        const of = measuredAll(withPhases({ ...plan, structures }, phases));
        const [phased, plain] = [of('phased').assessment, of(first).assessment];
        expect(phased.time.months).toEqual(plain.time.months);
        for (const [place, year] of plain.money.years.entries()) {
          expect(phased.money.years[place]?.extra).toBeCloseTo(year.extra, 6);
          expect(phased.money.years[place]?.full).toBeCloseTo(year.full, 6);
        }
        for (const id of means) expect(value(id, of('phased'))).toBeCloseTo(value(id, of(first)), 6);
      }),
      { numRuns: 30 },
    );
  });

  it('has in each month what the structure in force then has, where everybody is established', () => {
    fc.assert(
      fc.property(anyTwoPhases, ({ plan, first, second, month }) => {
        const established = (structure: Structure): Structure => ({
          ...structure,
          posts: structure.posts.map((post) => ({ ...post, starting: 'established', isStudyingNpq: false })),
        });
        const of = measuredAll({ ...plan, structures: plan.structures.map(established) });
        const monthsOf = (id: string) => of(id).assessment.time.months;
        expect(monthsOf('phased')).toEqual([...monthsOf(first).slice(0, month), ...monthsOf(second).slice(month)]);
      }),
      { numRuns: 30 },
    );
  });

  it('measures for a year the mean of its phases by their months', () => {
    fc.assert(
      fc.property(anyTwoPhases, ({ plan, first, second, month }) => {
        const of = measuredAll(plan);
        const all = 12 * plan.assumptions.horizonYears;
        for (const id of means) {
          const mean = (value(id, of(first)) * month + value(id, of(second)) * (all - month)) / all;
          expect(value(id, of('phased')), id).toBeCloseTo(mean, 6);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('has years that hold every month once and add up to the horizon, and months with no negative hours', () => {
    fc.assert(
      fc.property(anyTwoPhases, ({ plan }) => {
        const { money, time } = measuredAll(plan)('phased').assessment;
        const months = 12 * plan.assumptions.horizonYears;
        expect(time.months).toHaveLength(months);
        expect(money.years.reduce((sum, year) => sum + year.months, 0)).toBe(months);
        expect(money.years.reduce((sum, year) => sum + year.extra, 0)).toBeCloseTo(money.extraOverHorizon, 6);
        for (const { given, unmet, demand } of time.months)
          expect(Math.min(given, unmet, demand)).toBeGreaterThan(-1e-9);
      }),
      { numRuns: 30 },
    );
  });

  it('opens every measure to a working whose terms, where it has them, add up', () => {
    fc.assert(
      fc.property(anyTwoPhases, ({ plan }) => {
        const phased = measuredAll(plan)('phased');
        for (const id of indicatorIds) {
          const { formula, lines } = explain(id, phased);
          expect(formula.length, id).toBeGreaterThan(10);
          const terms = lines.filter(({ isTerm }) => isTerm);
          if (terms.length === 0) continue;
          const sum = terms.reduce((total, line) => total + Number(line.value), 0);
          expect(sum, id).toBeCloseTo(indicators[id].measure(phased) ?? 0, 6);
        }
      }),
      { numRuns: 30 },
    );
  });
});

it('names each phase and its months in the working of a mean', () => {
  const plan = withPhases(base, [
    { structure: 'seconded-senco', startsOn: '2026-09-01' },
    { structure: 'slt-senco', startsOn: '2027-05-01' },
  ]);
  const [first, second, firstPart] = explain('extraCashPerYear', measuredAll(plan)('phased')).lines;
  expect(first?.label).toBe('“Seconded or shared SENCO”, 8 months from 1 September 2026: measures on its own');
  expect(second?.label).toMatch(/^“SENCO on the leadership team”, 52 months from 1 May 2027/);
  expect(firstPart?.label).toBe('“Seconded or shared SENCO”: 8 of 60 months of that');
});
