import { capitalised } from '../../domain/numerals';
import type { SuccessionOutcome } from '../../domain/succession';
import { areApart } from '../../engine/succession/areApart';
import { countWords, plain } from '../../ui/format';
import { mainCauseSentence } from './causeWords';
import { isNobodyPlanned, namesInSentence } from './futures';
import { ofHundred, share } from './hundredWords';

interface Compared {
  readonly name: string;
  readonly outcome: SuccessionOutcome;
}

/** A difference in the share of departures that somebody inside can answer, from which it is worth a sentence. */
const notedShare = 0.1;

/** What the page says first: which options do best and worst, what begins the failures of the worst, and where today's stands. Today's is first. */
export function pageLead(compared: readonly Compared[]): readonly string[] {
  const [today] = compared;
  if (!today) return [];
  if (compared.length === 1) {
    return [aloneSentence(today), 'Choose structures on Compare to set beside it.'];
  }
  const planned = compared.filter(({ outcome }) => !isNobodyPlanned(outcome));
  const unplanned = compared.filter(({ outcome }) => isNobodyPlanned(outcome));
  const never =
    unplanned.length === 0 ? [] : [`Under ${namesOf(unplanned)} nobody is to be SENCO, so there is never one in post.`];
  const ranked = [...planned].sort(
    (a, b) =>
      b.outcome.alwaysHeld.mean - a.outcome.alwaysHeld.mean ||
      a.outcome.vacantMonths.mean - b.outcome.vacantMonths.mean,
  );
  const [best, worst] = [ranked[0], ranked.at(-1)];
  if (!best || !worst) return never;
  if (best === worst) return [aloneSentence(best), ...never];
  if (!areApart(best.outcome.alwaysHeld, worst.outcome.alwaysHeld)) {
    return [evenSentence(best, worst, planned.length), ...never];
  }
  const leading = ranked.filter(({ outcome }) => !areApart(outcome.alwaysHeld, best.outcome.alwaysHeld));
  const trailing = ranked.filter(
    (each) => !leading.includes(each) && !areApart(each.outcome.alwaysHeld, worst.outcome.alwaysHeld),
  );
  const isBetween = planned.includes(today) && !leading.includes(today) && !trailing.includes(today);
  return [
    bestAndWorst(leading, trailing),
    ...apartSentences(ranked, best, worst),
    ...(isBetween ? [`${quoted(today)} comes between, with ${ofHundred(today.outcome.alwaysHeld)}.`] : []),
    ...never,
  ];
}

const aloneSentence = (only: Compared): string =>
  `${quoted(only)} always has a SENCO in post in ${ofHundred(only.outcome.alwaysHeld)} futures.`;

const quoted = ({ name }: Compared): string => `“${name}”`;

function evenSentence(best: Compared, worst: Compared, count: number): string {
  const [high, low] = [share(best.outcome.alwaysHeld), share(worst.outcome.alwaysHeld)];
  const each = count === 2 ? 'Both' : `All ${countWords(count)}`;
  if (low === 'all') return `${each} always have a SENCO in post, in all of 100 futures.`;
  if (high === 'none')
    return `${count === 2 ? 'Neither' : 'None of these'} always has a SENCO in post: every future has a gap.`;
  const range = high === low ? `in ${high} of 100 futures` : `in ${low} to ${high} of 100 futures`;
  return `${each} always have a SENCO in post ${range}: too close to tell apart.`;
}

function bestAndWorst(leading: readonly Compared[], trailing: readonly Compared[]): string {
  const [best] = leading;
  const worst = trailing.at(-1);
  const has = leading.length === 1 ? 'has' : 'have';
  const futures = best ? ofHundred(best.outcome.alwaysHeld) : '';
  const few = worst ? share(worst.outcome.alwaysHeld) : '';
  return `${capitalised(namesOf(leading))} always ${has} a SENCO in post in ${leading.length > 1 ? 'about ' : ''}${futures} futures; ${namesOf(trailing)} in ${trailing.length > 1 && few !== 'none' ? 'about ' : ''}${few}.`;
}

const namesOf = (options: readonly Compared[]): string => namesInSentence(options.map(({ name }) => name));

/** What begins the failures of the worst; and the bench, where it puts all of them in the same order. */
function apartSentences(ranked: readonly Compared[], best: Compared, worst: Compared): readonly string[] {
  const begins = mainCauseSentence(worst.outcome, worst.name) ?? monthsSentence(best, worst);
  const [ready, unready] = [best.outcome.readyWhenNeeded, worst.outcome.readyWhenNeeded];
  if (!ready || !unready || ready.mean - unready.mean < notedShare || !isOrderedByBench(ranked)) return [begins];
  return [
    begins,
    `What tells them apart is the bench: somebody inside can step up at ${ofHundred(ready)} departures under ${quoted(best)}, at ${share(unready)} under ${quoted(worst)}.`,
  ];
}

/** Whether nobody who does better has the weaker bench, as far as the futures can tell. */
function isOrderedByBench(ranked: readonly Compared[]): boolean {
  const outcomes = ranked.map(({ outcome }) => outcome);
  return outcomes.every(({ alwaysHeld, readyWhenNeeded: ready }, place) =>
    outcomes
      .slice(place + 1)
      .filter((lower) => areApart(alwaysHeld, lower.alwaysHeld))
      .every(({ readyWhenNeeded: other }) => ready && other && (ready.mean >= other.mean || !areApart(ready, other))),
  );
}

function monthsSentence(best: Compared, worst: Compared): string {
  const [few, many] = [plain(best.outcome.vacantMonths.mean, 1), plain(worst.outcome.vacantMonths.mean, 1)];
  return `On average ${quoted(worst)} has ${many} ${many === '1' ? 'month' : 'months'} without a SENCO in post, ${quoted(best)} ${few}.`;
}
