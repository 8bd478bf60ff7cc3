import {
  type CostPart,
  costParts,
  type KnownSchool,
  type MoneyResult,
  type TimeResult,
  type YearCost,
} from '../../domain/assessment';
import { type SchoolYear, schoolYearOf } from '../../domain/calendar';
import type { Plan } from '../../domain/plan';
import { demandPhaseOf } from '../../domain/school';
import type { Structure } from '../../domain/structure';
import type { Figures } from '../../evidence/figuresAt';
import { employmentCost, teacherRatesOn } from './employmentCost';
import { fullTimeSalary } from './payOf';
import { functionCost, type Prices, postCash, postEmploymentCost } from './postCost';
import type { PriceSpan } from './priceSpans';
import { safeguardingPerYear } from './safeguarding';

type ByPart = Record<CostPart, number>;

function nothing(): ByPart {
  return { pay: 0, newPosts: 0, cover: 0, secondment: 0, safeguarding: 0, oneOffs: 0 };
}

const total = (parts: Readonly<ByPart>): number => costParts.reduce((sum, part) => sum + parts[part], 0);

/** Cash a year of all posts, by part. */
function cashPerYear(structure: Structure, prices: Prices): ByPart {
  const parts = nothing();
  for (const post of structure.posts) {
    const cash = postCash(post, prices);
    for (const part of costParts) parts[part] += cash[part] ?? 0;
  }
  return parts;
}

/** Extra cash a year against today: each part of this structure less the same part of today's. */
function extraPerYear(structure: Structure, today: Structure, prices: Prices): ByPart {
  const parts = cashPerYear(structure, prices);
  if (structure.id === today.id) return nothing();
  const now = cashPerYear(today, prices);
  for (const part of costParts) parts[part] -= now[part];
  return parts;
}

function fullCost(structure: Structure, prices: Prices): number {
  return structure.posts.reduce((sum, post) => sum + functionCost(post, prices), 0);
}

/** One-off costs of getting there, pounds, all in the first school year. */
function oneOffCosts(structure: Structure, prices: Prices): number {
  const { figures } = prices;
  const { adverts, npqFees, handoverWeeks } = structure.oneOffs;
  const designated = structure.posts.find((post) => post.id === structure.designatedPost);
  const handover =
    designated && handoverWeeks > 0
      ? (functionCost(designated, prices) * handoverWeeks) / figures.value('time.schoolWeeks')
      : 0;
  return adverts * figures.value('costs.advert') + npqFees * figures.value('costs.npqFee') + handover;
}

/** What a structure costs: full cost of the function, and extra cash against today, by school year and over the horizon. */
export function moneyOf(
  structure: Structure,
  plan: Plan,
  known: KnownSchool,
  time: TimeResult,
  figures: Figures,
  spans: readonly PriceSpan[],
): MoneyResult {
  const today = plan.structures[0] ?? structure;
  const pricesIn = (schoolYear: SchoolYear, rates: PriceSpan['rates']): Prices => ({
    plan,
    known,
    figures,
    schoolYear,
    rates,
  });
  const start = plan.assumptions.startsOn;
  const atStart = pricesIn(schoolYearOf(start), teacherRatesOn(start, plan.school.paysApprenticeshipLevy, figures));
  const oneOffs = oneOffCosts(structure, atStart);
  const extraOneOffs = oneOffs - oneOffCosts(today, atStart);

  const byYear = new Map<SchoolYear, { months: number; full: number; parts: ByPart }>();
  for (const span of spans) {
    const prices = pricesIn(span.schoolYear, span.rates);
    const year = byYear.get(span.schoolYear) ?? { months: 0, full: 0, parts: nothing() };
    const extra = extraPerYear(structure, today, prices);
    for (const part of costParts) year.parts[part] += (extra[part] * span.months) / 12;
    if (span.safeguardedMonths > 0) {
      year.parts.safeguarding += (safeguardingPerYear(structure, plan, prices) * span.safeguardedMonths) / 12;
    }
    year.full += (fullCost(structure, prices) * span.months) / 12;
    year.months += span.months;
    byYear.set(span.schoolYear, year);
  }
  const years = [...byYear].map(([schoolYear, { months, full, parts }], index): YearCost => {
    const extraByPart = index === 0 ? { ...parts, oneOffs: extraOneOffs } : parts;
    const extra = total(extraByPart);
    const ceiling = plan.school.ceilingPerYear === null ? null : (plan.school.ceilingPerYear * months) / 12;
    return {
      schoolYear,
      months,
      full,
      extraByPart,
      extra,
      ceiling,
      overCeiling: ceiling === null ? null : Math.max(0, extra - ceiling),
    };
  });

  const inflation = figures.value('costs.inflation');
  const perYear = extraPerYear(structure, today, atStart);
  const sum = (of: (year: YearCost, index: number) => number): number =>
    years.reduce((running, year, index) => running + of(year, index), 0);
  return {
    years,
    fullPerYear: fullCost(structure, atStart),
    extraPerYear: total(perYear),
    extraPerYearByPart: perYear,
    oneOffs,
    extraOverHorizon: sum((year) => year.extra),
    extraInTodaysMoney: sum((year, index) => year.extra / (1 + inflation) ** index),
    fullOverHorizon: sum((year) => year.full),
    leadershipValuePerYear: leadershipValue(structure, time, atStart),
    worstOverCeiling:
      plan.school.ceilingPerYear === null ? null : Math.max(0, ...years.map((year) => year.overCeiling ?? 0)),
  };
}

/** Leadership hours displaced at the head's hourly cost; the hours are already paid for, so it is never added to a cost. */
function leadershipValue(structure: Structure, time: TimeResult, prices: Prices): number {
  return time.leadershipHoursPerYear * headHourlyCost(structure, prices);
}

/** Pounds an hour of the head's time: employment cost over contracted hours in the school year. */
export function headHourlyCost(structure: Structure, prices: Prices): number {
  const { plan, figures, schoolYear, rates } = prices;
  const post = structure.posts.find((each) => each.role === 'headteacher');
  const cost = post
    ? postEmploymentCost(post, prices) / post.fte
    : employmentCost(fullTimeSalary(headPoint(plan, figures), schoolYear, plan, figures), rates).total;
  return cost / (figures.value('time.contractedWeek') * figures.value('time.schoolWeeks'));
}

/** The head's own pay point, or where nobody is entered a usual one for the phase. */
export function headPoint(plan: Plan, figures: Figures): string {
  const head = plan.people.find((person) => person.role === 'headteacher');
  return head?.payPoint ?? figures.practice.pay[demandPhaseOf(plan.school.phase)].head;
}
