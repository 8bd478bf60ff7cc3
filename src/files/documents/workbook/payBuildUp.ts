import type { CostPart, KnownSchool } from '../../../domain/assessment';
import type { Plan } from '../../../domain/plan';
import type { Post, Structure } from '../../../domain/structure';
import { postTitles } from '../../../engine/indicators/postLines';
import { constant, type Expression, minus, nought, orNought, over, plus, times } from '../xlsx/expression';
import { addRow, newSheet, type Sheet, words } from '../xlsx/sheet';
import { addEmployment } from './employment';
import type { Inputs } from './inputs';
import { type Periods, periodHead, periodWidths } from './periods';
import type { PostCells, Posts } from './posts';
import { addSeries, type Series } from './series';

/** What one post comes to in a year at each period's prices, as `functionCost` and `postCash` have it. */
interface PostMoney {
  readonly full: Series;
  readonly cash: Readonly<Partial<Record<CostPart, Series>>>;
}

/** What the money of a workbook is worked out from. */
export interface MoneyBook {
  readonly plan: Plan;
  readonly known: KnownSchool;
  readonly inputs: Inputs;
  readonly periods: Periods;
  readonly posts: Posts;
}

export interface PayBuildUp {
  readonly sheet: Sheet;
  readonly moneyOf: (post: Post) => PostMoney;
}

export function payBuildUpOf(book: MoneyBook): PayBuildUp {
  const { periods } = book;
  const sheet = newSheet('Pay build-up', { widths: periodWidths(periods.count), keepsRows: 3, keepsColumns: 1 });
  addRow(sheet, words('Pay build-up, post by post', 'title'));
  addRow(sheet, words('Pounds in a full year at each period’s prices. Every number is a formula.', 'lead'));
  addRow(sheet, ...periodHead(periods.names));
  const money = new Map<Post, PostMoney>();
  for (const structure of book.plan.structures) {
    addRow(sheet);
    addRow(sheet, words(structure.name, 'heading'));
    for (const [place, post] of structure.posts.entries()) {
      money.set(post, addPost(sheet, post, titleOf(structure, place), book));
    }
  }
  const moneyOf = (post: Post): PostMoney => {
    const found = money.get(post);
    if (!found) throw new Error(`The post ${post.id} is of no structure`);
    return found;
  };
  return { sheet, moneyOf };
}

const titleOf = ({ posts }: Structure, place: number): string => postTitles(posts)[place] ?? '';

function addPost(sheet: Sheet, post: Post, title: string, book: MoneyBook): PostMoney {
  const { periods, posts, inputs } = book;
  const { count } = periods;
  addRow(sheet, words(title, 'bold'));
  const cells = posts.cellsOf(post);
  if (post.staffing === 'secondment') {
    const cost = addSecondment(sheet, post, title, cells, book);
    return { full: cost, cash: { secondment: cost } };
  }
  const cost = addCost(sheet, post, title, cells, cells.fte, book);
  const full =
    post.role === 'administrator'
      ? cost
      : addSeries(sheet, `${title}: of it, for the SENCO function`, count, (period) =>
          times(cost.in(period), over(cells.hours, times(inputs.figure('time.contractedWeek'), cells.fte))),
        );
  if (post.staffing === 'new') return { full, cash: { newPosts: cost } };
  if (post.role === 'administrator') return { full, cash: {} };
  const base = addBase(sheet, post, title, cells, book);
  const pay = addSeries(sheet, `${title}: pay above that`, count, (period) => minus(cost.in(period), base.in(period)));
  const cover = addSeries(sheet, `${title}: cover for teaching hours released`, count, (period) =>
    times(orNought(minus(cells.baseTeaching, cells.teaching)), periods.coverOfAnHour().in(period)),
  );
  return { full, cash: { pay, cover } };
}

