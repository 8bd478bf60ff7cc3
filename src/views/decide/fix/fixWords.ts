import { type Bar, type BarMeasure, errorOf } from '../../../engine/fix/bar';
import { changeName } from '../../../engine/fix/changes';
import type { CheckedFix, FixAnswer, FixQuestion } from '../../../engine/fix/fixAnswer';
import { hoursMore } from '../../../engine/fix/hoursMore';
import { missedBy } from '../../../engine/fix/verdict';
import { about, decimal, hoursWords, listWords, plain, pounds } from '../../../ui/format';

interface MeasureWords {
  /** In the list of measures. */
  readonly label: string;
  /** What must be so, inside a sentence. */
  readonly says: string;
  /** What is counted. */
  readonly counted: 'futures' | 'hours of the work';
  /** One of what a fix saves, at the head of a column. */
  readonly one: string;
}

export const measureWords: Readonly<Record<BarMeasure, MeasureWords>> = {
  alwaysQualified: {
    label: 'A qualified SENCO in post in every month',
    says: 'a qualified SENCO in post in every month',
    counted: 'futures',
    one: 'future of 100',
  },
  alwaysHeld: {
    label: 'A SENCO in post in every month',
    says: 'a SENCO in post in every month',
    counted: 'futures',
    one: 'future of 100',
  },
  noTermVacant: {
    label: 'No whole term without a SENCO in post',
    says: 'no whole term without a SENCO in post',
    counted: 'futures',
    one: 'future of 100',
  },
  alwaysDesignated: {
    label: 'Somebody designated in every month',
    says: 'somebody designated in every month, stop-gaps included',
    counted: 'futures',
    one: 'future of 100',
  },
  workDone: {
    label: 'The work done in the month it falls',
    says: 'the work done in the month it falls',
    counted: 'hours of the work',
    one: 'hour of 100',
  },
};

/** '90 of 100 futures' */
export const ofHundred = (value: string, { measure }: Bar): string =>
  `${value} of 100 ${measureWords[measure].counted}`;

/** 'a SENCO in post in every month in at least 90 of 100 futures, for no more than £12,000 a year beyond today' */
export function barWords(bar: Bar): string {
  const { says, counted } = measureWords[bar.measure];
  const money =
    bar.withinPerYear === null
      ? ', at any price'
      : `, for no more than ${pounds(bar.withinPerYear)} a year beyond today`;
  return `${says} ${counted === 'futures' ? 'in' : 'for'} at least ${ofHundred(plain(bar.atLeast, 0), bar)}${money}`;
}

/** '93', '89.6' where a whole number would hide on which side of the bar it lies. */
export function reachedFigure({ after }: Pick<CheckedFix, 'after'>, { atLeast }: Bar): string {
  const isNear = Math.abs(after.reached.mean - atLeast) < 1;
  return plain(after.reached.mean, isNear ? 1 : 0);
}

/** 'give or take 0.5'; nothing where it is exact. */
export const giveOrTake = (value: CheckedFix['after']['reached']): string =>
  errorOf(value) < 0.05 ? '' : `, give or take ${decimal(errorOf(value), 1)}`;

/** 'about £1,200 a year more than today' */
function cashWords(cash: number): string {
  if (Math.round(cash) === 0) return 'no more a year than today';
  return `${about(Math.abs(cash), pounds)} a year ${cash > 0 ? 'more' : 'less'} than today`;
}

/** Names of capitals keep theirs: 'NPQ', 'SENCO', 'EHCP'. */
const inSentence = (name: string): string =>
  /^[A-Z][A-Z]/.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

export type NameOf = (structure: string) => string;

/** '“SLT SENCO” with a handover file and a second person trained for the role', '“SLT SENCO” as it stands' */
export function fixWords({ structure, changes }: Pick<CheckedFix, 'structure' | 'changes'>, nameOf: NameOf): string {
  const name = `“${nameOf(structure)}”`;
  return changes.length === 0
    ? `${name} as it stands`
    : `${name} with ${listWords(changes.map(changeName).map(inSentence))}`;
}

/** The answer in a sentence that can stand alone, and what it rests on. */
export interface FixSays {
  readonly says: string;
  readonly because: string;
}

