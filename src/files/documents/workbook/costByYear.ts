import { type Assessment, costParts, type YearCost } from '../../../domain/assessment';
import { monthsInYear, schoolYearName } from '../../../domain/calendar';
import { costPartNames } from '../../../engine/indicators/budget';
import {
  type Cells,
  constant,
  type Expression,
  minus,
  orNought,
  over,
  plus,
  power,
  sumOf,
  sumWhere,
  times,
  toPenny,
} from '../xlsx/expression';
import { across, addRow, amount, at, formula, newSheet, type Sheet, words } from '../xlsx/sheet';
import type { CostByPeriod, OptionMoney, YearBook } from './costByPeriod';

interface ResultBook extends YearBook {
  readonly byPeriod: CostByPeriod;
}

const firstYear = 1;

/** The result: what each option costs in each school year, against the ceiling, beside what the planner itself says. */
export function costByYearOf(book: ResultBook): Sheet {
  const { assessed, byPeriod } = book;
  const years = assessed.assessments[0]?.money.years ?? [];
  const sheet = newSheet('Cost by year', { widths: [50, ...years.map(() => 15), 17], keepsRows: 4, keepsColumns: 1 });
  addRow(sheet, words('What each option costs, school year by school year', 'title'));
  addRow(
    sheet,
    words(
      'Pounds, one-off costs and safeguarded pay included. Full cost and extra cash are two views of the same money: never add them.',
      'lead',
    ),
  );
  addRow(
    sheet,
    words('School year', 'head'),
    ...years.map(({ schoolYear }) => words(schoolYearName(schoolYear), 'headRight')),
    words('Whole plan', 'headRight'),
  );
  addRow(
    sheet,
    words('By the year of its September', 'note'),
    ...years.map(({ schoolYear }) => amount(schoolYear, 'inputNumber')),
  );
  for (const [place, money] of byPeriod.options.entries()) {
    const assessment = assessed.assessments[place];
    if (assessment) addOption(sheet, money, assessment, book);
  }
  return sheet;
}

const yearsRow = 4;

function addOption(sheet: Sheet, { option, full, parts }: OptionMoney, { money }: Assessment, book: ResultBook): void {
  const { periods, inputs, plan } = book;
  const { years } = money;
  const keys: Cells = periods.schoolYear.cells;
  const yearAt = (year: number): Expression => at(sheet, yearsRow, firstYear + year);
  addRow(sheet);
  addRow(sheet, words(option.name, 'heading'));
  const row = (
    label: string,
    of: (year: number) => Expression,
    style: 'money' | 'totalMoney' | 'number' | 'checkMoney' = 'money',
    hasTotal = true,
  ): number => {
    const own = sheet.rows.length + 1;
    const cells = years.map((_, year) => formula(of(year), style));
    addRow(sheet, words(label, style === 'totalMoney' ? 'totalText' : 'text'), ...cells);
    if (hasTotal) {
      sheet.rows[own - 1] = [
        ...(sheet.rows[own - 1] ?? []),
        formula(sumOf(across(sheet, own, firstYear, years.length)), style),
      ];
    }
    return own;
  };
  const byYear =
    (cells: Cells) =>
    (year: number): Expression =>
      sumWhere(keys, yearAt(year), cells);
  const monthsRow = row('Months of the plan in the year', byYear(periods.months.cells), 'number');
  const partRows = costParts.map((part) => row(costPartNames[part], byYear(parts[part].cells)));
  const extraRow = row(
    'Extra cash against today',
    (year) => plus(...partRows.map((each) => at(sheet, each, firstYear + year))),
    'totalMoney',
  );
  const fullRow = row('Full cost of the SENCO function', byYear(full.cells), 'totalMoney');
  row('Extra cash in the money of the first year', (year) =>
    over(
      at(sheet, extraRow, firstYear + year),
      power(plus(constant(1), inputs.figure('costs.inflation')), minus(yearAt(year), yearAt(0))),
    ),
  );
  const { ceilingPerYear } = plan.school;
  if (ceilingPerYear !== null) {
    const ceiling = inputs.entered({
      name: 'school_ceilingPerYear',
      label: 'What governors will add in a school year',
      value: ceilingPerYear,
      unit: 'pounds a year',
      standing: 'the school’s own',
      source: 'Entered under School',
    });
    const ceilingRow = row('The governors’ ceiling for those months', (year) =>
      over(times(ceiling, at(sheet, monthsRow, firstYear + year)), constant(monthsInYear)),
    );
    row(
      'Over the ceiling',
      (year) => orNought(minus(at(sheet, extraRow, firstYear + year), at(sheet, ceilingRow, firstYear + year))),
      'money',
      false,
    );
  }
  addCheck(sheet, 'extra cash', extraRow, years, (year) => year.extra);
  addCheck(sheet, 'full cost', fullRow, years, (year) => year.full);
}

/** What the planner said when the workbook was made, and how far the formulas are from it now. */
function addCheck(
  sheet: Sheet,
  what: string,
  row: number,
  years: readonly YearCost[],
  of: (year: YearCost) => number,
): void {
  const total = years.reduce((sum, year) => sum + of(year), 0);
  const said = addRow(
    sheet,
    words(`The planner said: ${what}`, 'note'),
    ...[...years.map(of), total].map((pounds) => amount(pounds, 'foundMoney')),
  );
  addRow(
    sheet,
    words('The formulas less what the planner said', 'note'),
    ...Array.from({ length: years.length + 1 }, (_, place) =>
      formula(toPenny(minus(at(sheet, row, firstYear + place), at(sheet, said, firstYear + place))), 'checkMoney'),
    ),
  );
}
