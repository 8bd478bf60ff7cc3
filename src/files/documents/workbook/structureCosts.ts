import { type CostPart, costParts } from '../../../domain/assessment';
import { addMonths } from '../../../domain/calendar';
import { type MitigationId, mitigationNames } from '../../../domain/mitigation';
import { designatedPostOf, type Structure } from '../../../domain/structure';
import type { AssessedPlan } from '../../../engine/assess';
import type { Prices } from '../../../engine/costing/postCost';
import { pricesOn } from '../../../engine/costing/prices';
import { costPartNames } from '../../../engine/indicators/budget';
import { figuresUnder } from '../../../engine/mitigation/figuresUnder';
import { asEntered } from '../../../engine/mitigation/madeFrom';
import { cashByMitigation, mitigationOneOffs } from '../../../engine/mitigation/mitigationCash';
import { weeklyCapacity } from '../../../engine/workload/capacity';
import { type Expression, over, plus, times } from '../xlsx/expression';
import { addRow, amount, at, newSheet, type Sheet, words } from '../xlsx/sheet';
import type { MoneyBook, PayBuildUp } from './payBuildUp';
import { periodHead, periodWidths } from './periods';
import { addCells, addSeries, type Series } from './series';

/** A structure's cost in a full year at each period's prices. */
export interface StructureMoney {
  readonly full: Series;
  /** A part that no post of it pays for is left out. */
  readonly parts: Readonly<Partial<Record<CostPart, Series>>>;
  /** Were it to begin in a period. */
  readonly oneOffs: Series;
}

export interface StructureCosts {
  readonly sheet: Sheet;
  readonly moneyOf: (structure: Structure) => StructureMoney;
}

export interface CostBook extends MoneyBook {
  readonly assessed: AssessedPlan;
  readonly buildUp: PayBuildUp;
}

export function structureCostsOf(book: CostBook): StructureCosts {
  const { periods, plan } = book;
  const sheet = newSheet('Structures', { widths: periodWidths(periods.count), keepsRows: 3, keepsColumns: 1 });
  addRow(sheet, words('What each structure costs in a full year', 'title'));
  addRow(
    sheet,
    words(
      'At each period’s prices, part by part: added up from the posts. Full cost and cash are two views of the same money, never to be added.',
      'lead',
    ),
  );
  addRow(sheet, ...periodHead(periods.names));
  const money = new Map(plan.structures.map((structure) => [structure.id, addStructure(sheet, structure, book)]));
  const moneyOf = ({ id }: Structure): StructureMoney => {
    const found = money.get(id);
    if (!found) throw new Error(`There is no structure ${id}`);
    return found;
  };
  return { sheet, moneyOf };
}

/** The prices of a period's first day, as the engine has them. */
export function pricesIn(period: number, { assessed, periods }: Pick<CostBook, 'assessed' | 'periods'>): Prices {
  const { standing: plan, known, figures } = assessed;
  const day = addMonths(plan.assumptions.startsOn, periods.spans[period]?.fromMonth ?? 0);
  return pricesOn(day, { plan, known, figures });
}

function addStructure(sheet: Sheet, structure: Structure, book: CostBook): StructureMoney {
  const { periods, buildUp } = book;
  const { count } = periods;
  addRow(sheet);
  addRow(sheet, words(structure.name, 'heading'));
  const posts = structure.posts.map((post) => buildUp.moneyOf(post));
  const mitigations = addMitigations(sheet, structure, book);
  const parts: Partial<Record<CostPart, Series>> = {};
  for (const part of costParts) {
    const terms = [...posts.flatMap(({ cash }) => cash[part] ?? []), ...(part === 'mitigations' ? mitigations : [])];
    if (terms.length === 0) continue;
    parts[part] = addSeries(sheet, `Cash: ${costPartNames[part].toLowerCase()}`, count, (period) =>
      plus(...terms.map((term) => term.in(period))),
    );
  }
  const full = addSeries(
    sheet,
    'Full cost of the SENCO function',
    count,
    (period) => plus(...posts.map((post) => post.full.in(period)), ...mitigations.map((term) => term.in(period))),
    { style: 'totalMoney' },
  );
  return { full, parts, oneOffs: addOneOffs(sheet, structure, book) };
}