/** What the search came to, in sentences. */
export function verdictWords(
  { fixes, verdict }: Pick<FixAnswer, 'fixes' | 'verdict'>,
  { bar }: Pick<FixQuestion, 'bar'>,
  nameOf: NameOf,
): FixSays {
  const at = (place: number): CheckedFix => {
    const fix = fixes[place];
    if (!fix) throw new Error(`There is no fix ${place}`);
    return fix;
  };
  const called = (place: number): string => fixWords(at(place), nameOf);
  const comes = (place: number): string =>
    `${ofHundred(reachedFigure(at(place), bar), bar)}${giveOrTake(at(place).after.reached)}`;
  const short = (place: number): string => {
    const missed = missedBy(at(place), bar);
    return `${plain(missed, missed < 1 ? 1 : 0)} short`;
  };
  switch (verdict.kind) {
    case 'reached': {
      const { before, after } = at(verdict.cheapest);
      return {
        says: `The cheapest that reaches the bar is ${called(verdict.cheapest)}: ${cashWords(after.cash)}.`,
        because: `On futures that had no part in the search it comes to ${comes(verdict.cheapest)}, where the structure as it stands comes to ${decimal(before.reached.mean)}.${otherwise(at(verdict.cheapest), bar)}`,
      };
    }
    case 'asItStands': {
      const { place, cheaper } = verdict;
      return {
        says: `Nothing needs to be mended: ${called(place)} reaches the bar, for ${cashWords(at(place).after.cash)}.`,
        because: `It comes to ${comes(place)}.${otherwise(at(place), bar)} ${
          cheaper === null
            ? 'No small change was found that reaches the bar for less.'
            : `For less, ${called(cheaper)} reaches it too: ${comes(cheaper)}, for ${cashWords(at(cheaper).after.cash)}.`
        }`,
      };
    }
    case 'tooClose':
      return {
        says: `Too close to call: nothing that was found reaches the bar for certain.`,
        because: `The nearest is ${called(verdict.nearest)}, which comes to ${comes(verdict.nearest)}, for ${cashWords(at(verdict.nearest).after.cash)}. Chance could put it on either side.`,
      };
    case 'moneyFails': {
      const { promised } = at(verdict.leastOver);
      const inside = verdict.bestInside;
      return {
        says: `Nothing that was found reaches the bar inside the money, and money is what fails.`,
        because: `${called(verdict.leastOver)} would reach it, with ${comes(verdict.leastOver)}, but costs ${about(promised.dearestYear, pounds)} in its dearest school year: ${about(promised.overCeiling, pounds)} over.${
          inside === null
            ? ' Nothing lawful stays inside the money.'
            : ` Inside the money the best is ${called(inside)}: ${comes(inside)}, which is ${short(inside)}.`
        }`,
      };
    }
    case 'futuresFail': {
      const { best, bestInside } = verdict;
      const isOver = bestInside !== best;
      const inside =
        bestInside === null
          ? ' Nothing lawful stays inside the money.'
          : ` Inside the money the best is ${called(bestInside)}: ${comes(bestInside)}.`;
      return {
        says: `Nothing that was found reaches the bar at any price, so it is not money that fails.`,
        because: `The best is ${called(best)}, which comes to ${comes(best)}: ${short(best)}.${isOver ? inside : ''} A lower bar, or another structure, is the way on.`,
      };
    }
    case 'nothingLawful':
      return {
        says: 'No lawful structure came of any of the small changes.',
        because:
          'What departs from law here takes more than a small change: mend it on Structures, or search another structure.',
      };
  }
}

/** The other way round: of futures, how many do not hold. */
function otherwise({ after }: CheckedFix, { measure }: Bar): string {
  const not = Math.round(100 - after.reached.mean);
  return measureWords[measure].counted === 'futures' && not > 0
    ? ` In about ${decimal(not)} of 100 it still does not hold.`
    : '';
}

/** 'Free', '£560 a year', 'saves none' */
export function priceWords({ saved, poundsPerSaved }: Pick<CheckedFix, 'saved' | 'poundsPerSaved'>): string {
  if (saved <= 0) return 'Saves none for certain';
  return poundsPerSaved === null ? 'Free' : `${about(poundsPerSaved, pounds)} a year`;
}

