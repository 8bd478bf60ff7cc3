import { monthsInYear } from '../../domain/calendar';
import { type IndicatorGroup, indicatorGroups } from '../../domain/indicator';
import type { Plan } from '../../domain/plan';
import { type IndicatorId, indicatorIds, indicators } from '../../engine/indicators';
import { hoursPerYear, pounds } from '../../ui/format';
import type { Compared } from './compared';

export interface IndicatorRow {
  readonly id: IndicatorId;
  readonly label: string;
  /** A few words beneath the label. */
  readonly hint: string | null;
}

export interface RowGroup {
  readonly group: IndicatorGroup;
  readonly rows: readonly IndicatorRow[];
}

/** Every indicator of the register, in its groups. */
export function rowGroups(plan: Plan, today: Compared | undefined): readonly RowGroup[] {
  const hints = hintsFor(plan, today);
  return indicatorGroups.map((group) => ({
    group,
    rows: indicatorIds
      .filter((id) => indicators[id].group === group)
      .map((id) => ({ id, label: indicators[id].label, hint: hints[id] ?? null })),
  }));
}

function hintsFor({ school, assumptions }: Plan, today: Compared | undefined): Partial<Record<IndicatorId, string>> {
  const years = assumptions.horizonYears;
  const ceiling =
    school.ceilingPerYear === null ? 'no ceiling is set' : `ceiling ${pounds(school.ceilingPerYear)} a school year`;
  return {
    extraCashOverHorizon: years === 1 ? 'one year' : `${years} years`,
    overCeiling: ceiling,
    fullCostPerYear: 'another view of the same money',
    leadershipHours: 'hours a week',
    leadershipValue: 'beside the cost, never in it',
    hoursShortInWorstMonth: 'hours a week',
    ...(today ? { coverageOfYear: `${hoursPerYear(today.assessment.time.demandPerYear)} needed` } : {}),
    alwaysHeld: 'futures of 100',
    monthsWithoutSenco: `on average, of ${monthsInYear * years}`,
    termWithoutSenco: 'futures of 100',
    monthsWithNobody: 'on average',
    changesOfSenco: 'on average',
    missesQualification: 'futures of 100',
    readyWhenNeeded: 'of the departures',
    costWithChurn: `${years === 1 ? 'one year' : `${years} years`}; pay saved while the post is empty comes off, for today too`,
    departuresFromGuidance: 'governors record why',
    risksRatedHigh: 'of the register on Risks',
  };
}
