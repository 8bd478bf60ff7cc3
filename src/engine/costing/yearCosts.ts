import { type CostPart, costParts, type MoneyResult, type YearCost } from '../../domain/assessment';
import { monthsInYear, type SchoolYear } from '../../domain/calendar';
import type { PhaseSpan } from '../../domain/option';
import { sum } from '../../domain/sum';
import { type ByPart, extraPerYear, fullCost, nothing, totalOf } from './cashPerYear';
import { oneOffCosts, oneOffCostsOfPhase } from './oneOffCosts';
import type { Prices } from './postCost';
import { type PriceSpan, spansWithin } from './priceSpans';
import { pricesOn } from './prices';
import { safeguardingOver, withdrawalMonths } from './safeguarding';

/** What every option of a plan is priced with. */
export interface Costed extends Pick<Prices, 'plan' | 'known' | 'figures'> {
  readonly spans: readonly PriceSpan[];
}

interface Tally {
  months: number;
  full: number;
  readonly parts: ByPart;
}

/**
 * Cost by school year: each phase's months at the prices of their dates, its one-off costs in the year in which it starts.
 * Today's one-off costs are taken off once, in the first.
 */
export function yearCosts(phases: readonly PhaseSpan[], costed: Costed): readonly YearCost[] {
  const { plan, spans } = costed;
  const atStart = pricesOn(plan.assumptions.startsOn, costed);
  const withdrawn = withdrawalMonths(phases, atStart);
  const byYear = new Map<SchoolYear, Tally>();
  const tallyOf = (schoolYear: SchoolYear): Tally => {
    const tally = byYear.get(schoolYear) ?? { months: 0, full: 0, parts: nothing() };
    byYear.set(schoolYear, tally);
    return tally;
  };
  for (const [place, phase] of phases.entries()) {
    const { structure } = phase;
    const onFirstDay = pricesOn(phase.startsOn, costed);
    tallyOf(onFirstDay.schoolYear).parts.oneOffs += oneOffCostsOfPhase(phases, place, onFirstDay);
    for (const span of spansWithin(spans, phase)) {
      const prices = { ...onFirstDay, schoolYear: span.schoolYear, rates: span.rates };
      const year = tallyOf(span.schoolYear);
      const extra = extraPerYear(structure, prices);
      for (const part of costParts) year.parts[part] += (extra[part] * span.months) / monthsInYear;
      year.parts.safeguarding += safeguardingOver(span, phase, withdrawn[place] ?? [], prices);
      year.full += (fullCost(structure, prices) * span.months) / monthsInYear;
      year.months += span.months;
    }
  }
  const today = plan.structures[0];
  if (today) tallyOf(atStart.schoolYear).parts.oneOffs -= oneOffCosts(today, atStart);
  return [...byYear].map(([schoolYear, tally]) => yearCost(schoolYear, tally, plan.school.ceilingPerYear));
}

/** A part year has its part of the ceiling. */
function yearCost(schoolYear: SchoolYear, { months, full, parts }: Tally, ceilingPerYear: number | null): YearCost {
  const extra = totalOf(parts);
  const ceiling = ceilingPerYear === null ? null : (ceilingPerYear * months) / monthsInYear;
  const overCeiling = ceiling === null ? null : Math.max(0, extra - ceiling);
  return { schoolYear, months, full, extraByPart: parts, extra, ceiling, overCeiling };
}

/** What one part of the extra cash comes to over the whole plan, pounds; over all parts it is the extra cash. */
export function extraOverHorizonOf({ years }: Pick<MoneyResult, 'years'>, part: CostPart): number {
  return sum(years, ({ extraByPart }) => extraByPart[part]);
}
