import {
  addMonths,
  dateInWords,
  monthsInYear,
  schoolYearName,
  schoolYearOf,
  schoolYearStart,
} from '../../../domain/calendar';
import type { AssessedPlan } from '../../../engine/assess';
import { supplyDayFigure } from '../../../engine/costing/postCost';
import { type PriceSpan, priceSpans } from '../../../engine/costing/priceSpans';
import { type FigureId, figureRegister } from '../../../evidence/register';
import { constant, type Expression, minus, over, plus, power, times } from '../xlsx/expression';
import { addRow, amount, newSheet, type Sheet, words } from '../xlsx/sheet';
import { addEmployment, type EmployersRates } from './employment';
import { type Inputs, sourceOf, standingOf } from './inputs';
import { salarySource } from './salarySource';
import { addCells, addSeries, type Series } from './series';

/** Pay and rates, period by period: a period is a run of months in one school year with the same rates. */
export interface Periods {
  readonly sheet: Sheet;
  readonly spans: readonly PriceSpan[];
  readonly names: readonly string[];
  readonly count: number;
  readonly schoolYear: Series;
  readonly fromMonth: Series;
  readonly months: Series;
  readonly rates: EmployersRates;
  /** Growth since the plan's first school year, of what the school typed and of prices. */
  readonly growth: Series;
  readonly priceGrowth: Series;
  /** Full-time salary at a point; its rows are added the first time that it is asked for. */
  readonly salary: (point: string) => Series;
  /** Pounds a year to cover one teaching hour a week. */
  readonly coverOfAnHour: () => Series;
}

/** Head cells over the periods. */
export function periodHead(names: readonly string[], first = 'What'): Parameters<typeof addRow>[1][] {
  return [words(first, 'head'), words('Unit', 'head'), ...names.map((name) => words(name, 'headRight'))];
}

export const periodWidths = (count: number): readonly number[] => [50, 16, ...Array.from({ length: count }, () => 15)];

