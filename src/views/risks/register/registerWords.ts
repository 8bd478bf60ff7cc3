import { capitalised, type HundredWords, writtenOfHundred } from '../../../domain/numerals';
import type { RiskRating } from '../../../domain/risk';
import { riskRatings } from '../../../domain/risk';
import type { LikelihoodBand } from '../../../engine/risk/register/bands';
import type { RiskReading } from '../../../engine/risk/register/entry';
import { countWords, listWords } from '../../../ui/format';
import type { RegisterRow, RowLevel } from './registerRow';

/** The initial of a rating, beside its shade in the matrix. */
export const ratingLetters: Readonly<Record<RiskRating, string>> = { low: 'L', moderate: 'M', high: 'H', severe: 'S' };

const wordsOfFutures: HundredWords = {
  none: 'none of 100',
  under: 'fewer than 1 of 100',
  some: (count) => `${count} of 100`,
  over: 'more than 99 of 100',
  all: 'all 100',
};

/** '63 of 100', 'fewer than 1 of 100', 'all 100' */
export const futuresOfHundred = (chance: number): string => writtenOfHundred(chance, wordsOfFutures);

/** What a level rests on, in a few words: 'in 63 of 100 futures', 'by its facts'. */
export function basisWords({ reading, modelled }: RowLevel): string {
  if (modelled || !reading) return 'your judgement';
  return reading.isPending ? 'being worked out' : wordsOf(reading);
}

function wordsOf({ basis, chance }: RiskReading): string {
  switch (basis) {
    case 'futures':
      return chance === null ? 'from the futures' : `in ${futuresOfHundred(chance)} futures`;
    case 'formula':
      return chance === null ? 'from yearly figures' : writtenOfHundred(chance, wordsOfYearly);
    case 'share':
      return 'from the hours';
    case 'facts':
      return 'from its facts';
    case 'judgement':
      return 'our judgement';
    case 'school':
      return 'your judgement';
  }
}

const wordsOfYearly: HundredWords = {
  none: 'none in 100',
  under: 'fewer than 1 in 100',
  some: (count) => `about ${count} in 100`,
  over: 'more than 99 in 100',
  all: 'about 100 in 100',
};

/** 'under 5', '5 to 20', '80 or more': chances of a hundred in a band. */
export function bandWords({ from, to }: LikelihoodBand): string {
  const [low, high] = [from, to].map((edge) => Math.round(100 * edge));
  if (from <= 0) return `under ${high} in 100`;
  return to >= 1 ? `${low} in 100 or more` : `${low} to under ${high} in 100`;
}

/** 'Under “Associate” two risks are rated severe: “A” and “B”. Three are high. The likeliest …' */
export function registerLead(name: string, rows: readonly RegisterRow[]): string {
  const rated = (rating: RiskRating): readonly RegisterRow[] => rows.filter((row) => row.rating === rating);
  const [severe, high] = [rated('severe'), rated('high')];
  const [top] = rows;
  const opening =
    severe.length > 0
      ? `${areRated(name, severe, 'severe')}${high.length > 0 ? ` ${capitalised(countWords(high.length))} ${high.length === 1 ? 'is' : 'are'} high.` : ''}`
      : high.length > 0
        ? areRated(name, high, 'high')
        : `Under “${name}” no risk is rated high or severe.${top ? ` First in its register is “${top.name}”.` : ''}`;
  return `${opening}${likeliestWords(rows)}`;
}

const areRated = (name: string, found: readonly RegisterRow[], rating: RiskRating): string =>
  `Under “${name}” ${countWords(found.length)} ${found.length === 1 ? 'risk is' : 'risks are'} rated ${rating}: ${namedWords(found)}.`;

/** The first three by name, the rest by their number. */
function namedWords(found: readonly RegisterRow[]): string {
  const named = found.slice(0, 3).map((row) => `“${row.name}”`);
  const more = found.length - named.length;
  return listWords(more > 0 ? [...named, `${countWords(more)} more`] : named);
}

/** The risk with the greatest chance, of those with one that is counted. */
function likeliestWords(rows: readonly RegisterRow[]): string {
  const counted = rows.flatMap((row) => {
    const { reading, modelled } = row.likelihood;
    const isCounted = reading && !modelled && !reading.isPending && reading.basis === 'futures';
    return isCounted && reading.chance !== null ? [{ row, chance: reading.chance }] : [];
  });
  const [top] = counted.toSorted((a, b) => b.chance - a.chance);
  return top
    ? ` Of those that the futures count, the likeliest is “${top.row.name}”: in ${futuresOfHundred(top.chance)} futures.`
    : '';
}

/** How many of each rating. */
export function ratingCounts(rows: readonly Pick<RegisterRow, 'rating'>[]): Readonly<Record<RiskRating, number>> {
  const counts = { low: 0, moderate: 0, high: 0, severe: 0 };
  for (const { rating } of rows) counts[rating] += 1;
  return counts;
}

/** The least first: what a score must be for each rating. */
export function scoreWords(ratingAt: (score: number) => RiskRating, most: number): readonly string[] {
  return riskRatings.flatMap((rating) => {
    const scores = Array.from({ length: most }, (_, at) => at + 1).filter((score) => ratingAt(score) === rating);
    const [from] = scores;
    const to = scores.at(-1);
    return from === undefined || to === undefined ? [] : [`${ratingLetters[rating]} ${rating}: ${from} to ${to}`];
  });
}
