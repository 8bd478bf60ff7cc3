import { addMonths, type SchoolYear, schoolYearOf } from '../../domain/calendar';
import type { Plan } from '../../domain/plan';
import type { Figures } from '../../evidence/figuresAt';
import { type OnCostRates, teacherRatesOn } from './employmentCost';

/** A run of months in one school year with the same employer's rates. */
export interface PriceSpan {
  readonly schoolYear: SchoolYear;
  readonly rates: OnCostRates;
  /** Months of the plan in the span. */
  readonly months: number;
  /** Of those, months in which withdrawn pay is still safeguarded. */
  readonly safeguardedMonths: number;
}

/** The plan's horizon cut wherever a pay year or an employer's rate changes, so that each span is priced once. */
export function priceSpans(plan: Plan, figures: Figures): readonly PriceSpan[] {
  const { startsOn, horizonYears } = plan.assumptions;
  const safeguardedFor = 12 * figures.value('costs.safeguardingYears');
  const spans: PriceSpan[] = [];
  for (let m = 0; m < horizonYears * 12; m++) {
    const date = addMonths(startsOn, m);
    const schoolYear = schoolYearOf(date);
    const rates = teacherRatesOn(date, plan.school.paysApprenticeshipLevy, figures);
    const safeguarded = m < safeguardedFor ? 1 : 0;
    const last = spans.at(-1);
    if (last && last.schoolYear === schoolYear && sameRates(last.rates, rates)) {
      spans[spans.length - 1] = {
        ...last,
        months: last.months + 1,
        safeguardedMonths: last.safeguardedMonths + safeguarded,
      };
    } else {
      spans.push({ schoolYear, rates, months: 1, safeguardedMonths: safeguarded });
    }
  }
  return spans;
}

function sameRates(a: OnCostRates, b: OnCostRates): boolean {
  return a.pension === b.pension && a.nic === b.nic && a.nicThreshold === b.nicThreshold && a.levy === b.levy;
}
