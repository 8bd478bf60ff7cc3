import fc from 'fast-check';
import type { MonthBalance } from '../../../../src/domain/assessment';
import { addMonths } from '../../../../src/domain/calendar';
import type { Plan } from '../../../../src/domain/plan';
import { phases } from '../../../../src/domain/school';
import { assessPlan } from '../../../../src/engine/assess';
import { type DiaryWeek, diaryOf } from '../../../../src/engine/workload/diary/diaryOf';
import { figuresWith } from '../../../../src/evidence/figuresAt';
import { figures, on, planFor, withPhases } from '../../plans';

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

/** Twelve shares that sum to one, none in August. */
export const anyShares = fc
  .array(fc.integer({ min: 0, max: 40 }), { minLength: 11, maxLength: 11 })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return [...weights.map((weight) => weight / total), 0];
  });

/** A plan for any school the form accepts, with a phased plan in it and perhaps reviews at its own times. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    phase: fc.constantFrom(...phases),
    roll: fc.integer({ min: 1, max: 5_000 }),
    senShare: fc.double({ min: 0, max: 1, noNaN: true }),
    ehcpShare: fc.double({ min: 0, max: 1, noNaN: true }),
    startsOn: fc.constantFrom('2025-09-01', '2026-09-01', '2027-01-01', '2030-05-01', '2033-04-01', '2040-08-01'),
    horizonYears: fc.integer({ min: 1, max: 4 }),
    demandCase: fc.constantFrom('low', 'central', 'high'),
    remainderFallsTo: maybe(fc.constantFrom('senco', 'head', 'nobody')),
    shares: maybe(anyShares),
    monthsIn: fc.integer({ min: 1, max: 11 }),
  })
  .map(
    ({ phase, roll, senShare, ehcpShare, startsOn, horizonYears, demandCase, remainderFallsTo, shares, monthsIn }) => {
      const senSupport = Math.floor(roll * senShare);
      const ehcps = Math.floor((roll - senSupport) * ehcpShare);
      const plain = planFor({ phase, roll, senSupport, ehcps }, startsOn);
      const structures = plain.structures.map((structure) =>
        remainderFallsTo ? { ...structure, remainderFallsTo } : structure,
      );
      const assumptions = { ...plain.assumptions, horizonYears, demandCase } as Plan['assumptions'];
      return withPhases({ ...plain, structures, assumptions, annualReviewShares: shares }, [
        { structure: 'distributed', startsOn },
        { structure: 'slt-senco-with-deputy', startsOn: addMonths(startsOn, monthsIn) },
      ]);
    },
  );

/** The year of one option as months and as weeks. */
export interface Diary {
  readonly id: string;
  readonly months: readonly MonthBalance[];
  readonly weeks: readonly DiaryWeek[];
}

export function diariesOf(plan: Plan, year = 0): readonly Diary[] {
  const own = plan.annualReviewShares ? figuresWith({}, [], plan.annualReviewShares) : figures;
  const { options, assessments } = assessPlan(plan, own, on);
  return options.map((option, place) => {
    const assessment = assessments[place];
    if (!assessment) throw new Error(`${option.id} is not assessed`);
    const months = assessment.time.months.slice(12 * year, 12 * year + 12);
    return { id: option.id, months, weeks: diaryOf(option, assessment, plan, own, year) };
  });
}

export function diaryFor(plan: Plan, id: string, year = 0): Diary {
  const found = diariesOf(plan, year).find((diary) => diary.id === id);
  if (!found) throw new Error(`No option ${id}`);
  return found;
}

export function weekFrom(weeks: readonly DiaryWeek[], monday: string): DiaryWeek {
  const found = weeks.find((week) => week.monday === monday);
  if (!found) throw new Error(`No week of ${monday}`);
  return found;
}

export const total = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0);
