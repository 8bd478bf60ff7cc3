import type { IsoDate } from '../../domain/units';
import { negligibleOverPlan } from '../../engine/comparison/contrast';
import type { WeekInMonth } from '../../engine/comparison/monthsOfYear';
import { about, countOf, hoursPerWeek, listWords, monthWords, pounds } from '../../ui/format';

interface Costed {
  readonly name: string;
  readonly extraOverHorizon: number;
}

/** Who costs and who saves most over the years. `others` are the structures beside today's. */
export function costCaption(others: readonly Costed[], horizonYears: number, startsOn: IsoDate): string {
  const over = `Over ${countOf(horizonYears, 'year')} from ${monthWords(startsOn)}`;
  const dearest = [...others].sort((a, b) => b.extraOverHorizon - a.extraOverHorizon)[0];
  const cheapest = [...others].sort((a, b) => a.extraOverHorizon - b.extraOverHorizon)[0];
  const says = [
    ...(dearest && dearest.extraOverHorizon > negligibleOverPlan
      ? [`“${dearest.name}” costs most, ${about(dearest.extraOverHorizon, pounds)} more than today`]
      : []),
    ...(cheapest && cheapest.extraOverHorizon < -negligibleOverPlan
      ? [`“${cheapest.name}” saves most, ${about(Math.abs(cheapest.extraOverHorizon), pounds)}`]
      : []),
  ];
  return says.length === 0 ? `${over}, none of these costs more than today.` : `${over}, ${says.join('; ')}.`;
}

interface InMonths {
  readonly name: string;
  readonly months: readonly WeekInMonth[];
}

/** When the work peaks, and who has the hours then. */
export function monthCaption(compared: readonly InMonths[]): string {
  const peak = [...(compared[0]?.months ?? [])].sort((a, b) => b.needed - a.needed)[0];
  if (!peak) return 'No school months are in the first year.';
  const able = compared.filter(({ months }) =>
    months.some((each) => each.month === peak.month && each.given >= each.needed),
  );
  const who =
    able.length === 0
      ? 'none of these gives as much then'
      : able.length === compared.length
        ? 'all of these give that much'
        : `only ${listWords(able.map(({ name }) => `“${name}”`))} ${able.length === 1 ? 'gives' : 'give'} that much`;
  return `The work is heaviest in ${monthWords(peak.month)}, at ${about(peak.needed, hoursPerWeek)}; ${who}.`;
}