/** Whether a free fix has a cost that it makes up for by what stands empty no longer. */
export function isPaidBack({ saved, poundsPerSaved, promised, beforePromised, changes }: CheckedFix): boolean {
  const isFree = saved > 0 && poundsPerSaved === null && changes.length > 0;
  return isFree && (promised.once > beforePromised.once || promised.cashPerYear > beforePromised.cashPerYear);
}

/** 'Planned: £21,960 a year less than today, and £1,265 once.' */
export function plannedWords({ promised: { cashPerYear, once, overCeiling } }: Pick<CheckedFix, 'promised'>): string {
  const year = Math.round(cashPerYear);
  const planned = year === 0 ? 'nothing more a year' : `${pounds(Math.abs(year))} a year ${year > 0 ? 'more' : 'less'}`;
  const paidOnce = Math.round(once) > 0 ? `, ${pounds(once)} once` : '';
  const over = overCeiling > 0 ? `; ${about(overCeiling, pounds)} over in its dearest year` : '';
  return `planned: ${planned}${paidOnce}${over}`;
}

/** What a fix asks of whom beyond the structure as it stands, each a phrase; one phrase where it asks nothing. */
export function hoursAsked(fix: Pick<CheckedFix, 'promised' | 'beforePromised' | 'changes'>): readonly string[] {
  if (fix.changes.length === 0) return ['nothing more'];
  const more = hoursMore(fix);
  const least = 0.05;
  const phrase = (hours: number, of: string): readonly string[] =>
    Math.abs(hours) < least ? [] : [`${hoursWords(Math.abs(hours))} ${hours > 0 ? 'more' : 'fewer'} ${of}`];
  const [leaders, notHeld] = [Math.round(more.ofLeadersPerYear), Math.round(more.notHeldPerYear)];
  const phrases = [
    ...phrase(more.setAsidePerWeek, 'a week set aside in posts'),
    ...phrase(leaders, 'a year of head and leaders'),
    ...phrase(more.ofEachTeacherPerYear, 'a year of each class teacher'),
    // What no post can hold may fall to the leaders, whose hours then say it.
    ...(leaders === notHeld ? [] : phrase(notHeld, 'a year that no post can hold')),
  ];
  return phrases.length > 0 ? phrases : ['nothing more'];
}

/** Which structures had no small change that helps; null where each had one. */
export function noHelpWords(ids: readonly string[], nameOf: NameOf, { measure }: Bar): string | null {
  if (ids.length === 0) return null;
  const what = measureWords[measure].counted === 'futures' ? 'a future' : 'an hour';
  return `Inside the money, no small change was found that saves ${what} in 100 for certain for ${listWords(ids.map((id) => `“${nameOf(id)}”`))}.`;
}

/** How the answer came about, a sentence each. */
export function howWords(
  { tried, unlawful, freshFutures }: FixAnswer,
  { effort, bar }: FixQuestion,
  hasPhased: boolean,
): readonly string[] {
  const together = effort.mostChanges === 3 ? 'up to three' : `up to ${effort.mostChanges}`;
  return [
    `${decimal(tried)} combinations of ${together} small changes were worked out, each in ${decimal(effort.futures)} futures; ${unlawful === 0 ? 'none' : decimal(unlawful)} of them ${unlawful === 1 ? 'departs' : 'depart'} from law and ${unlawful === 1 ? 'is' : 'are'} not proposed.`,
    `What is shown was then drawn again in ${decimal(freshFutures)} futures, from three seeds that had no part in the choice. “Give or take” is two standard errors; a fix reaches the bar only if it does so with that taken off.`,
    'The small changes are a closed list and a judgement of ours: more hours, a deputy, the NPQ, who stands in while the post is empty, and all that Risks offers. It is the cheapest that was found, not the cheapest there is.',
    `Cash a year is the average over the plan, with what is paid once, adverts and stop-gaps, as under What matters most.${bar.withinPerYear === null ? '' : ' The ceiling is held against what is planned for every school year, as in Compare.'}`,
    ...(hasPhased ? ['Phased plans are not searched: search the structure they come to.'] : []),
  ];
}
