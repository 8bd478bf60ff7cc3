import type { CostPart, KnownSchool } from '../../domain/assessment';
import type { SchoolYear } from '../../domain/calendar';
import type { Plan } from '../../domain/plan';
import { demandPhaseOf } from '../../domain/school';
import type { Post } from '../../domain/structure';
import type { Figures } from '../../evidence/figuresAt';
import type { FigureId } from '../../evidence/register';
import { employmentCost, type OnCostRates } from './employmentCost';
import { administratorPay, basePay, fullTimeSalary, grossPay, typedAmount } from './payOf';

/** What a price is worked out in: a plan, a school year and the rates in force. */
export interface Prices {
  readonly plan: Plan;
  readonly known: KnownSchool;
  readonly figures: Figures;
  readonly schoolYear: SchoolYear;
  readonly rates: OnCostRates;
}

/** What the employer pays in a year for the whole post, pounds. */
export function postEmploymentCost(post: Post, prices: Prices): number {
  const { plan, figures, schoolYear, rates, known } = prices;
  if (post.role === 'administrator') {
    return employmentCost(administratorPay(post, schoolYear, plan, figures), {
      ...rates,
      pension: known.lgpsEmployerRate,
    }).total;
  }
  return employmentCost(grossPay(post, schoolYear, plan, figures), rates).total;
}

/** Full cost of the function in one post, pounds a year: employment cost x hours for the function / contracted hours. */
export function functionCost(post: Post, prices: Prices): number {
  if (post.staffing === 'secondment') return secondmentCost(post, prices);
  const cost = postEmploymentCost(post, prices);
  if (post.role === 'administrator') return cost;
  return cost * (post.hoursPerWeek / (prices.figures.value('time.contractedWeek') * post.fte));
}

/** Cash a year that the post takes beyond a class teacher on a full timetable, by what it pays for. */
export function postCash(post: Post, prices: Prices): Readonly<Partial<Record<CostPart, number>>> {
  if (post.staffing === 'secondment') return { secondment: secondmentCost(post, prices) };
  if (post.staffing === 'new') return { newPosts: postEmploymentCost(post, prices) };
  if (post.role === 'administrator') return {};
  const base = employmentCost(basePay(post, prices.schoolYear, prices.plan, prices.figures), prices.rates).total;
  return { pay: postEmploymentCost(post, prices) - base, cover: coverCost(releasedHours(post), prices) };
}

/** Teaching hours a week that somebody else must take. */
export function releasedHours(post: Post): number {
  return post.staffing === 'existing' ? Math.max(0, post.baseTeachingHoursPerWeek - post.teachingHoursPerWeek) : 0;
}

/** Timetabled hours a full-time teacher teaches in a week: the timetabled week less PPA. */
export function fullTeachingLoad(figures: Figures): number {
  return figures.value('time.timetabledWeek') * (1 - figures.value('time.ppaShare'));
}

/** Pounds a year to cover released teaching hours a week, by a permanent teacher or by supply. */
export function coverCost(hoursPerWeek: number, prices: Prices): number {
  const { plan, figures, schoolYear, rates } = prices;
  if (plan.school.coverBy === 'supply') {
    const day = figures.value(supplyDayFigure(plan));
    const year = (day / figures.value('time.dayHours')) * hoursPerWeek * figures.value('time.schoolWeeks');
    return typedAmount(year, schoolYear, plan, figures);
  }
  const teacher = employmentCost(fullTimeSalary(plan.school.coverPoint, schoolYear, plan, figures), rates).total;
  return (teacher * hoursPerWeek) / fullTeachingLoad(figures);
}

/** The figure that prices a day of supply in a school of this kind. */
export function supplyDayFigure(plan: Plan): FigureId {
  if (plan.school.phase === 'special' || plan.school.phase === 'alternativeProvision') return 'costs.supplyDaySpecial';
  return demandPhaseOf(plan.school.phase) === 'primary' ? 'costs.supplyDayPrimary' : 'costs.supplyDaySecondary';
}

/** Pounds a year for a seconded SENCO: the agreed day rate, or pay and on-costs by the working day. */
export function secondmentCost(post: Post, prices: Prices): number {
  const { plan, figures, schoolYear } = prices;
  const days = (post.secondment?.daysPerWeek ?? 0) * figures.value('time.schoolWeeks');
  const dayRate = post.secondment?.dayRate ?? null;
  if (dayRate !== null) return typedAmount(days * dayRate, schoolYear, plan, figures);
  const wholePost = { ...post, fte: 1 };
  return (postEmploymentCost(wholePost, prices) * days) / figures.value('time.workingDays');
}
