import {
  addMonths,
  dateInWords,
  monthsInYear,
  type SchoolYear,
  schoolYearOf,
  schoolYearStart,
} from '../../domain/calendar';
import type { WorkingLine } from '../../domain/indicator';
import type { IsoDate } from '../../domain/units';
import type { FigureId } from '../../evidence/register';
import { figureLine, type Measured } from './measured';

type Rated = Pick<Measured, 'plan' | 'figures'>;

/** A rate over some days: a line for the first, and one for each day from which it is another. */
function overDays(days: readonly IsoDate[], label: string, lineOn: (label: string, on: IsoDate) => WorkingLine) {
  const lines: WorkingLine[] = [];
  for (const day of days) {
    const line = lineOn(lines.length === 0 ? label : `${label}, from ${dateInWords(day)}`, day);
    if (lines.at(-1)?.value !== line.value) lines.push(line);
  }
  return lines;
}

/** Growth of pay as it is taken on the way to a school year, from the year whose pay is known; none where it is known. */
function growthLines(m: Rated, to: SchoolYear): readonly WorkingLine[] {
  const { startsOn, payGrowthCase } = m.plan.assumptions;
  const first = schoolYearOf(startsOn);
  const known = Math.min(first, m.figures.payYearFor(first));
  const septembers = Array.from({ length: Math.max(0, to - known) }, (_, place) => schoolYearStart(known + 1 + place));
  return overDays(septembers, 'Growth of pay after the published tables', (label, on) =>
    figureLine(label, 'costs.payGrowth', 'share', m, on, payGrowthCase),
  );
}

/** What an employer pays on top of a teacher's salary, on some days. */
function onCostLines(m: Rated, days: readonly IsoDate[]): readonly WorkingLine[] {
  const over = (label: string, id: FigureId, unit: WorkingLine['unit'] = 'share'): readonly WorkingLine[] =>
    overDays(days, label, (each, on) => figureLine(each, id, unit, m, on));
  return [
    ...over('Employer’s pension contribution', 'onCosts.teacherPensionRate'),
    ...over('Employer’s National Insurance', 'onCosts.nicRate'),
    ...over('National Insurance threshold', 'onCosts.nicThreshold', 'pounds a year'),
    ...(m.plan.school.paysApprenticeshipLevy ? over('Apprenticeship levy', 'onCosts.levyRate') : []),
  ];
}

/** The rates behind a year at the prices of the plan's first month. */
export function ratesAtStart(m: Rated): readonly WorkingLine[] {
  const { startsOn } = m.plan.assumptions;
  return [...growthLines(m, schoolYearOf(startsOn)), ...onCostLines(m, [startsOn])];
}

/** The rates behind the years of the plan, with those that law or a policy pack changes on the way. */
export function ratesOverPlan(m: Rated): readonly WorkingLine[] {
  const { startsOn, horizonYears } = m.plan.assumptions;
  const months = Array.from({ length: monthsInYear * horizonYears }, (_, month) => addMonths(startsOn, month));
  return [...growthLines(m, schoolYearOf(months.at(-1) ?? startsOn)), ...onCostLines(m, months)];
}
