import type { IsoDate } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';

/** Employer's rates in force on one day. */
export interface OnCostRates {
  readonly pension: number;
  readonly nic: number;
  /** Pounds a year, for one employment. */
  readonly nicThreshold: number;
  readonly levy: number;
}

export interface EmploymentCost {
  readonly gross: number;
  readonly pension: number;
  readonly nic: number;
  readonly levy: number;
  readonly total: number;
}

/** A teacher’s employer’s rates in force on a day; no levy where the school pays none. */
export function teacherRatesOn(date: IsoDate, paysLevy: boolean, figures: Figures): OnCostRates {
  return {
    pension: figures.value('onCosts.teacherPensionRate', date),
    nic: figures.value('onCosts.nicRate', date),
    nicThreshold: figures.value('onCosts.nicThreshold', date),
    levy: paysLevy ? figures.value('onCosts.levyRate', date) : 0,
  };
}

/** What an employer pays in a year for a gross annual pay, in pounds: pay, pension, National Insurance and levy. */
export function employmentCost(gross: number, rates: OnCostRates): EmploymentCost {
  const pension = gross * rates.pension;
  const nic = rates.nic * Math.max(0, gross - rates.nicThreshold);
  const levy = gross * rates.levy;
  return { gross, pension, nic, levy, total: gross + pension + nic + levy };
}
