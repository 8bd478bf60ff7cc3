import type { LateSearch } from '../../engine/succession/lateSearch';
import { dateWords, decimal } from '../../ui/format';

/** That somebody from another school is hardly to be had by the first day, and how to count on nobody. */
export const lateWords = ({ resignBy, found }: LateSearch, startsOn: string): string =>
  `A teacher elsewhere had to resign by ${dateWords(resignBy)} to start on ${dateWords(startsOn)}, and that day is over. The futures still take ${decimal(100 * found)} of 100 searches begun for that day to find somebody in time; to count on none, add on Succession that the first advert fails.`;
