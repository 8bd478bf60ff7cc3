import { type Assessment, costParts, type MoneyResult, type TimeResult, type YearCost } from '../../domain/assessment';
import type { PhaseSpan } from '../../domain/option';
import type { Plan } from '../../domain/plan';
import { demandPhaseOf } from '../../domain/school';
import type { Post, Structure } from '../../domain/structure';
import { sum } from '../../domain/sum';
import type { Figures } from '../../evidence/figuresAt';
import { meanOf, type PhasePart } from '../phases';
import { hoursOfHead, outOfLeading } from '../workload/leadershipTime';
import { extraPerYear, fullCost, nothing, totalOf } from './cashPerYear';
import { employmentCost } from './employmentCost';
import { oneOffCosts, oneOffCostsOfPhase } from './oneOffCosts';
import { fullTimeSalary } from './payOf';
import { type Prices, postEmploymentCost } from './postCost';
import { pricesOn } from './prices';
import { type Costed, yearCosts } from './yearCosts';

type LeadershipTime = Pick<TimeResult, 'leadershipHours' | 'schoolWeeks'>;

/** What a structure costs: full cost of the function, and extra cash against today, by school year and over the horizon. */
export function moneyOf(
  structure: Structure,
  spans: readonly PhaseSpan[],
  time: LeadershipTime,
  costed: Costed,
): MoneyResult {
  const atStart = pricesOn(costed.plan.assumptions.startsOn, costed);
  const perYear = extraPerYear(structure, atStart);
  return {
    ...overTheYears(yearCosts(spans, costed), costed),
    fullPerYear: fullCost(structure, atStart),
    extraPerYear: totalOf(perYear),
    extraPerYearByPart: perYear,
    oneOffs: oneOffCosts(structure, atStart),
    leadershipValuePerYear: leadershipValue(structure, time, atStart),
  };
}

/**
 * What a phased plan costs: the years as its phases follow each other, and of a full year the mean of what its phases'
 * structures cost on their own.
 */
export function moneyOfPhases(
  phases: readonly PhaseSpan[],
  parts: readonly PhasePart<Pick<Assessment, 'money'>>[],
  costed: Costed,
): MoneyResult {
  const mean = (measure: (money: MoneyResult) => number): number => meanOf(parts, ({ money }) => measure(money));
  const perYear = nothing();
  for (const part of costParts) perYear[part] = mean((money) => money.extraPerYearByPart[part]);
  return {
    ...overTheYears(yearCosts(phases, costed), costed),
    fullPerYear: mean((money) => money.fullPerYear),
    extraPerYear: mean((money) => money.extraPerYear),
    extraPerYearByPart: perYear,
    oneOffs: sum(phases.map(({ startsOn }, place) => oneOffCostsOfPhase(phases, place, pricesOn(startsOn, costed)))),
    leadershipValuePerYear: mean((money) => money.leadershipValuePerYear),
  };
}

type OverTheYears = Pick<
  MoneyResult,
  'years' | 'extraOverHorizon' | 'extraInTodaysMoney' | 'fullOverHorizon' | 'worstOverCeiling'
>;

function overTheYears(years: readonly YearCost[], { plan, figures }: Costed): OverTheYears {
  const inflation = figures.value('costs.inflation');
  return {
    years,
    extraOverHorizon: sum(years, ({ extra }) => extra),
    extraInTodaysMoney: sum(years.map(({ extra }, index) => extra / (1 + inflation) ** index)),
    fullOverHorizon: sum(years, ({ full }) => full),
    worstOverCeiling:
      plan.school.ceilingPerYear === null ? null : Math.max(0, ...years.map((year) => year.overCeiling ?? 0)),
  };
}

/** Leadership hours displaced, at the cost of whoever leads less; they are already paid for, so it is never added to a cost. */
function leadershipValue(
  structure: Structure,
  { leadershipHours, schoolWeeks }: LeadershipTime,
  prices: Prices,
): number {
  const atTheirCost = sum(structure.posts, (post) => outOfLeading(post) * schoolWeeks * hourlyCost(post, prices));
  return atTheirCost + hoursOfHead(leadershipHours) * headHourlyCost(structure, prices);
}

/** Pounds an hour of somebody's time: employment cost over contracted hours in the school year. */
export function hourlyCost(post: Post, prices: Prices): number {
  return perHour(postEmploymentCost(post, prices) / post.fte, prices);
}

/** The same of the head, in post or not. */
export function headHourlyCost(structure: Structure, prices: Prices): number {
  const { plan, figures, schoolYear, rates } = prices;
  const post = structure.posts.find((each) => each.role === 'headteacher');
  if (post) return hourlyCost(post, prices);
  return perHour(
    employmentCost(fullTimeSalary(headPoint(plan, figures), schoolYear, plan, figures), rates).total,
    prices,
  );
}

function perHour(poundsPerYear: number, { figures }: Prices): number {
  return poundsPerYear / (figures.value('time.contractedWeek') * figures.value('time.schoolWeeks'));
}

/** The head's own pay point, or where nobody is entered a usual one for the phase. */
export function headPoint(plan: Plan, figures: Figures): string {
  const head = plan.people.find((person) => person.role === 'headteacher');
  return head?.payPoint ?? figures.practice.pay[demandPhaseOf(plan.school.phase)].head;
}
