import { monthsInYear } from '../../../domain/calendar';
import type { Option, PhaseSpan } from '../../../domain/option';
import type { Post } from '../../../domain/structure';
import { withdrawalMonths } from '../../../engine/costing/safeguarding';
import { postTitles } from '../../../engine/indicators/postLines';
import {
  constant,
  type Expression,
  largest,
  minus,
  nought,
  orNought,
  over,
  plus,
  roundedUp,
  smallest,
  times,
} from '../xlsx/expression';
import { addRow, amount, at, type Sheet, words } from '../xlsx/sheet';
import { addEmployment } from './employment';
import { baseGrossIn, salaryIn } from './payBuildUp';
import { addSeries, type Series } from './series';
import { type CostBook, pricesIn } from './structureCosts';

/** Months on end, from a month of the plan. */
export interface Months {
  readonly from: Expression;
  readonly months: Expression;
}

/** Months that lie in all of several stretches. */
export function monthsInAll(...stretches: readonly Months[]): Expression {
  const ends = stretches.map(({ from, months }) => plus(from, months));
  return orNought(minus(smallest(...ends), largest(...stretches.map(({ from }) => from))));
}

/** Rows for pay that today's holders lose in one phase of an option and that is kept up, as `safeguardingOver` has it; the pounds of each period. */
export function addSafeguarding(
  sheet: Sheet,
  option: Option,
  phases: readonly PhaseSpan[],
  place: number,
  stretch: Months,
  book: CostBook,
): readonly Series[] {
  const { plan, periods, inputs } = book;
  const [today, phase] = [plan.structures[0], phases[place]];
  if (!today || !phase?.structure.oneOffs.safeguardPay || phase.structure.id === today.id) return [];
  const withdrawn = withdrawalMonths(phases, pricesIn(0, book))[place] ?? [];
  const titles = postTitles(today.posts);
  return today.posts.flatMap((post, at_) => {
    const holder = plan.people.find(({ id }) => id === post.holder);
    if (!holder || holder.isLeaving || post.staffing !== 'existing' || post.role === 'administrator') return [];
    const name = `${option.name}, “${phase.structure.name}”: ${titles[at_] ?? post.title}`;
    const next = phase.structure.posts.find(
      ({ holder: id, staffing }) => id === holder.id && staffing !== 'secondment',
    );
    addRow(sheet, words(name, 'bold'));
    const loss = addLoss(sheet, post, next ?? null, book);
    const row = addRow(sheet, words('Month from which the pay is withdrawn'), amount(withdrawn[at_] ?? 0, 'found'));
    const keptFor = roundedUp(times(constant(monthsInYear), inputs.figure('costs.safeguardingYears')));
    const kept: Months = { from: at(sheet, row, 1), months: keptFor };
    return [
      addSeries(
        sheet,
        'Safeguarded in the period',
        periods.count,
        (period) => {
          const span: Months = { from: periods.fromMonth.in(period), months: periods.months.in(period) };
          return over(times(loss.in(period), monthsInAll(span, stretch, kept)), constant(monthsInYear));
        },
        { style: 'totalMoney', unit: 'pounds' },
      ),
    ];
  });
}

/** What the employer pays today's holder now less what it would pay them then, where that is a loss. */
function addLoss(sheet: Sheet, post: Post, next: Post | null, book: CostBook): Series {
  const { periods, posts } = book;
  const { count, rates } = periods;
  const [cells, nextCells] = [posts.cellsOf(post), next && posts.cellsOf(next)];
  const fte = nextCells ? smallest(cells.fte, nextCells.fte) : cells.fte;
  // What was always for a fixed term is not kept up.
  const lasting = (each: Post): ((period: number) => Expression) => {
    const own = posts.cellsOf(each);
    const salary = salaryIn(each, own, periods);
    const tlr = each.tlr?.band === 'TLR3' ? nought : own.tlr;
    return (period) => plus(times(salary(period), fte), times(plus(tlr, own.senAllowance), periods.growth.in(period)));
  };
  const now = addSeries(sheet, 'Lasting gross pay today', count, lasting(post));
  const nowCost = addEmployment(sheet, 'Today', now, { rates, count });
  const then = addSeries(
    sheet,
    'Lasting gross pay then',
    count,
    next ? lasting(next) : baseGrossIn(post, cells, periods),
  );
  const thenCost = addEmployment(sheet, 'Then', then, { rates, count });
  return addSeries(sheet, 'Lost in a full year', count, (period) =>
    orNought(minus(nowCost.in(period), thenCost.in(period))),
  );
}
