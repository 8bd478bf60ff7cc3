import { type SchoolYear, schoolYearOf, schoolYearStart } from '../../domain/calendar';
import type { Plan } from '../../domain/plan';
import type { Post } from '../../domain/structure';
import type { Figures } from '../../evidence/figuresAt';

/**
 * Growth of pay from a year whose figures are known to a later one: the plan's assumption for each September on the way,
 * compounding.
 */
export function payGrowth(plan: Plan, figures: Figures, from: SchoolYear, to: SchoolYear): number {
  let growth = 1;
  for (let year = from + 1; year <= to; year++) {
    growth *= 1 + figures.value('costs.payGrowth', schoolYearStart(year), plan.assumptions.payGrowthCase);
  }
  return growth;
}

/** Full-time salary at a point in a school year: published where it is, grown from the last published year after that. */
export function fullTimeSalary(point: string, year: SchoolYear, plan: Plan, figures: Figures): number {
  const published = figures.payYearFor(year);
  return figures.salary(plan.school.payArea, point, published) * payGrowth(plan, figures, published, year);
}

/** Amounts typed by the school are in the prices of the plan's first school year. */
export function typedAmount(pounds: number, year: SchoolYear, plan: Plan, figures: Figures): number {
  return pounds * payGrowth(plan, figures, schoolYearOf(plan.assumptions.startsOn), year);
}

/** Allowances in pounds a year: a TLR goes with the share of the duty, not with hours worked. */
function allowancesOf(post: Post): number {
  return (post.tlr?.poundsPerYear ?? 0) + (post.senAllowance ?? 0) + (post.temporaryPayment ?? 0);
}

/** Gross pay of a teaching or leadership post in a year, pounds. */
export function grossPay(post: Post, year: SchoolYear, plan: Plan, figures: Figures): number {
  const salary =
    post.ownSalary !== null
      ? typedAmount(post.ownSalary, year, plan, figures)
      : post.payPoint
        ? fullTimeSalary(post.payPoint, year, plan, figures)
        : 0;
  return salary * post.fte + typedAmount(allowancesOf(post), year, plan, figures);
}

/** Gross pay the holder would have without the role, on the contract they have: pounds a year. */
export function basePay(post: Post, year: SchoolYear, plan: Plan, figures: Figures): number {
  const fte = plan.people.find((person) => person.id === post.holder)?.fte ?? post.fte;
  if (post.basePoint === null)
    return grossPay({ ...post, fte, tlr: null, senAllowance: null, temporaryPayment: null }, year, plan, figures);
  return fullTimeSalary(post.basePoint, year, plan, figures) * fte;
}

/** Gross pay of an administrator in a year: full-time pay x hours over the full-time week x weeks paid. */
export function administratorPay(post: Post, year: SchoolYear, plan: Plan, figures: Figures): number {
  const fullTime = post.ownSalary ?? figures.value('costs.administratorSalary');
  return (
    typedAmount(fullTime, year, plan, figures) *
    (post.hoursPerWeek / figures.value('costs.administratorWeek')) *
    figures.value('costs.termTimeFactor')
  );
}
