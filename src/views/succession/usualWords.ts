import { capitalised } from '../../domain/numerals';
import type { SuccessionOutcome } from '../../domain/succession';
import { howUsual } from '../../engine/succession/howUsual';
import { namesInSentence } from './futures';
import { otherShare, share } from './hundredWords';

/** Below this share of worse futures there is hardly a worse one. */
const hardlyAny = 0.05;
const nearlyWorst = 'about as bad as it gets: ';

/** How usual so many empty months are for a structure, as a clause: 'worse in 75 of 100 futures'. Null before any is drawn. */
export function usualWords(
  outcome: Pick<SuccessionOutcome, 'alwaysHeld' | 'vacantMonthsOf'>,
  vacantMonths: number,
): string | null {
  const usual = howUsual(outcome, vacantMonths);
  if (!usual) return null;
  const { isSameInAll, chanceOfWorse } = usual;
  if (isSameInAll) return 'the same in every future';
  if (vacantMonths === 0) return worseIn(otherShare(outcome.alwaysHeld));
  if (chanceOfWorse === 0) return 'as bad as it gets: no future is worse';
  const worse = worseIn(share({ mean: chanceOfWorse }));
  return chanceOfWorse < hardlyAny ? `${nearlyWorst}${worse}` : worse;
}

const worseIn = (futures: string): string => `worse in ${futures} of 100 futures`;

/** How usual a story is for the structures that share it: for all of them, or by name where it differs. Null of none. */
export function usualSentence(each: readonly { readonly name: string; readonly usual: string }[]): string | null {
  const [first] = each;
  if (!first) return null;
  if (each.every(({ usual }) => usual === first.usual)) return `${capitalised(first.usual)}.`;
  const told = each.map(({ name, usual }) => ({ name, worse: usual.replace(nearlyWorst, '') }));
  const byName = [...new Set(told.map(({ worse }) => worse))].map((clause) => {
    const names = told.filter(({ worse }) => worse === clause).map(({ name }) => name);
    return `${clause} under ${namesInSentence(names)}`;
  });
  const opening = each.every(({ usual }) => usual.startsWith(nearlyWorst)) ? nearlyWorst : '';
  return `${capitalised(`${opening}${byName.join('; ')}`)}.`;
}
