import { lowered } from '../../domain/numerals';
import type { Estimated } from '../../domain/succession';
import { areApart } from '../../engine/succession/areApart';
import type { BenchAnswer } from '../../engine/succession/benchAnswer';
import type { WhatIf, WhatIfMeasures } from '../../engine/succession/whatIf';
import { listWords, plain } from '../../ui/format';
import { ofHundred, share } from './hundredWords';

/** What is changed, for a table. */
export const benchNames: Readonly<Record<WhatIf['id'], string>> = {
  candidate: 'One more willing candidate',
  npqNow: 'The NPQ begun now',
  deputy: 'A deputy SENCO appointed from outside',
};

/** '“Today” with one more willing candidate: always held in 88 of 100 instead of 83.' */
export function benchSentence({ id, before, ...after }: BenchAnswer, name: string): string {
  const changed = `“${name}” with ${lowered(benchNames[id])}: `;
  if (id === 'npqNow') return `${changed}${npqWords(before, after)}`;
  const asked = `${changed}always held in `;
  const [now, then] = [before.alwaysHeld, after.alwaysHeld];
  if (!areApart(now, then)) return `${asked}${sameWords(before, after)}`;
  const worse = then.mean < now.mean && share(now) !== share(then) ? ', which is worse' : '';
  return `${asked}${apartWords(now, then, 'more')}${worse}.`;
}

/** '88 of 100 instead of 83'; '12 of 100 either way, better by less than 1' where the two read the same. */
function apartWords(now: Estimated, then: Estimated, wanted: 'more' | 'fewer'): string {
  const isBetter = then.mean > now.mean === (wanted === 'more');
  return share(now) === share(then)
    ? `${ofHundred(then)} either way, ${isBetter ? 'better' : 'worse'} by less than 1`
    : `${ofHundred(then)} instead of ${share(now)}`;
}

/** No difference in how often the post is always held; perhaps one in how long it stands empty. */
function sameWords(before: WhatIfMeasures, after: WhatIfMeasures): string {
  const [now, then] = [before.alwaysHeld, after.alwaysHeld];
  const isExact = now.standardError === 0 && then.standardError === 0;
  const months = [plain(after.vacantMonths.mean, 1), plain(before.vacantMonths.mean, 1)];
  if (areApart(before.vacantMonths, after.vacantMonths) && months[0] !== months[1]) {
    const held = share(now) === share(then) ? `${ofHundred(then)} either way` : closeWords(now, then);
    return `${held}, but ${months[0]} empty months instead of ${months[1]} on average.`;
  }
  if (isExact || share(now) === share(then)) {
    const none = isExact ? 'no difference' : 'no difference that the futures can tell';
    return `${ofHundred(then)} either way, ${none}.`;
  }
  return `${closeWords(now, then)}.`;
}

/** The qualification decides whether a SENCO may stay, not whether there is one: so it is counted by what it changes. */
function npqWords(before: WhatIfMeasures, after: WhatIfMeasures): string {
  const told = (says: string, of: 'alwaysQualified' | 'breach', wanted: 'more' | 'fewer'): readonly string[] =>
    areApart(before[of], after[of]) ? [`${says} in ${apartWords(before[of], after[of], wanted)}`] : [];
  const differences = [
    ...told('a qualified SENCO in every month', 'alwaysQualified', 'more'),
    ...told('the three-year window missed', 'breach', 'fewer'),
  ];
  return differences.length === 0 ? 'no difference that the futures can tell.' : `${listWords(differences)}.`;
}

const closeWords = (now: Estimated, then: Estimated): string =>
  `${ofHundred(then)} instead of ${share(now)}, within the error of the simulation`;
