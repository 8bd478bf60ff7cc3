import type { CriterionId } from '../../../domain/decision';
import { criteria } from '../../../engine/decide/criteria';
import { about, decimal, listWords, percent, pounds } from '../../../ui/format';
import { capital } from './blocks';
import type { PaperWeighed } from './paperInput';
import type { PaperOption } from './subject';

/** Something in which one option is better than another, as it can be read. */
export interface Advantage {
  readonly criterion: CriterionId;
  readonly label: string;
  /** 'about £2,400 a year more than today, against about £24,000 more'; a sentence. */
  readonly says: string;
}

/** In what one option is better than another, the most important first. Where both are written alike neither is better. */
export function advantages(
  option: PaperOption,
  over: PaperOption,
  { contenders, acceptability }: PaperWeighed,
): readonly Advantage[] {
  const mine = contenders.find(({ id }) => id === option.id);
  const theirs = contenders.find(({ id }) => id === over.id);
  if (!mine || !theirs) return [];
  return acceptability.criteria.flatMap((criterion) => {
    const says = betterBy(criterion, mine.values[criterion], theirs.values[criterion]);
    return says === null ? [] : [{ criterion, label: criteria[criterion].label, says }];
  });
}

/** A value, and the value that it is better than, in a sentence; null where it is no better as it is written. */
function betterBy(criterion: CriterionId, value: number, than: number): string | null {
  const { direction, levels } = criteria[criterion];
  const isBetter = direction === 'higherIsBetter' ? value > than : value < than;
  const { number, unit } = written[criterion];
  const [mine, theirs] = [number(value), number(than)];
  if (!isBetter || mine === theirs) return null;
  const level = levels?.[value];
  return `${capital(mine)}${unit}, against ${theirs}${level === undefined ? '.' : `: ${level.slice(0, 1).toLowerCase()}${level.slice(1)}`}`;
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
    unit: ' than today, on average over the futures',
  },
  peakCoverage: { number: percent, unit: ' of the work of October to February done in its month' },
  secureCover: { number: monthsNumber, unit: ' months without a SENCO in post, on average' },
  influence: { number: levelWords, unit: '' },
  independence: { number: levelWords, unit: '' },
  teacherLoad: { number: (value) => decimal(value), unit: ' hours a year for each class teacher' },
};

/** '0', 'fewer than 0.1', '1.4': never none where it is only nearly so. */
function monthsNumber(value: number): string {
  if (value === 0) return '0';
  return value < 0.05 ? 'fewer than 0.1' : decimal(value, 1);
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
  listWords(ids.map((id) => criteria[id].label.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase())));

/** '72 of 100': how many of a hundred weightings; never all or none where it is only nearly so. */
export function weightingsWords(share: number): string {
  if (share <= 0) return 'none of 100';
  if (share >= 1) return 'all of 100';
  if (share < 0.005) return 'fewer than 1 of 100';
  return share >= 0.995 ? 'more than 99 of 100' : `${decimal(100 * share)} of 100`;
}