/** Full-time salary of a post in a period: its own, grown, or that of its pay point. */
export function salaryIn(
  post: Pick<Post, 'ownSalary' | 'payPoint'>,
  cells: PostCells,
  periods: Periods,
): (period: number) => Expression {
  const { ownSalary, payPoint } = post;
  if (ownSalary !== null) return (period) => times(cells.ownSalary, periods.growth.in(period));
  if (!payPoint) return () => nought;
  const salary = periods.salary(payPoint);
  return (period) => salary.in(period);
}

/** What the employer pays for a post at a full-time equivalent. */
function addCost(sheet: Sheet, post: Post, title: string, cells: PostCells, fte: Expression, book: MoneyBook): Series {
  const { periods, inputs, known, plan } = book;
  const { count, rates } = periods;
  if (post.role === 'administrator') {
    const fullTime = post.ownSalary !== null ? cells.ownSalary : inputs.figure('costs.administratorSalary');
    const worked = over(cells.hours, inputs.figure('costs.administratorWeek'));
    const paid = inputs.figure('costs.termTimeFactor');
    const gross = addSeries(sheet, `${title}: pay for the hours and weeks worked`, count, (period) =>
      times(fullTime, periods.growth.in(period), worked, paid),
    );
    const pensionRate = lgpsRate(plan, known, inputs);
    return addEmployment(sheet, title, gross, { rates, count, pensionRate });
  }
  const salaryOf = salaryIn(post, cells, periods);
  const salary = addSeries(sheet, `${title}: full-time salary`, count, salaryOf);
  const forContract = addSeries(sheet, `${title}: salary for the contract`, count, (period) =>
    times(salary.in(period), fte),
  );
  const allowances = addSeries(sheet, `${title}: TLR, SEN allowance and temporary payment`, count, (period) =>
    times(plus(cells.tlr, cells.senAllowance, cells.temporaryPayment), periods.growth.in(period)),
  );
  const gross = addSeries(sheet, `${title}: gross pay`, count, (period) =>
    plus(forContract.in(period), allowances.in(period)),
  );
  return addEmployment(sheet, title, gross, { rates, count });
}

function lgpsRate(plan: Plan, known: KnownSchool, inputs: Inputs): Expression {
  if (plan.school.lgpsEmployerRate === null) return inputs.figure('onCosts.lgpsStandInRate');
  return inputs.entered({
    name: 'school_lgpsEmployerRate',
    label: 'Employer’s pension rate for support staff',
    value: known.lgpsEmployerRate,
    unit: 'share',
    standing: 'the school’s own',
    source: 'Entered under School',
  });
}

/** Gross pay that the holder would have without the role. */
export function baseGrossIn(post: Post, cells: PostCells, periods: Periods): (period: number) => Expression {
  const salary = salaryIn(
    post.basePoint === null ? post : { ownSalary: null, payPoint: post.basePoint },
    cells,
    periods,
  );
  return (period) => times(salary(period), cells.holderFte);
}

function addBase(sheet: Sheet, post: Post, title: string, cells: PostCells, { periods }: MoneyBook): Series {
  const { count, rates } = periods;
  const name = `${title}, without the role`;
  const gross = addSeries(sheet, `${name}: gross pay`, count, baseGrossIn(post, cells, periods));
  return addEmployment(sheet, name, gross, { rates, count });
}

function addSecondment(sheet: Sheet, post: Post, title: string, cells: PostCells, book: MoneyBook): Series {
  const { periods, inputs } = book;
  const { count } = periods;
  const days = times(cells.days, inputs.figure('time.schoolWeeks'));
  if (post.secondment && post.secondment.dayRate !== null) {
    return addSeries(
      sheet,
      `${title}: days x day rate`,
      count,
      (period) => times(days, cells.dayRate, periods.growth.in(period)),
      {
        style: 'totalMoney',
      },
    );
  }
  const whole = addCost(sheet, post, `${title}, full time`, cells, constant(1), book);
  return addSeries(
    sheet,
    `${title}: recharged by the working day`,
    count,
    (period) => over(times(whole.in(period), days), inputs.figure('time.workingDays')),
    { style: 'totalMoney' },
  );
}
