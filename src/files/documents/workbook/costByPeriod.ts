import { type CostPart, costParts } from '../../../domain/assessment';
import { monthsInYear } from '../../../domain/calendar';
import type { Option } from '../../../domain/option';
import { costPartNames } from '../../../engine/indicators/budget';
import { paidInPhasesBefore } from '../../../engine/mitigation/mitigationCash';
import { phasesOf } from '../../../engine/phases';
import { constant, type Expression, minus, nought, over, plus, times } from '../xlsx/expression';
import { addRow, amount, at, newSheet, type Sheet, words } from '../xlsx/sheet';
import { periodHead, periodWidths } from './periods';
import { addSafeguarding, type Months, monthsInAll } from './safeguarding';
import { addSeries, type Series } from './series';
import { type CostBook, partIn, pricesIn, type StructureCosts } from './structureCosts';

/** Months of one phase, and its cost in each period. */
interface PhaseMoney {
  readonly stretch: Months;
  readonly months: Series;
}

/** What an option costs in each period, in pounds of that period and not of a year. */
export interface OptionMoney {
  readonly option: Option;
  readonly phases: readonly (PhaseMoney & { readonly structure: string })[];
  readonly full: Series;
  readonly parts: Readonly<Record<CostPart, Series>>;
}

export interface CostByPeriod {
  readonly sheet: Sheet;
  readonly options: readonly OptionMoney[];
}

export interface YearBook extends CostBook {
  readonly structures: StructureCosts;
}

const everyYear = costParts.filter((part) => part !== 'safeguarding' && part !== 'oneOffs');

export function costByPeriodOf(book: YearBook): CostByPeriod {
  const { periods, assessed } = book;
  const sheet = newSheet('Cost by period', { widths: periodWidths(periods.count), keepsRows: 3, keepsColumns: 1 });
  addRow(sheet, words('What each option costs, period by period', 'title'));
  addRow(
    sheet,
    words(
      'Months in force x a full year’s cost / 12. Extra cash is each part less the same part of what you have today.',
      'lead',
    ),
  );
  addRow(sheet, ...periodHead(periods.names));
  return { sheet, options: assessed.options.map((option) => addOption(sheet, option, book)) };
}

function addOption(sheet: Sheet, option: Option, book: YearBook): OptionMoney {
  const { periods, structures, plan } = book;
  const { count } = periods;
  const today = plan.structures[0];
  if (!today) throw new Error('A plan has a structure for today');
  const now = structures.moneyOf(today);
  addRow(sheet);
  addRow(sheet, words(option.name, 'heading'));
  const spans = phasesOf(option);
  const phases = spans.map(({ structure, fromMonth, months }) => {
    const begins = addRow(
      sheet,
      words(`“${structure.name}”: months from the plan’s start`),
      amount(fromMonth, 'inputNumber'),
    );
    const lasts = addRow(sheet, words(`“${structure.name}”: months that it lasts`), amount(months, 'inputNumber'));
    const stretch = { from: at(sheet, begins, 1), months: at(sheet, lasts, 1) };
    const inForce = addSeries(
      sheet,
      `“${structure.name}”: months in the period`,
      count,
      (period) => monthsInAll({ from: periods.fromMonth.in(period), months: periods.months.in(period) }, stretch),
      { style: 'number', unit: 'months' },
    );
    return { stretch, months: inForce, structure: structure.name, money: structures.moneyOf(structure) };
  });
  const ofYear = (pounds: Expression, months: Expression): Expression =>
    over(times(pounds, months), constant(monthsInYear));
  const row = (label: string, of: (period: number) => Expression): Series =>
    addSeries(sheet, label, count, of, { unit: 'pounds' });

  const safeguarded = spans.flatMap((_, place) => {
    const phase = phases[place];
    return phase ? addSafeguarding(sheet, option, spans, place, phase.stretch, book) : [];
  });
  const paidBefore = addPaidBefore(sheet, option, book);
  const parts = {} as Record<CostPart, Series>;
  for (const part of everyYear) {
    parts[part] = row(`Extra cash: ${costPartNames[part].toLowerCase()}`, (period) => {
      const before = partIn(now, part, period);
      const terms = phases.flatMap(({ money, months }) => {
        const after = partIn(money, part, period);
        if (after.length === 0 && before.length === 0) return [];
        return [ofYear(minus(plus(...after), plus(...before)), months.in(period))];
      });
      return plus(...terms);
    });
  }
  parts.safeguarding = row(`Extra cash: ${costPartNames.safeguarding.toLowerCase()}`, (period) =>
    plus(...safeguarded.map((each) => each.in(period))),
  );
  parts.oneOffs = row(`Extra cash: ${costPartNames.oneOffs.toLowerCase()}`, (period) => {
    const begun = spans.flatMap((span, place) => {
      const phase = phases[place];
      if (!phase || span.fromMonth !== firstMonthIn(span.fromMonth, period, book)) return [];
      return [minus(phase.money.oneOffs.in(period), paidBefore[place] ?? nought)];
    });
    const paid = plus(...begun);
    return period === 0 ? minus(paid, now.oneOffs.in(0)) : paid;
  });
  const full = addSeries(
    sheet,
    'Full cost of the SENCO function',
    count,
    (period) => plus(...phases.map(({ money, months }) => ofYear(money.full.in(period), months.in(period)))),
    { style: 'totalMoney', unit: 'pounds' },
  );
  return { option, phases, full, parts };
}

/** The month itself where it lies in the period; else none. */
function firstMonthIn(month: number, period: number, { periods }: YearBook): number | null {
  const span = periods.spans[period];
  return span && month >= span.fromMonth && month < span.fromMonth + span.months ? month : null;
}

/** What each later phase's mitigations would cost once and an earlier phase has paid. */
function addPaidBefore(sheet: Sheet, option: Option, book: YearBook): readonly (Expression | null)[] {
  const spans = phasesOf(option);
  return spans.map(({ structure, fromMonth }, place) => {
    const period = book.periods.spans.findLastIndex((span) => span.fromMonth <= fromMonth);
    const before = spans.slice(0, place).map((span) => span.structure);
    const pounds = place === 0 ? 0 : paidInPhasesBefore(structure, before, pricesIn(period, book));
    if (pounds === 0) return null;
    const row = addRow(sheet, words(`“${structure.name}”: paid once in a phase before`), amount(pounds, 'foundMoney'));
    return at(sheet, row, 1);
  });
}
