import { schoolYearOf } from '../../domain/calendar';
import type { IsoDate } from '../../domain/units';
import { teacherRatesOn } from './employmentCost';
import type { Prices } from './postCost';

/** The prices in force on a day. */
export function pricesOn(day: IsoDate, from: Pick<Prices, 'plan' | 'known' | 'figures'>): Prices {
  const { plan, figures } = from;
  const rates = teacherRatesOn(day, plan.school.paysApprenticeshipLevy, figures);
  return { ...from, schoolYear: schoolYearOf(day), rates };
}
