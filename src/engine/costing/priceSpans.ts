import { addMonths, monthsInYear, type SchoolYear, schoolYearOf } from '../../domain/calendar';
import type { Plan } from '../../domain/plan';
import type { Figures } from '../../evidence/figuresAt';
import { type OnCostRates, teacherRatesOn } from './employmentCost';

/** Months on end, counted from the plan's start. */
export interface Stretch {
  readonly fromMonth: number;
  readonly months: number;
}

/** A run of months in one school year with the same employer's rates. */
export interface PriceSpan extends Stretch {
  readonly schoolYear: SchoolYear;
  readonly rates: OnCostRates;
}

/** The plan's horizon cut wherever a pay year or an employer's rate changes, so that each span is priced once. */
export function priceSpans(plan: Plan, figures: Figures): readonly PriceSpan[] {
  const { startsOn, horizonYears } = plan.assumptions;
  const spans: PriceSpan[] = [];
  for (let m = 0; m < horizonYears * monthsInYear; m++) {
    const date = addMonths(startsOn, m);
    const schoolYear = schoolYearOf(date);
    const rates = teacherRatesOn(date, plan.school.paysApprenticeshipLevy, figures);
    const last = spans.at(-1);
    if (last && last.schoolYear === schoolYear && sameRates(last.rates, rates)) {
      spans[spans.length - 1] = { ...last, months: last.months + 1 };
    } else {
      spans.push({ schoolYear, rates, fromMonth: m, months: 1 });
    }
  }
  return spans;
}

/** The parts of the spans that lie in a phase. */
export function spansWithin(spans: readonly PriceSpan[], phase: Stretch): readonly PriceSpan[] {
  return spans
    .map((span) => ({
      ...span,
      fromMonth: Math.max(span.fromMonth, phase.fromMonth),
      months: monthsInBoth(span, phase),
    }))
    .filter(({ months }) => months > 0);
}

/** Months that two stretches have in common; 0 where they do not meet. */
export function monthsInBoth(a: Stretch, b: Stretch): number {
  const until = Math.min(a.fromMonth + a.months, b.fromMonth + b.months);
  return Math.max(0, until - Math.max(a.fromMonth, b.fromMonth));
}

function sameRates(a: OnCostRates, b: OnCostRates): boolean {
  return a.pension === b.pension && a.nic === b.nic && a.nicThreshold === b.nicThreshold && a.levy === b.levy;
}