export function periodsOf(assessed: AssessedPlan, inputs: Inputs): Periods {
  const { standing: plan, figures } = assessed;
  const { startsOn, payGrowthCase } = plan.assumptions;
  const spans = priceSpans(plan, figures);
  const count = spans.length;
  const firstYear = schoolYearOf(startsOn);
  const names = spans.map(({ schoolYear, fromMonth, months }, at) => {
    const isSplit = spans[at - 1]?.schoolYear === schoolYear || months < monthsInYear;
    return `${schoolYearName(schoolYear)}${isSplit ? ` from ${dateInWords(addMonths(startsOn, fromMonth))}` : ''}`;
  });
  const sheet = newSheet('Pay and rates', { widths: periodWidths(count), keepsRows: 3, keepsColumns: 1 });
  addRow(sheet, words('Pay and rates, period by period', 'title'));
  addRow(
    sheet,
    words(
      'A period is a run of months in one school year with the same rates in force, so that each is priced once.',
      'lead',
    ),
  );
  addRow(sheet, ...periodHead(names));
  const spanIn = (period: number): PriceSpan => {
    const span = spans[period];
    if (!span) throw new Error(`There is no period ${period}`);
    return span;
  };
  const given = (
    label: string,
    unit: string,
    style: 'inputNumber' | 'inputRate' | 'inputMoney',
    of: (span: PriceSpan) => number,
  ): Series => addCells(sheet, label, unit, count, (period) => amount(of(spanIn(period)), style));
  const rate = (id: FigureId, style: 'inputRate' | 'inputMoney', of: (span: PriceSpan) => number): Series => {
    const day = addMonths(startsOn, spans.at(-1)?.fromMonth ?? 0);
    const series = given(figureRegister[id].label, style === 'inputRate' ? 'share' : 'pounds a year', style, of);
    addRow(sheet, words(`${standingOf(id, assessed)}: ${sourceOf(id, assessed, day)}`, 'lead'));
    return series;
  };
  const schoolYear = given(
    'School year, by the year of its September',
    'year',
    'inputNumber',
    (span) => span.schoolYear,
  );
  const fromMonth = given(
    'Months from the plan’s start to the period',
    'months',
    'inputNumber',
    (span) => span.fromMonth,
  );
  const months = given('Months in the period', 'months', 'inputNumber', (span) => span.months);
  const rates = {
    pension: rate('onCosts.teacherPensionRate', 'inputRate', (span) => span.rates.pension),
    nic: rate('onCosts.nicRate', 'inputRate', (span) => span.rates.nic),
    threshold: rate('onCosts.nicThreshold', 'inputMoney', (span) => span.rates.nicThreshold),
    levy: plan.school.paysApprenticeshipLevy ? rate('onCosts.levyRate', 'inputRate', (span) => span.rates.levy) : null,
  };
  const one = constant(1);
  const grownIn = (year: number): Expression =>
    plus(
      one,
      inputs.entered({
        name: `payGrowth_${year}`,
        label: `Growth of pay on 1 September ${year} (${payGrowthCase} case)`,
        value: figures.value('costs.payGrowth', schoolYearStart(year), payGrowthCase),
        unit: 'share',
        standing: standingOf('costs.payGrowth', assessed),
        source: sourceOf('costs.payGrowth', assessed, schoolYearStart(year)),
      }),
    );
  const growthBetween = (from: number, to: number): Expression =>
    times(...Array.from({ length: Math.max(0, to - from) }, (_, at) => grownIn(from + 1 + at)));
  const growthSince = (label: string, from: (year: number) => number): Series =>
    addSeries(
      sheet,
      label,
      count,
      (period) => growthBetween(from(spanIn(period).schoolYear), spanIn(period).schoolYear),
      {
        style: 'number',
        unit: 'multiplier',
      },
    );
  const sincePublished = growthSince('Growth of pay since the last published pay year', figures.payYearFor);
  const growth = growthSince('Growth since the plan’s first year, for amounts the school typed', () => firstYear);
  const priceGrowth = addSeries(
    sheet,
    'Growth of prices since the plan’s first year',
    count,
    (period) => power(plus(one, inputs.figure('costs.inflation')), minus(schoolYear.in(period), schoolYear.in(0))),
    { style: 'number', unit: 'multiplier' },
  );

  const salaries = new Map<string, Series>();
  const salary = (point: string): Series => {
    const known = salaries.get(point);
    if (known) return known;
    const { payArea } = plan.school;
    const published = given(`${point}: as published`, 'pounds a year', 'inputMoney', (span) =>
      figures.salary(payArea, point, figures.payYearFor(span.schoolYear)),
    );
    addRow(sheet, words(salarySource(point, assessed), 'lead'));
    const full = addSeries(sheet, `${point}: full-time salary`, count, (period) =>
      times(published.in(period), sincePublished.in(period)),
    );
    salaries.set(point, full);
    return full;
  };

  const supply = (): Series => {
    const day = inputs.figure(supplyDayFigure(plan));
    const year = times(over(day, inputs.figure('time.dayHours')), inputs.figure('time.schoolWeeks'));
    return addSeries(sheet, 'Cover of one teaching hour a week, by supply', count, (period) =>
      times(year, growth.in(period)),
    );
  };
  const permanent = (): Series => {
    const gross = salary(plan.school.coverPoint);
    const cost = addEmployment(sheet, `Covering teacher on ${plan.school.coverPoint}`, gross, {
      rates,
      count,
    });
    const load = times(inputs.figure('time.timetabledWeek'), minus(one, inputs.figure('time.ppaShare')));
    return addSeries(sheet, 'Cover of one teaching hour a week, by a permanent teacher', count, (period) =>
      over(cost.in(period), load),
    );
  };
  let cover: Series | null = null;
  const coverOfAnHour = (): Series => {
    cover ??= plan.school.coverBy === 'supply' ? supply() : permanent();
    return cover;
  };
  return {
    sheet,
    spans,
    names,
    count,
    schoolYear,
    fromMonth,
    months,
    rates,
    growth,
    priceGrowth,
    salary,
    coverOfAnHour,
  };
}
