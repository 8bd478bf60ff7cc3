import type { Working } from '../domain/indicator';
import { budgetIndicators } from './indicators/budget';
import { lawIndicators, riskIndicators } from './indicators/lawAndRisk';
import { leadershipIndicators } from './indicators/leadership';
import type { Indicator, Measured } from './indicators/measured';
import { meanOfPhases } from './indicators/phaseWorkings';
import { risksRatedHighIndicator } from './indicators/ratedHigh';
import { successionIndicators } from './indicators/succession';
import { timeIndicators } from './indicators/time';

/** Every measure of an option, in the order of every screen. A new one appears everywhere by being added here. */
export const indicators = {
  ...budgetIndicators,
  ...leadershipIndicators,
  ...timeIndicators,
  ...lawIndicators,
  ...successionIndicators,
  risksRatedHigh: risksRatedHighIndicator,
  ...riskIndicators,
} as const satisfies Record<string, Indicator>;

export type IndicatorId = keyof typeof indicators;
export const indicatorIds = Object.keys(indicators) as readonly IndicatorId[];

/** What an option measures, in the indicator’s unit; null where it does not apply. */
export function measure(id: IndicatorId, measured: Measured): number | null {
  return indicators[id].measure(measured);
}

/** How that came about; for a phased plan the mean of its phases where the indicator says nothing else. */
export function explain(id: IndicatorId, measured: Measured): Working {
  const indicator: Indicator = indicators[id];
  if ('structure' in measured) return indicator.explain(measured);
  return indicator.explainPhases?.(measured) ?? meanOfPhases(indicator, measured);
}
