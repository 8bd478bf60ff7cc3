import { capitalised } from '../../../domain/numerals';
import type { Contender } from '../../../engine/decide/contender';
import { countWords } from '../../../ui/format';

/** What law lets a school choose among the compared options, in a sentence. */
export function gateWords(contenders: readonly Contender[]): string {
  const barred = contenders.filter(({ isBarred }) => isBarred).length;
  const all = contenders.length;
  if (all === 1) {
    return barred === 0
      ? 'The one compared option is lawful as far as is known.'
      : 'The one compared option departs from law for certain.';
  }
  const every = all === 2 ? 'Both' : `All ${countWords(all)}`;
  if (barred === 0) return `${every} compared options are lawful as far as is known.`;
  if (barred === all) return `${every} compared options depart from law for certain.`;
  const lawful = all - barred;
  const are = lawful === 1 ? 'is' : 'are';
  return `${capitalised(countWords(lawful))} of the ${countWords(all)} compared options ${are} lawful as far as is known; ${countWords(barred)} ${barred === 1 ? 'is' : 'are'} not.`;
}
