import { sum } from '../../domain/sum';
import type { Figures } from '../../evidence/figuresAt';
import { isOverCeiling } from '../costing/ceiling';
import { answerOf, type Steps } from '../steps';
import { barStanding } from './bar';
import { type CheckedFix, type FixAnswer, type FixQuestion, leastSaved } from './fixAnswer';
import { type Candidate, freshChecks, freshSeedCount } from './freshCheck';
import { type Searched, searchOption } from './searchOption';
import { byWorth, verdictOf } from './verdict';
import { workbenchOf } from './workbench';

/** Share of the whole work that the search takes; the rest is the check. */
const searchPart = 0.85;
/** How many of an option are checked at most before it is said not to reach the bar. */
const mostChecked = 12;
/** How many of an option are checked as a rule. */
const mostOfOne = 4;

/**
 * The cheapest ways to reach a bar, by small changes of some options that leave them lawful. Combinations are searched
 * with the plan's own luck and few futures; the best are solved exactly, or checked on seeds that had no part in choosing them.
 */
export function* searchFix(question: FixQuestion, figures: Figures): Steps<FixAnswer> {
  const bench = workbenchOf(question, figures);
  const searched: Searched[] = [];
  for (const [place, option] of question.options.entries()) {
    const share = (done: number): number => (searchPart * (place + done)) / question.options.length;
    searched.push(yield* searchOption(option, question, bench, share));
  }
  const fixes = [...(yield* checked(question, searched, freshChecks(question, bench)))].sort(byWorth);
  return {
    tried: sum(searched, ({ tried }) => tried),
    unlawful: sum(searched, ({ unlawful }) => unlawful),
    freshFutures: question.effort.freshFutures * freshSeedCount,
    fixes,
    verdict: verdictOf(fixes),
  };
}

/** The same at once. */
export const fixOf = (question: FixQuestion, figures: Figures): FixAnswer => answerOf(searchFix(question, figures));

/**
 * Of every option: as it stands; from its cheapest combination that may reach the bar inside the money up to one that
 * does; its best for the money; and where none reaches it, what comes nearest. If none of any does inside the money, those
 * from the least over it up to one that does.
 */
function* checked(
  { bar }: FixQuestion,
  searched: readonly Searched[],
  check: ReturnType<typeof freshChecks>,
): Steps<readonly CheckedFix[]> {
  const found = new Map<Candidate['tried'], CheckedFix>();
  const usual = mostOfOne * searched.length;
  const done = (): number => searchPart + (1 - searchPart) * Math.min(1, found.size / usual);
  const look = function* ({ tried, of }: Candidate): Steps<CheckedFix> {
    const fix = found.get(tried) ?? (yield* check({ tried, of }, done()));
    found.set(tried, fix);
    return fix;
  };
  const reaches = function* (candidates: readonly Candidate[]): Steps<boolean> {
    for (const candidate of candidates.slice(0, mostChecked)) {
      if ((yield* look(candidate)).standing === 'reaches') return true;
    }
    return false;
  };
  const mayReach = ({ tried }: Candidate): boolean => barStanding(tried.futures.reached, bar) !== 'misses';

  const over: Candidate[] = [];
  let isReached = false;
  for (const of of searched) {
    const all = of.worthwhile.map((tried): Candidate => ({ tried, of }));
    yield* reaches(all.filter(isUnchanged));
    const inside = all.filter(isInside);
    const isOne = yield* reaches(inside.filter(mayReach).sort(byCash));
    isReached ||= isOne;
    if (!isOne) yield* reaches(inside.toSorted(byFutures).slice(0, 1));
    const best = inside.filter((each) => !isUnchanged(each) && priceOf(each) < Number.POSITIVE_INFINITY).sort(byValue);
    yield* reaches(best.slice(0, 1));
    over.push(...all.filter((each) => !isInside(each)));
  }
  if (!isReached && !(yield* reaches(over.filter(mayReach).sort(byOverCeiling)))) {
    yield* reaches(over.sort(byFutures).slice(0, 1));
  }
  return [...found.values()];
}

type Order = (a: Candidate, b: Candidate) => number;

const isUnchanged = ({ tried }: Candidate): boolean => tried.changes.length === 0;
const isInside = ({ tried }: Candidate): boolean => !isOverCeiling(tried.promised);
const byFewest: Order = (a, b) => a.tried.changes.length - b.tried.changes.length;
const byCash: Order = (a, b) => a.tried.futures.cash - b.tried.futures.cash || byFewest(a, b);
const byFutures: Order = (a, b) => b.tried.futures.reached.mean - a.tried.futures.reached.mean || byCash(a, b);
const byOverCeiling: Order = (a, b) => a.tried.promised.overCeiling - b.tried.promised.overCeiling || byCash(a, b);

/** The fewest pounds for each saved; what saves none comes last. */
const byValue: Order = (a, b) => priceOf(a) - priceOf(b) || byFutures(a, b);

function priceOf({ tried, of }: Candidate): number {
  const saved = tried.futures.reached.mean - of.asItStands.futures.reached.mean;
  if (saved < leastSaved) return Number.POSITIVE_INFINITY;
  return Math.max(0, tried.futures.cash - of.asItStands.futures.cash) / saved;
}
