import { type SchoolYear, schoolYearName, schoolYearOf } from '../../domain/calendar';
import type { PayRange } from '../../domain/evidence';
import { payGrowth } from '../costing/payOf';
import type { RuleContext } from './context';

/** A published range in the prices of the plan's first school year, which typed amounts are in. */
export interface RangeInYear {
  readonly min: number;
  readonly max: number;
  /** Said after the range where it is not a published one: pay is expected to have grown since. */
  readonly caveat: string;
}

/** The school year whose prices amounts of pay are compared in: the plan's first, also in a later phase. */
export function yearOfPrices({ plan }: Pick<RuleContext, 'plan'>): SchoolYear {
  return schoolYearOf(plan.assumptions.startsOn);
}

/** Grows a range from the last published pay year to the plan's first, as the plan's pay does. */
export function rangeInYear(range: PayRange, { plan, figures }: Pick<RuleContext, 'plan' | 'figures'>): RangeInYear {
  const year = yearOfPrices({ plan });
  const published = figures.payYearFor(year);
  if (published >= year) return { min: range.min, max: range.max, caveat: '' };
  const growth = payGrowth(plan, figures, published, year);
  return {
    min: range.min * growth,
    max: range.max * growth,
    caveat: ` (published for ${schoolYearName(published)}, with expected growth of pay to ${schoolYearName(year)})`,
  };
}
