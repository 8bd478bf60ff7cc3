import { type FailureCause, failureCauses, type SuccessionOutcome } from '../../domain/succession';
import { countOf, decimal, listWords } from '../../ui/format';
import { otherShare, share } from './hundredWords';
import { byCause, failingInHundred } from './inHundred';

/** Why the post first falls empty, for a table. */
export const causeNames: Readonly<Record<FailureCause, string>> = {
  neverAppointed: 'The first appointment takes too long',
  knownLeaver: 'The SENCO goes, as is known already',
  resigned: 'The SENCO resigns',
  leftSuddenly: 'The SENCO goes without notice',
  promoted: 'The SENCO is promoted to headteacher',
  becameHead: 'The SENCO becomes the head here',
  headLeft: 'The head, who is SENCO, leaves',
  secondmentEnded: 'The secondment ends',
  longAbsence: 'The SENCO is on long absence',
  nobodyPlanned: 'Nobody is to be SENCO',
};

/** What a future that fails begins with. */
const beginnings: Readonly<Record<FailureCause, string>> = {
  neverAppointed: 'an appointment that takes too long',
  knownLeaver: 'the departure that is known already',
  resigned: 'a resignation',
  leftSuddenly: 'the SENCO going without notice',
  promoted: 'the SENCO promoted to headteacher',
  becameHead: 'the SENCO becoming the head',
  headLeft: 'a head who is SENCO leaving',
  secondmentEnded: 'the end of the secondment',
  longAbsence: 'a long absence',
  nobodyPlanned: 'nobody planned to be SENCO',
};

/** Below this many of a hundred, counts say less than which is the most frequent. */
const fewOfHundred = 5;
/** Causes named where few fail. */
const namedOfFew = 3;

/** '“Today”: of the 17 that fail, 9 begin with a resignation, 5 with a long absence and 3 with the end of the secondment.' */
export function causeSentence(outcome: SuccessionOutcome, name: string): string {
  const parts = partsOf(outcome);
  const total = failingInHundred(outcome);
  if (parts.length === 0) {
    return share(outcome.alwaysHeld) === 'all'
      ? `“${name}”: no future fails.`
      : `“${name}”: none of the ${countOf(outcome.futures, 'future')} drawn fails.`;
  }
  return `“${name}”: ${total < fewOfHundred ? fewWords(outcome, parts) : manyWords(parts, total)}.`;
}

/** 'Under “Today”, 60 of the 75 that fail begin with a resignation': what at least half of those that fail begin with. */
export function mainCauseSentence(outcome: SuccessionOutcome, name: string): string | null {
  const parts = partsOf(outcome);
  const total = failingInHundred(outcome);
  if (parts.length === 0) return null;
  if (total < fewOfHundred) return `Under “${name}” ${fewWords(outcome, parts)}.`;
  if (parts[0]?.count === total) return `Under “${name}”, ${manyWords(parts, total)}.`;
  const half = parts.findIndex((_, place) => 2 * sumOf(parts.slice(0, place + 1)) >= total);
  const [first, ...others] = parts.slice(0, half + 1).map(({ cause, count }) => ({ with: beginnings[cause], count }));
  if (!first) return null;
  const more = others.map(({ count, with: beginning }) => `${decimal(count)} with ${beginning}`);
  const begin = `${decimal(first.count)} of the ${decimal(total)} that fail begin with ${first.with}`;
  return `Under “${name}”, ${listWords([begin, ...more])}.`;
}

interface Part {
  readonly cause: FailureCause;
  readonly count: number;
}

/** What those that fail begin with, the most frequent first, counted as the table counts it. */
function partsOf(outcome: SuccessionOutcome): readonly Part[] {
  const counts = byCause(outcome);
  return failureCauses
    .filter((cause) => counts[cause].exact > 0)
    .sort((a, b) => counts[b].exact - counts[a].exact)
    .map((cause) => ({ cause, count: counts[cause].whole }));
}

const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, { count }) => sum + count, 0);

function manyWords(parts: readonly Part[], total: number): string {
  const [first, ...others] = parts.filter(({ count }) => count > 0);
  if (!first) return '';
  if (others.length === 0) return `all ${decimal(total)} that fail begin with ${beginnings[first.cause]}`;
  const rest = others.map(({ cause, count }) => `${decimal(count)} with ${beginnings[cause]}`);
  const begins = `${decimal(first.count)} ${first.count === 1 ? 'begins' : 'begin'} with ${beginnings[first.cause]}`;
  return `of the ${decimal(total)} that fail, ${listWords([begins, ...rest])}`;
}

/** '2 of 100 fail, most often beginning with a resignation, then with a long absence' */
function fewWords({ alwaysHeld }: SuccessionOutcome, parts: readonly Part[]): string {
  const [first, ...others] = parts.slice(0, namedOfFew).map(({ cause }) => beginnings[cause]);
  const failing = otherShare(alwaysHeld);
  const fail = failing === '1' || failing === 'fewer than 1' ? 'fails' : 'fail';
  const how = others.length === 0 ? 'beginning' : 'most often beginning';
  const then = others.length === 0 ? '' : `, then with ${listWords(others)}`;
  return `${failing} of 100 ${fail}, ${how} with ${first}${then}`;
}
