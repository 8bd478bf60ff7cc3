import { leastSaid, lowered } from '../../../domain/numerals';
import { criteria } from '../../../engine/decide/criteria';
import { type Bar, barStanding } from '../../../engine/fix/bar';
import { changeName } from '../../../engine/fix/changes';
import type { CheckedFix, FixAnswer, FixQuestion, ShownFutures } from '../../../engine/fix/fixAnswer';
import { hoursMore } from '../../../engine/fix/hoursMore';
import { missedBy } from '../../../engine/fix/verdict';
import { marginOfError } from '../../../engine/succession/areApart';
import { about, decimal, hoursWords, listWords, plain, pounds } from '../../../ui/format';
import { countedWords, measureWords } from './barWords';

/** '93', '89.6' where a whole number would hide on which side of the bar it lies, 'just under 90' where a tenth would too. */
export function reachedFigure({ reached: { mean } }: Pick<ShownFutures, 'reached'>, bar: Bar): string {
  const isNear = Math.abs(mean - bar.atLeast) < 1;
  return besideBar(mean, plain(mean, isNear ? 1 : 0), bar);
}

/** '92.8, give or take 0.4, on fresh seeds'; 'solved exactly' */
export function checkWords({ fresh }: Pick<ShownFutures, 'fresh'>, bar: Bar): string {
  if (!fresh) return 'solved exactly';
  const margin = marginOfError(fresh) < leastSaid ? '' : `, give or take ${decimal(marginOfError(fresh), 1)}`;
  return `${besideBar(fresh.mean, decimal(fresh.mean, 1), bar)}${margin}, on fresh seeds`;
}

/** A number as it is written; one that falls short of the bar is not written as the bar. */
function besideBar(mean: number, written: string, bar: Bar): string {
  const isShort = barStanding({ mean, standardError: 0 }, bar) === 'misses';
  return isShort && Number(written) >= bar.atLeast ? `just under ${plain(bar.atLeast)}` : written;
}

/** 'about £1,200 a year more than today' */
const cashWords = criteria.extraCash.says;

export type NameOf = (option: string) => string;

/** '“SLT SENCO” with a handover file and a second person trained for the role', '“SLT SENCO” as it stands' */
export function fixWords({ option, changes }: Pick<CheckedFix, 'option' | 'changes'>, nameOf: NameOf): string {
  const name = `“${nameOf(option)}”`;
  return changes.length === 0
    ? `${name} as it stands`
    : `${name} with ${listWords(changes.map(changeName).map(lowered))}`;
}

/** The answer in a sentence that can stand alone, and what it rests on. */
export interface FixSays {
  readonly says: string;
  readonly because: string;
}

/** What the search came to, in sentences. */
export function fixAnswerWords(
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
    `${countedWords(reachedFigure(at(place).after, bar), bar)} (${checkWords(at(place).after, bar)})`;
  const short = (place: number): string => {
    const missed = missedBy(at(place), bar);
    return missed < leastSaid ? 'just short' : `${plain(missed, missed < 1 ? 1 : 0)} short`;
  };
  switch (verdict.kind) {
    case 'reached': {
      const { before, after } = at(verdict.cheapest);
      return {
        says: `The cheapest that reaches the bar is ${called(verdict.cheapest)}: ${cashWords(after.cash)}${moreUndone(at(verdict.cheapest))}.`,
        because: `It comes to ${comes(verdict.cheapest)}, where as it stands it comes to ${reachedFigure(before, bar)}.${otherwise(at(verdict.cheapest), bar)}`,
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
        because: `The best is ${called(best)}, which comes to ${comes(best)}: ${short(best)}.${isOver ? inside : ''} A lower bar, or another option, is the way on.`,
      };
    }
    case 'nothingLawful':
      return {
        says: 'Nothing lawful came of any of the small changes.',
        because:
          'What departs from law here takes more than a small change: mend it on Structures, or search another option.',
      };
  }
}

/** What a fix would cost in work that nobody has time for, where it takes hours from it: no bar of cash or cover shows that. */
function moreUndone(fix: CheckedFix): string {
  const { notHeldPerYear } = hoursMore(fix);
  return notHeldPerYear < 1
    ? ''
    : `, with ${about(notHeldPerYear, hoursWords)} a year more of the work that no post can hold`;
}

/** The other way round: of futures, how many do not hold. */
function otherwise({ after }: CheckedFix, { measure }: Bar): string {
  const not = Math.round(100 - after.reached.mean);
  return measureWords[measure].counted === 'futures' && not > 0
    ? ` In about ${decimal(not)} of 100 it still does not hold.`
    : '';
}

/** Which options had no small change that helps; null where each had one. */
export function noHelpWords(ids: readonly string[], nameOf: NameOf, { measure }: Bar): string | null {
  if (ids.length === 0) return null;
  const what = measureWords[measure].counted === 'futures' ? 'a future' : 'an hour';
  return `Inside the money, no small change was found that saves ${what} in 100 for certain for ${listWords(ids.map((id) => `“${nameOf(id)}”`))}.`;
}

function lawWords(unlawful: number): string {
  if (unlawful === 0) return 'none of them departs from law';
  return `${decimal(unlawful)} of them ${unlawful === 1 ? 'departs from law and is' : 'depart from law and are'} not proposed`;
}

/** How the answer came about, a sentence each. */
export function howWords(
  { tried, unlawful, freshFutures }: FixAnswer,
  { effort, bar, plan }: FixQuestion,
): readonly string[] {
  const together = effort.mostChanges === 3 ? 'up to three' : `up to ${effort.mostChanges}`;
  return [
    `${decimal(tried)} combinations of ${together} small changes were worked out, each in ${decimal(effort.futures)} futures; ${lawWords(unlawful)}.`,
    `What is shown is what Succession and Compare show, or would show. Where it is solved exactly luck has no part in it; elsewhere it was drawn again in ${decimal(freshFutures)} futures, from three fresh seeds that had no part in the choice. “Give or take” is two standard errors; such a fix reaches the bar only if it does so on the fresh seeds with that taken off.`,
    'The small changes are a closed list and a judgement of ours: more hours, a deputy, the NPQ, who stands in while the post is empty, and all that Risks offers. It is the cheapest that was found, not the cheapest there is.',
    `Cash a year is the average over the plan, with what is paid once, adverts and stop-gaps, as under What matters most.${bar.withinPerYear === null ? '' : ' The ceiling is held against what is planned for every school year, as in Compare.'}`,
    ...(plan.phasedPlans.length > 0
      ? [
          'In a phased plan the changes are made to the structure of its last phase, and count from the day on which that begins.',
        ]
      : []),
  ];
}
