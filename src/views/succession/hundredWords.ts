import { type HundredWords, writtenOfHundred } from '../../domain/numerals';
import type { Estimated } from '../../domain/succession';
import type { gapLengths, InHundred } from '../../engine/succession/inHundred';

const shareWords: HundredWords = {
  none: 'none',
  under: 'fewer than 1',
  some: String,
  over: 'more than 99',
  all: 'all',
};

const otherWords: HundredWords = {
  none: 'all',
  under: 'more than 99',
  some: (count) => String(100 - count),
  over: 'fewer than 1',
  all: 'none',
};

const cellWords: HundredWords = { none: '0', under: 'under 1', some: String, over: 'over 99', all: '100' };

/** '83', 'fewer than 1', 'more than 99', 'none', 'all': of a hundred futures. */
export const share = ({ mean }: Pick<Estimated, 'mean'>): string => writtenOfHundred(mean, shareWords);

/** The rest of the hundred, so that the two add up as they are written. */
export const otherShare = ({ mean }: Estimated): string => writtenOfHundred(mean, otherWords);

/** '83 of 100' */
export const ofHundred = (chance: Estimated): string => `${share(chance)} of 100`;

/** 'In 6 of 100' */
export const inFutures = (chance: Estimated): string => `In ${ofHundred(chance)}`;

/** For a table: '83', 'over 99'. */
export const hundredCell = ({ mean }: Estimated): string => writtenOfHundred(mean, cellWords);

/** The same of a count that adds up with those beside it. */
export const wholeWords = ({ exact, whole }: InHundred): string => writtenOfHundred(exact / 100, cellWords, whole);

/** What each length of gap is called in a table. */
export const gapNames: Readonly<Record<(typeof gapLengths)[number]['id'], string>> = {
  none: 'Always held',
  term: 'Empty for a term or less',
  year: 'Longer, to three terms',
  longer: 'Longer still',
};
