import { type CriterionId, criterionIds } from '../../../domain/decision';
import { leastSaid, lowered, moreOrLess } from '../../../domain/numerals';
import { ranksOfHundred } from '../../../engine/decide/countsOfHundred';
import { criteria } from '../../../engine/decide/criteria';
import { bestIn } from '../../../engine/decide/places';
import { about, decimal, listWords, percent, pounds } from '../../../ui/format';
import { inWeightings } from '../../decide/weighing/verdictWords';
import type { PaperWeighed } from './paperInput';
import type { PaperOption } from './subject';

/** In what of what was weighed one option is better than another, the most important first; where both are written alike neither is better. */
export const advantages = (option: PaperOption, over: PaperOption, weighed: PaperWeighed): readonly string[] =>
  betterIn(weighed.acceptability.criteria, option, over, weighed);

/** The same of what the order leaves out. */
export function unweighedAdvantages(option: PaperOption, over: PaperOption, weighed: PaperWeighed): readonly string[] {
  const leftOut = criterionIds.filter((id) => !weighed.acceptability.criteria.includes(id));
  return betterIn(leftOut, option, over, weighed);
}

function betterIn(
  ids: readonly CriterionId[],
  option: PaperOption,
  over: PaperOption,
  { contenders }: PaperWeighed,
): readonly string[] {
  const mine = contenders.find(({ id }) => id === option.id);
  const theirs = contenders.find(({ id }) => id === over.id);
  if (!mine || !theirs) return [];
  return ids.flatMap((criterion) => {
    const told = betterBy(criterion, mine.values[criterion], theirs.values[criterion]);
    return told === null ? [] : [`${lowered(criteria[criterion].label)} (${told})`];
  });
}

/** 'about £2,400 a year more than today, against about £24,000 a year more'; null where it is no better as it is written. */
function betterBy(criterion: CriterionId, value: number, than: number): string | null {
  const isBetter = criteria[criterion].direction === 'higherIsBetter' ? value > than : value < than;
  const { number, unit } = written[criterion];
  const [mine, theirs] = [number(value), number(than)];
  return isBetter && mine !== theirs ? `${mine}${unit}, against ${theirs}` : null;
}

/** A value by itself: 'about £2,400 a year more', '62%', 'level 3 of 4'. */
export const writtenNumber = (criterion: CriterionId, value: number): string => written[criterion].number(value);

interface Written {
  readonly number: (value: number) => string;
  /** Said of the first of two numbers only. */
  readonly unit: string;
}

const written: Readonly<Record<CriterionId, Written>> = {
  extraCash: {
    number: (value) => moreOrLess(value, 'no more', (size) => `${about(size, pounds)} a year`),
    unit: ' than today',
  },
  peakCoverage: { number: percent, unit: '' },
  secureCover: { number: monthsNumber, unit: ' on average' },
  influence: { number: levelWords, unit: '' },
  independence: { number: levelWords, unit: '' },
  teacherLoad: { number: (value) => decimal(value), unit: ' hours a year each' },
};

/** '0', 'fewer than 0.1', '1.4': never none where it is only nearly so. */
function monthsNumber(value: number): string {
  if (value === 0) return '0';
  return value < leastSaid ? 'fewer than 0.1' : decimal(value, 1);
}

/** A level of a constructed scale; between two of them where a plan goes through several. */
function levelWords(value: number): string {
  const top = (criteria.influence.levels?.length ?? 1) - 1;
  return Number.isInteger(value)
    ? `level ${value} of ${top}`
    : `${decimal(value, 1)} of ${top}, a mean over its phases`;
}

/** 'extra cash, work done at the peak and influence on the school' */
export const criteriaWords = (ids: readonly CriterionId[]): string =>
  listWords(ids.map((id) => lowered(criteria[id].label)));

/** 'in 72 of 100': in how many of a hundred weightings an option is best, where those of all options make a hundred. */
export function bestWords(option: PaperOption, { acceptability }: PaperWeighed): string {
  const { options, rank } = acceptability;
  return inWeightings(bestIn(option, acceptability), ranksOfHundred(rank)[options.indexOf(option.id)]?.[0] ?? 0);
}
