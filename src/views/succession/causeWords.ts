import { type FailureCause, failureCauses, type SuccessionOutcome } from '../../domain/succession';
import { countOf, decimal, listWords } from '../../ui/format';
import { share } from './hundredWords';

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

/** Below this many of a hundred, futures are counted as they are. */
const fewOfHundred = 5;

/** '“Today”: of the 17 that fail, 9 begin with a resignation, 5 with a long absence and 3 with the end of the secondment.' */
export function causeSentence(outcome: SuccessionOutcome, name: string): string {
  const { alwaysHeld, firstCauses, futures } = outcome;
  const drawn = failureCauses.filter((cause) => firstCauses[cause] > 0);
  const failing = drawn.reduce((sum, cause) => sum + firstCauses[cause], 0);
  if (failing === 0) {
    const fails = share({ ...alwaysHeld, mean: 1 - alwaysHeld.mean });
    return fails === 'none'
      ? `“${name}”: no future fails.`
      : `“${name}”: none of the ${countOf(futures, 'future')} drawn fails.`;
  }
  const inHundred = 100 - Math.round(100 * alwaysHeld.mean);
  const isFew = inHundred < fewOfHundred;
  const total = isFew ? failing : inHundred;
  const of = isFew ? ` in ${decimal(futures)}` : '';
  const counts = inWholes(
    drawn.map((cause) => firstCauses[cause]),
    total,
  );
  const parts = drawn
    .map((cause, place) => ({ cause, count: counts[place] ?? 0, drawn: firstCauses[cause] }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.drawn - a.drawn);
  return `“${name}”: ${said(parts, total, of)}.`;
}

interface Part {
  readonly cause: FailureCause;
  readonly count: number;
}

function said(parts: readonly Part[], total: number, of: string): string {
  const [first, ...others] = parts;
  if (!first) return '';
  if (total === 1) return `the 1${of} that fails begins with ${beginnings[first.cause]}`;
  if (others.length === 0) {
    const all = total === 2 ? 'both of the 2' : `all ${decimal(total)}`;
    return `${all}${of} that fail begin with ${beginnings[first.cause]}`;
  }
  const rest = others.map(({ cause, count }) => `${decimal(count)} with ${beginnings[cause]}`);
  const begins = `${decimal(first.count)} ${first.count === 1 ? 'begins' : 'begin'} with ${beginnings[first.cause]}`;
  return `of the ${decimal(total)}${of} that fail, ${listWords([begins, ...rest])}`;
}

/** Parts of a whole as whole numbers that add up to it: what is left over goes to the largest remainders. */
function inWholes(parts: readonly number[], total: number): readonly number[] {
  const sum = parts.reduce((all, part) => all + part, 0);
  const exact = parts.map((part) => (part / sum) * total);
  const left = total - exact.reduce((all, part) => all + Math.floor(part), 0);
  const order = exact.map((part, place) => ({ place, rest: part - Math.floor(part) })).sort((a, b) => b.rest - a.rest);
  const raised = new Set(order.slice(0, left).map(({ place }) => place));
  return exact.map((part, place) => Math.floor(part) + (raised.has(place) ? 1 : 0));
}
