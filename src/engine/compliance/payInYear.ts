import { schoolYearName, schoolYearOf } from '../../domain/calendar';
import type { PayRange } from '../../domain/evidence';
import type { RuleContext } from './context';

/** A published range in the prices of the plan's first school year, which typed amounts are in. */
export interface RangeInYear {
  readonly min: number;
  readonly max: number;
  /** Said after the range where it is not a published one: pay is expected to have grown since. */
  readonly caveat: string;
}

/** Grows a range from the last published pay year to the plan's first, by the plan's own case. */
export function rangeInYear(range: PayRange, { plan, figures, startsOn }: RuleContext): RangeInYear {
  const year = schoolYearOf(startsOn);
  const published = figures.payYearFor(year);
  if (published >= year) return { min: range.min, max: range.max, caveat: '' };
  const rate = figures.value('costs.payGrowth', undefined, plan.assumptions.payGrowthCase);
  const growth = (1 + rate) ** (year - published);
  return {
    min: range.min * growth,
    max: range.max * growth,
    caveat: ` (published for ${schoolYearName(published)}, with expected growth of pay to ${schoolYearName(year)})`,
  };
}
