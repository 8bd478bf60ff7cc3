import { type CriterionId, criterionNames } from '../../domain/decision';
import type { Direction } from '../../domain/indicator';
import { about, decimal, leastSaid, moreOrLess, percent, pounds } from '../../domain/numerals';
import { independenceLevels, influenceLevels } from './scales';

/** `scale` is a constructed scale from 0 to 4 whose levels are written out. */
export type CriterionUnit = 'pounds a year' | 'share' | 'months' | 'scale' | 'hours a year';

/** What a choice is judged by. */
export interface Criterion {
  readonly label: string;
  /** What it answers. */
  readonly question: string;
  readonly unit: CriterionUnit;
  readonly direction: Exclude<Direction, 'neither'>;
  /** Of a constructed scale: what each whole number from 0 means. */
  readonly levels?: readonly string[];
  /** A value in words, to stand inside a sentence: 'about £1,200 a year more than today'. */
  readonly says: (value: number) => string;
}

/** What the share done at the peak is a share of: every year of the plan, where other shares of the work are of the first. */
export const workAtPeak = 'the work of every October to February';

/** The register of criteria. How each is reckoned is in contendersOf. */
export const criteria: Readonly<Record<CriterionId, Criterion>> = {
  extraCash: {
    label: criterionNames.extraCash,
    question: 'What must the budget find each year beyond today, on average over the plan, with adverts and stop-gaps?',
    unit: 'pounds a year',
    direction: 'lowerIsBetter',
    says: (value) => `${moreOrLess(value, 'no more a year', (size) => `${about(size, pounds)} a year`)} than today`,
  },
  peakCoverage: {
    label: criterionNames.peakCoverage,
    question:
      'From October to February of every year, when the reviews fall together: how much of the work is done in its month?',
    unit: 'share',
    direction: 'higherIsBetter',
    says: (value) => `about ${percent(value)} of ${workAtPeak}`,
  },
  secureCover: {
    label: criterionNames.secureCover,
    question: 'How many months, on average over the futures, is the SENCO’s post empty before the plan ends?',
    unit: 'months',
    direction: 'lowerIsBetter',
    says: (value) => {
      if (value === 0) return 'no month without a SENCO in post';
      if (value < leastSaid) return 'fewer than 0.1 months without a SENCO in post';
      const rounded = decimal(value, 1);
      return `about ${rounded} ${rounded === '1.0' ? 'month' : 'months'} without a SENCO in post`;
    },
  },
  influence: {
    label: criterionNames.influence,
    question: 'How near is the SENCO to where staff, timetable and money are decided?',
    unit: 'scale',
    direction: 'higherIsBetter',
    levels: influenceLevels,
    says: saysLevel,
  },
  independence: {
    label: criterionNames.independence,
    question: 'How free is the SENCO to make a pupil’s case, and does anybody from outside ask?',
    unit: 'scale',
    direction: 'higherIsBetter',
    levels: independenceLevels,
    says: saysLevel,
  },
  teacherLoad: {
    label: criterionNames.teacherLoad,
    question: 'How many hours a year does each class teacher spend on this work?',
    unit: 'hours a year',
    direction: 'lowerIsBetter',
    says: (value) => `about ${decimal(value)} hours a year for each class teacher`,
  },
};

/** A level of a constructed scale; between two levels where a plan goes through several. */
function saysLevel(value: number): string {
  const top = influenceLevels.length - 1;
  const rounded = Math.round(value * 10) / 10;
  if (Number.isInteger(rounded)) return `level ${rounded} of ${top}`;
  return `about ${decimal(rounded, 1)} of ${top}, a mean over its phases`;
}
