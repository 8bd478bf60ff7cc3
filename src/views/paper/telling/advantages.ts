import type { CriterionId } from '../../../domain/decision';
import { leastSaid, lowered } from '../../../domain/numerals';
import { criteria } from '../../../engine/decide/criteria';
import { ranksOfHundred } from '../../../engine/decide/ofHundred';
import { bestIn } from '../../../engine/decide/places';
import { about, decimal, listWords, percent, pounds } from '../../../ui/format';
import { inHundred } from '../../decide/weighing/verdictWords';
import type { PaperWeighed } from './paperInput';
import type { PaperOption } from './subject';

/** In what one option is better than another, the most important first; where both are written alike neither is better. */
export function advantages(
  option: PaperOption,
  over: PaperOption,
  { contenders, acceptability }: PaperWeighed,
): readonly string[] {
  const mine = contenders.find(({ id }) => id === option.id);
  const theirs = contenders.find(({ id }) => id === over.id);
  if (!mine || !theirs) return [];
  return acceptability.criteria.flatMap((criterion) => {
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
    number: (value) =>
      Math.abs(value) < 0.5 ? 'no more' : `${about(Math.abs(value), pounds)} a year ${value > 0 ? 'more' : 'less'}`,
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
  return inHundred(bestIn(option, acceptability), ranksOfHundred(rank)[options.indexOf(option.id)]?.[0] ?? 0);
}
