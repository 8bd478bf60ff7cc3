import type { MonthBalance } from '../../../domain/assessment';
import { addMonths, monthsInYear, partsOf, schoolMonths, schoolYearOf } from '../../../domain/calendar';
import { inWholes } from '../../../domain/inWholes';
import { sum } from '../../../domain/sum';
import type { IsoDate } from '../../../domain/units';
import { addDays } from '../../../domain/weekdays';
import type { Figures } from '../../../evidence/figuresAt';

/** Shares of the year's annual reviews by month, September first, summing to one. August has none. */
export type ReviewShares = readonly number[];

/** The months that reviews can be held in: all but August, when the school is closed. */
export const reviewMonths = schoolMonths.filter((month) => month !== 8);

/** The shares in force. */
export function sharesInForce(figures: Figures): ReviewShares {
  return schoolMonths.map((month) => figures.season('annualReview', month));
}

/** The same number of reviews on every school day of the twelve months from a start. */
export function evenShares(startsOn: IsoDate, figures: Figures): ReviewShares {
  const days = schoolDaysByMonth(startsOn, figures);
  const whole = sum(days);
  return days.map((each) => each / whole);
}

/** School days of each month, September first, in the twelve months from a start. */
function schoolDaysByMonth(startsOn: IsoDate, figures: Figures): readonly number[] {
  const endsOn = addDays(addMonths(startsOn, monthsInYear), -1);
  const days = [...new Set([schoolYearOf(startsOn), schoolYearOf(endsOn)])]
    .flatMap((year) => figures.termDates.schoolDays(year))
    .filter((day) => day >= startsOn && day <= endsOn);
  return schoolMonths.map((month) => days.filter((day) => partsOf(day).month === month).length);
}

/**
 * Reviews in the quiet months: the shares that make the busiest month, by the school day, as light as reviews can make it.
 * The months fill like one vessel, to the same level of work a day; a month whose other work stands above it has none.
 * Taken from the first twelve months of an option; records follow the rest of a month's work, so they change nothing.
 */
export function levelShares(months: readonly MonthBalance[], startsOn: IsoDate, figures: Figures): ReviewShares {
  const days = schoolDaysByMonth(startsOn, figures);
  const other = schoolMonths.map(() => 0);
  let reviews = 0;
  for (const { month, demand, demandByTask } of months.slice(0, monthsInYear)) {
    const place = schoolMonths.indexOf(partsOf(month).month);
    other[place] = demand - demandByTask.annualReview - demandByTask.records;
    reviews += demandByTask.annualReview;
  }
  if (reviews <= 0) return evenShares(startsOn, figures);
  const rest = days.map((each, at) => ({ at, days: each, other: other[at] ?? 0 })).filter((each) => each.days > 0);
  const quietestFirst = rest.sort((a, b) => a.other / a.days - b.other / b.days);
  const shares = schoolMonths.map(() => 0);
  let held = { days: 0, other: 0 };
  let level = 0;
  for (const month of quietestFirst) {
    if (held.days > 0 && month.other / month.days >= level) break;
    held = { days: held.days + month.days, other: held.other + month.other };
    level = (held.other + reviews) / held.days;
  }
  for (const month of rest) shares[month.at] = Math.max(0, level * month.days - month.other) / reviews;
  return shares;
}

/**
 * Gives one month (by its place, September 0) a new share, and keeps the sum at one. Months that are `kept` stay as they
 * are while they can; the others give way, or take the rest, in proportion to what they have, evenly where they have
 * nothing. Where the others have no more to give, the kept months give way in proportion.
 */
export function withShare(
  shares: ReviewShares,
  place: number,
  share: number,
  kept: readonly number[] = [],
): ReviewShares {
  const wanted = Math.min(1, Math.max(0, share));
  const others = shares.map((_, at) => at).filter((at) => at !== place && at < reviewMonths.length);
  const staying = others.filter((at) => kept.includes(at));
  const giving = others.filter((at) => !kept.includes(at));
  const sumOf = (places: readonly number[]): number => sum(places, (at) => shares[at] ?? 0);
  const room = 1 - wanted;
  const forStaying = giving.length > 0 ? Math.min(room, sumOf(staying)) : room;
  const result = shares.map(() => 0);
  const fill = (places: readonly number[], total: number): void => {
    const before = sumOf(places);
    for (const at of places) result[at] = before > 0 ? (total * (shares[at] ?? 0)) / before : total / places.length;
  };
  fill(staying, forStaying);
  fill(giving, room - forStaying);
  result[place] = wanted;
  return result;
}

/**
 * How many reviews fall in each month, September first: whole children, as many as there are in all, but the number that
 * was typed in the months (by place) that were, to the four places that a box shows.
 */
export function reviewsByMonth(shares: ReviewShares, ehcps: number, typed: readonly number[] = []): readonly number[] {
  const wholes = inWholes(shares, Math.round(ehcps));
  return shares.map((share, at) => (typed.includes(at) ? Number((share * ehcps).toFixed(4)) : (wholes[at] ?? 0)));
}

/** `withShare`, with the month given as a number of reviews out of a year's. */
export function withReviews(
  shares: ReviewShares,
  place: number,
  reviews: number,
  ehcps: number,
  kept: readonly number[] = [],
): ReviewShares {
  return ehcps > 0 ? withShare(shares, place, reviews / ehcps, kept) : shares;
}
