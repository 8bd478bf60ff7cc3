import { type Expression, minus, orNought, plus, times } from '../xlsx/expression';
import type { Sheet } from '../xlsx/sheet';
import { addSeries, type Series } from './series';

/** The employer's rates by period; the levy only where the school pays it. */
export interface EmployersRates {
  readonly pension: Series;
  readonly nic: Series;
  readonly threshold: Series;
  readonly levy: Series | null;
}

interface Employed {
  readonly rates: EmployersRates;
  readonly count: number;
  /** In the place of the teachers' scheme: support staff are in another. */
  readonly pensionRate?: Expression;
}

/** Rows from a gross pay to what the employer pays, as `employmentCost` has it: pension, National Insurance, levy and all together. */
export function addEmployment(
  sheet: Sheet,
  of: string,
  gross: Series,
  { rates, count, pensionRate }: Employed,
): Series {
  const pension = addSeries(sheet, `${of}: employer’s pension`, count, (period) =>
    times(gross.in(period), pensionRate ?? rates.pension.in(period)),
  );
  const nic = addSeries(sheet, `${of}: employer’s National Insurance`, count, (period) =>
    times(rates.nic.in(period), orNought(minus(gross.in(period), rates.threshold.in(period)))),
  );
  const { levy: levyRate } = rates;
  const levy =
    levyRate &&
    addSeries(sheet, `${of}: apprenticeship levy`, count, (period) => times(gross.in(period), levyRate.in(period)));
  return addSeries(
    sheet,
    `${of}: cost of employment`,
    count,
    (period) => plus(gross.in(period), pension.in(period), nic.in(period), ...(levy ? [levy.in(period)] : [])),
    { style: 'totalMoney' },
  );
}
