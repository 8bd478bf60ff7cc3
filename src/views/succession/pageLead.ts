import type { Plan } from '../../domain/plan';
import type { SuccessionOutcome } from '../../domain/succession';
import { countWords, listWords, plain } from '../../ui/format';
import { areApart, ofHundred, share } from './hundredWords';
import { capital } from './storyWords';

interface Compared {
  readonly name: string;
  readonly outcome: SuccessionOutcome;
}

/** A difference in the share of departures that somebody inside can answer, from which it is worth a sentence. */
const notedShare = 0.1;
/** How many times as many departures are. */
const notedTimes = 1.25;

/** What the page says first: which options do best and worst, what tells them apart, and where today's stands. Today's is first. */
export function pageLead(compared: readonly Compared[], plan: Plan): readonly string[] {
  const [today] = compared;
  if (!today) return [];
  if (compared.length === 1) {
    return [aloneSentence(today), 'Choose structures on Compare to set beside it.'];
  }
  const planned = compared.filter((each) => !isNobodyPlanned(each));
  const unplanned = compared.filter(isNobodyPlanned);
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
    apartSentence(best, worst, plan),
    ...(isBetween ? [`${quoted(today)} comes between, with ${ofHundred(today.outcome.alwaysHeld)}.`] : []),
    ...never,
  ];
}

const aloneSentence = (only: Compared): string =>
  `${quoted(only)} always has a SENCO in post in ${ofHundred(only.outcome.alwaysHeld)} futures.`;

const isNobodyPlanned = ({ outcome }: Compared): boolean =>
  outcome.firstCauses.nobodyPlanned > 0 && outcome.firstCauses.nobodyPlanned >= outcome.futures;

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
  return `${capital(namesOf(leading))} always ${has} a SENCO in post in ${leading.length > 1 ? 'about ' : ''}${futures} futures; ${namesOf(trailing)} in ${trailing.length > 1 && few !== 'none' ? 'about ' : ''}${few}.`;
}

/** Names of a few; a count of many. */
function namesOf(options: readonly Compared[]): string {
  return options.length > 3 ? `${countWords(options.length)} of them` : listWords(options.map(quoted));
}

function apartSentence(best: Compared, worst: Compared, { assumptions }: Plan): string {
  const [good, bad] = [best.outcome, worst.outcome];
  const [ready, unready] = [good.readyWhenNeeded, bad.readyWhenNeeded];
  if (ready && unready && ready.mean - unready.mean >= notedShare) {
    return `What tells them apart is the bench: somebody inside can step up at ${ofHundred(ready)} departures under ${quoted(best)}, at ${share(unready)} under ${quoted(worst)}.`;
  }
  if (bad.departures.mean >= notedTimes * good.departures.mean && areApart(bad.departures, good.departures)) {
    const years = `${countWords(assumptions.horizonYears)} ${assumptions.horizonYears === 1 ? 'year' : 'years'}`;
    return `What tells them apart is how often the SENCO goes: about ${timesWords(bad.departures.mean)} in ${years} under ${quoted(worst)}, ${plain(good.departures.mean, 1)} under ${quoted(best)}.`;
  }
  return `On average ${quoted(worst)} has ${monthsWords(bad.vacantMonths.mean)} without a SENCO in post, ${quoted(best)} ${plain(good.vacantMonths.mean, 1)}.`;
}

const timesWords = (times: number): string => (plain(times, 1) === '1' ? 'once' : `${plain(times, 1)} times`);

function monthsWords(months: number): string {
  const text = plain(months, 1);
  return `${text} ${text === '1' ? 'month' : 'months'}`;
}
