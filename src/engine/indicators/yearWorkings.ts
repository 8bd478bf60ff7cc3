import { monthsInYear, schoolYearName } from '../../domain/calendar';
import type { Working, WorkingLine } from '../../domain/indicator';
import { figureLine, type Measured } from './measured';
import { ratesOverPlan } from './rateLines';

/** Cover that is no longer paid for, pounds a year, where it is worth a warning; null where it is not. */
export function coverSaved({ assessment }: Pick<Measured, 'assessment'>): number | null {
  const saved = -assessment.money.extraPerYearByPart.cover;
  return saved >= muchCover ? saved : null;
}

/** Pounds a year of cover saved from which a saving is only as good as the timetable that makes it. */
const muchCover = 2_000;

/** What a large saving of cover counts on; nothing where there is none. */
export const backToClass = (m: Measured): string =>
  coverSaved(m) === null ? '' : ' It counts on the released teaching hours really going back to class.';

function yearLines(m: Measured): readonly WorkingLine[] {
  return m.assessment.money.years.map((year) => ({
    label: `${schoolYearName(year.schoolYear)}${year.months < monthsInYear ? ` (${year.months} months)` : ''}`,
    value: year.extra,
    unit: 'pounds',
    isTerm: true,
  }));
}

/** Extra cash over the plan. */
export function overHorizon(m: Measured): Working {
  return {
    formula: `Extra cash of every school year of the plan, month by month, with one-off costs and safeguarded pay. Pay beyond the published tables grows by your assumption, every September; each month is priced at the rates then in force.${backToClass(m)}`,
    lines: [...yearLines(m), ...ratesOverPlan(m)],
  };
}

/** How extra cash in the prices of the first year came about, year by year. */
export function inTodaysMoney(m: Measured): Working {
  return {
    formula: 'Each later year’s extra cash is divided by prices’ growth since the first year.',
    lines: [
      ...yearLines(m).map((line) => ({ ...line, isTerm: false })),
      figureLine('Growth of prices a year', 'costs.inflation', 'share', m),
    ],
  };
}

/** How far each school year goes over the governors’ ceiling, pounds. */
export function againstCeiling(m: Measured): Working {
  return {
    formula:
      'Extra cash of each year less the ceiling; a part year has its part of the ceiling. The worst year is shown.',
    lines: [
      {
        label: 'Ceiling a school year',
        value: m.plan.school.ceilingPerYear ?? 'not set',
        unit: m.plan.school.ceilingPerYear === null ? 'text' : 'pounds',
      },
      ...yearLines(m).map((line) => ({ ...line, isTerm: false })),
    ],
  };
}
