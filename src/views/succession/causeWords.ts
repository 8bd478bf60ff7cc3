import { type FailureCause, failureCauses, type SuccessionOutcome } from '../../domain/succession';
import { sum } from '../../domain/sum';
import { byCause, failingInHundred } from '../../engine/succession/inHundred';
import { countOf, decimal, listWords } from '../../ui/format';
import { otherShare, share } from './hundredWords';

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

/** What at least half of the futures that fail begin with, or that none fails. */
export function causeSentence(outcome: SuccessionOutcome, name: string): string {
  const main = mainCauseSentence(outcome, name);
  if (main !== null) return main;
  return share(outcome.alwaysHeld) === 'all'
    ? `Under “${name}” no future fails.`
    : `Under “${name}” none of the ${countOf(outcome.futures, 'future')} drawn fails.`;
}

/** 'Under “Today”, 60 of the 75 that fail begin with a resignation.' Null where none fails. */
export function mainCauseSentence(outcome: SuccessionOutcome, name: string): string | null {
  const parts = partsOf(outcome);
  const [first] = parts;
  if (!first) return null;
  if (first.cause === 'nobodyPlanned' && parts.length === 1) return `Under “${name}” nobody is to be SENCO.`;
  const total = failingInHundred(outcome);
  if (total < fewOfHundred) return `Under “${name}” ${fewWords(outcome, parts)}.`;
  if (first.count === total)
    return `Under “${name}”, all ${decimal(total)} that fail begin with ${beginnings[first.cause]}.`;
  const half = parts.findIndex((_, place) => 2 * sum(parts.slice(0, place + 1), ({ count }) => count) >= total);
  const others = parts.slice(1, half + 1).map(({ cause, count }) => `${decimal(count)} with ${beginnings[cause]}`);
  const begin = `${decimal(first.count)} of the ${decimal(total)} that fail begin with ${beginnings[first.cause]}`;
  return `Under “${name}”, ${listWords([begin, ...others])}.`;
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

/** '2 of 100 fail, most often beginning with a resignation, then with a long absence' */
function fewWords({ alwaysHeld }: SuccessionOutcome, parts: readonly Part[]): string {
  const [first, ...others] = parts.slice(0, namedOfFew).map(({ cause }) => beginnings[cause]);
  const failing = otherShare(alwaysHeld);
  const fail = failing === '1' || failing === 'fewer than 1' ? 'fails' : 'fail';
  const how = others.length === 0 ? 'beginning' : 'most often beginning';
  const then = others.length === 0 ? '' : `, then with ${listWords(others)}`;
  return `${failing} of 100 ${fail}, ${how} with ${first}${then}`;
}
