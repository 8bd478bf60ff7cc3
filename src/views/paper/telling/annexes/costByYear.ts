import { costParts, type YearCost } from '../../../../domain/assessment';
import { monthsInYear } from '../../../../domain/calendar';
import type { PaperSection } from '../../../../domain/paper';
import { extraOverHorizonOf } from '../../../../engine/costing/yearCosts';
import { costPartNames } from '../../../../engine/indicators/budget';
import { countOf, pounds, schoolYearName } from '../../../../ui/format';
import { quoted, section, table } from '../blocks';
import { moneyFigure } from '../moneyFigure';
import { inFocus, type PaperOption, type Subject } from '../subject';

/** Extra cash by school year: every option, then what that of the first dwelt on is for. */
export function costByYear(subject: Subject): PaperSection | null {
  const { options } = subject;
  const years = subject.today.assessment.money.years;
  const focus = inFocus(subject);
  const head = (first: string): readonly string[] => [first, ...years.map(yearName), 'In all'];
  return section('annex', 'annex-cost', 'Cost by year', [
    moneyFigure(subject),
    table(
      'annex-cost-years',
      'Extra cash against what we have now, by school year',
      head('Option'),
      options.map((option) => [
        option.name,
        ...option.assessment.money.years.map(({ extra }) => pounds(extra)),
        total(option),
      ]),
      'As planned, with one-off costs and any safeguarded pay, and with growth of pay after the published tables; without the adverts and empty posts of the futures.',
    ),
    focus.facts.isToday
      ? null
      : table('annex-cost-parts', `What the extra cash of ${quoted(focus)} is for`, head('What for'), partRows(focus)),
    table(
      'annex-cost-full',
      'Full cost of the SENCO function, by school year',
      head('Option'),
      options.map((option) => [
        option.name,
        ...option.assessment.money.years.map(({ full }) => pounds(full)),
        pounds(option.assessment.money.fullOverHorizon),
      ]),
      'Another view of the same money, never to be added to it: the share of every post’s employment cost that its hours for the function are.',
    ),
  ]);
}

const total = ({ assessment }: PaperOption): string => pounds(assessment.money.extraOverHorizon);

function yearName({ schoolYear, months }: YearCost): string {
  return months === monthsInYear
    ? schoolYearName(schoolYear)
    : `${schoolYearName(schoolYear)} (${countOf(months, 'month')})`;
}

function partRows({ assessment: { money } }: PaperOption): readonly (readonly string[])[] {
  const parts = costParts.filter((part) => money.years.some(({ extraByPart }) => Math.round(extraByPart[part]) !== 0));
  return parts.map((part) => [
    costPartNames[part],
    ...money.years.map(({ extraByPart }) => pounds(extraByPart[part])),
    pounds(extraOverHorizonOf(money, part)),
  ]);
}