/** Cash a year of each mitigation that costs any beside its posts. */
function addMitigations(sheet: Sheet, structure: Structure, book: CostBook): readonly Series[] {
  const { periods } = book;
  const costs = periods.spans.map((_, period) => cashByMitigation(structure, pricesIn(period, book)));
  const paid = structure.mitigations.filter((_, place) => costs.some((each) => (each[place]?.pounds ?? 0) !== 0));
  return paid.map((id) => {
    const label = `Mitigation: ${mitigationNames[id]}`;
    const formula = mitigationFormula(id, structure, book);
    if (formula) return addSeries(sheet, label, periods.count, formula);
    const found = (period: number): number => costs[period]?.find((each) => each.id === id)?.pounds ?? 0;
    return addCells(sheet, label, 'pounds a year', periods.count, (period) => amount(found(period), 'foundMoney'));
  });
}

/** How a mitigation's cash is worked out; null where the planner's own figure is put down as it is. */
function mitigationFormula(
  id: MitigationId,
  structure: Structure,
  { inputs, periods, assessed }: CostBook,
): ((period: number) => Expression) | null {
  const hoursCovered = (hours: Expression) => (period: number) => times(hours, periods.coverOfAnHour().in(period));
  switch (id) {
    case 'secondTrainedPerson':
      return hoursCovered(over(inputs.figure('mitigation.shadowingHours'), inputs.figure('time.schoolWeeks')));
    case 'provisionSoftware':
      return (period) => times(inputs.figure('mitigation.softwareLicence'), periods.priceGrowth.in(period));
    case 'protectedHours': {
      const { standing: plan, figures } = assessed;
      const post = designatedPostOf(asEntered(structure));
      const hours = post ? weeklyCapacity(post, 0, figuresUnder(structure, plan, figures)).pulledAway : 0;
      return hoursCovered(
        inputs.entered({
          name: `pulledAway_${1 + plan.structures.findIndex(({ id: each }) => each === structure.id)}`,
          label: `Hours a week pulled away without protection: ${structure.name}`,
          value: hours,
          unit: 'hours a week',
          standing: 'worked out by the planner',
          source: 'Workload',
        }),
      );
    }
    default:
      return null;
  }
}

function addOneOffs(sheet: Sheet, structure: Structure, book: CostBook): Series {
  const { periods, inputs, buildUp } = book;
  const { adverts, npqFees, handoverWeeks } = structure.oneOffs;
  const entered = (label: string, value: number): Expression => {
    const row = addRow(sheet, words(label), amount(value, 'inputNumber'));
    return at(sheet, row, 1);
  };
  const advertsCell = entered('Once: adverts', adverts);
  const feesCell = entered('Once: NPQ fees that the school pays', npqFees);
  const weeksCell = entered('Once: weeks of handover', handoverWeeks);
  const designated = designatedPostOf(structure);
  const once = periods.spans.map((_, period) => mitigationOneOffs(structure, pricesIn(period, book)));
  const forMitigations = once.some((pounds) => pounds !== 0)
    ? addCells(sheet, 'Once: mitigations', 'pounds', periods.count, (period) => amount(once[period] ?? 0, 'foundMoney'))
    : null;
  return addSeries(
    sheet,
    'Once, were it to begin in the period',
    periods.count,
    (period) =>
      plus(
        times(advertsCell, inputs.figure('costs.advert')),
        times(feesCell, inputs.figure('costs.npqFee')),
        ...(designated
          ? [over(times(buildUp.moneyOf(designated).full.in(period), weeksCell), inputs.figure('time.schoolWeeks'))]
          : []),
        ...(forMitigations ? [forMitigations.in(period)] : []),
      ),
    { unit: 'pounds' },
  );
}

/** One part of a structure's cash in a period; nothing where it has none. */
export function partIn(money: StructureMoney, part: CostPart, period: number): readonly Expression[] {
  const series = money.parts[part];
  return series ? [series.in(period)] : [];
}
