import type { Estimated } from '../../domain/succession';
import type { gapLengths, InHundred } from '../../engine/succession/inHundred';

/** '83', 'fewer than 1', 'more than 99', 'none', 'all': of a hundred futures. */
export function share({ mean }: Pick<Estimated, 'mean'>): string {
  if (mean <= 0) return 'none';
  if (mean >= 1) return 'all';
  if (mean < 0.005) return 'fewer than 1';
  return mean >= 0.995 ? 'more than 99' : String(Math.round(100 * mean));
}

/** The rest of the hundred, so that the two add up as they are written. */
export function otherShare(chance: Estimated): string {
  const others: Readonly<Record<string, string>> = {
    none: 'all',
    all: 'none',
    'fewer than 1': 'more than 99',
    'more than 99': 'fewer than 1',
  };
  const written = share(chance);
  return others[written] ?? String(100 - Number(written));
}

/** '83 of 100' */
export const ofHundred = (chance: Estimated): string => `${share(chance)} of 100`;

/** 'In 6 of 100' */
export const inFutures = (chance: Estimated): string => `In ${ofHundred(chance)}`;

/** For a table: 'under 1' rather than a nought that is none, 'over 99' rather than a hundred that is not all. */
export function wholeWords({ exact, whole }: InHundred): string {
  if (whole === 0 && exact > 0) return 'under 1';
  return whole === 100 && exact < 100 ? 'over 99' : String(whole);
}

/** What each length of gap is called in a table. */
export const gapNames: Readonly<Record<(typeof gapLengths)[number]['id'], string>> = {
  none: 'Always held',
  term: 'Empty for a term or less',
  year: 'Longer, to three terms',
  longer: 'Longer still',
};
