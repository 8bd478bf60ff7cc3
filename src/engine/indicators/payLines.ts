import type { WorkingLine } from '../../domain/indicator';
import type { Post, Structure } from '../../domain/structure';
import { employmentCost } from '../costing/employmentCost';
import { administratorPay, basePay, grossPay } from '../costing/payOf';
import { type Prices, postEmploymentCost, releasedHours } from '../costing/postCost';
import { figureLine, type MeasuredStructure, pricesAtStart, withoutNothing } from './measured';
import { postTitles } from './postLines';

/** From pay to extra cash, post by post, here and in what the school has now: enough to do the sum again by hand. */
export function extraCashLines(m: MeasuredStructure): readonly WorkingLine[] {
  const prices = pricesAtStart(m);
  const [today] = prices.plan.structures;
  const isToday = today === undefined || today.id === m.structure.id;
  return [...linesOf(m.structure, '', m, prices), ...(isToday ? [] : linesOf(today, ' now', m, prices))];
}

/** The employment cost of each post and its hours for the function. */
export function functionLines(m: MeasuredStructure): readonly WorkingLine[] {
  const prices = pricesAtStart(m);
  const titles = postTitles(m.structure.posts);
  return m.structure.posts.flatMap((post, place): readonly WorkingLine[] => {
    const title = titles[place] ?? post.title;
    if (post.staffing === 'secondment') return secondmentLines(post, title, m, prices);
    return [
      ...payAndCost(post, title, prices),
      { label: `${title}: hours for the function`, value: post.hoursPerWeek, unit: 'hours a week' },
    ];
  });
}

function linesOf(structure: Structure, when: string, m: MeasuredStructure, prices: Prices): readonly WorkingLine[] {
  const titles = postTitles(structure.posts);
  return structure.posts.flatMap((post, place): readonly WorkingLine[] => {
    const title = `${titles[place] ?? post.title}${when}`;
    if (post.staffing === 'secondment') return secondmentLines(post, title, m, prices);
    if (post.staffing === 'new') return payAndCost(post, title, prices);
    // An administrator who is there already costs nothing beyond what is paid today.
    if (post.role === 'administrator') return [];
    return [
      ...payAndCost(post, title, prices),
      {
        label: `${title}: the same without the role${post.basePoint === null ? '' : `, at ${post.basePoint}`}`,
        value: employmentCost(basePay(post, prices.schoolYear, prices.plan, prices.figures), prices.rates).total,
        unit: 'pounds a year',
      },
      ...withoutNothing([
        { label: `${title}: teaching hours released`, value: releasedHours(post), unit: 'hours a week' },
      ]),
    ];
  });
}

function payAndCost(post: Post, title: string, prices: Prices): readonly WorkingLine[] {
  const { schoolYear, plan, figures } = prices;
  const pay =
    post.role === 'administrator'
      ? administratorPay(post, schoolYear, plan, figures)
      : grossPay(post, schoolYear, plan, figures);
  return [
    { label: `${title}: pay${paidAt(post)}`, value: pay, unit: 'pounds a year' },
    { label: `${title}: with on-costs`, value: postEmploymentCost(post, prices), unit: 'pounds a year' },
  ];
}

/** ' at L6 and allowances, 0.6 of full time' */
function paidAt({ role, payPoint, ownSalary, tlr, senAllowance, temporaryPayment, fte }: Post): string {
  if (role === 'administrator') return ' for the hours and weeks worked';
  const point = ownSalary !== null || payPoint === null ? ' at a salary of your own' : ` at ${payPoint}`;
  const hasAllowance = tlr !== null || senAllowance !== null || temporaryPayment !== null;
  return `${point}${hasAllowance ? ' and allowances' : ''}${fte === 1 ? '' : `, ${fte} of full time`}`;
}

function secondmentLines(post: Post, title: string, m: MeasuredStructure, prices: Prices): readonly WorkingLine[] {
  const dayRate = post.secondment?.dayRate ?? null;
  return [
    { label: `${title}: days`, value: post.secondment?.daysPerWeek ?? 0, unit: 'days a week' },
    figureLine('School weeks', 'time.schoolWeeks', 'weeks', m),
    ...(dayRate === null
      ? [
          ...payAndCost({ ...post, fte: 1 }, title, prices),
          figureLine('Working days of a teacher in a year', 'time.workingDays', 'count', m),
        ]
      : [{ label: `${title}: agreed for a day`, value: dayRate, unit: 'pounds' } as const]),
  ];
}
