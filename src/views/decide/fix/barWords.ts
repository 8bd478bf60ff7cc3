import type { Bar, BarMeasure } from '../../../engine/fix/bar';
import { plain, pounds } from '../../../ui/format';

interface MeasureWords {
  /** In the list of measures. */
  readonly label: string;
  /** What must be so, inside a sentence. */
  readonly says: string;
  /** What is counted. */
  readonly counted: 'futures' | 'hours of the work';
  /** One of what a fix saves, at the head of a column. */
  readonly one: string;
}

export const measureWords: Readonly<Record<BarMeasure, MeasureWords>> = {
  alwaysQualified: {
    label: 'A qualified SENCO in post in every month',
    says: 'a qualified SENCO in post in every month',
    counted: 'futures',
    one: 'future of 100',
  },
  alwaysHeld: {
    label: 'A SENCO in post in every month',
    says: 'a SENCO in post in every month',
    counted: 'futures',
    one: 'future of 100',
  },
  noTermVacant: {
    label: 'No whole term without a SENCO in post',
    says: 'no whole term without a SENCO in post',
    counted: 'futures',
    one: 'future of 100',
  },
  alwaysDesignated: {
    label: 'Somebody designated in every month',
    says: 'somebody designated in every month, stop-gaps included',
    counted: 'futures',
    one: 'future of 100',
  },
  workDone: {
    label: 'The work done in the month it falls',
    says: 'the work done in the month it falls',
    counted: 'hours of the work',
    one: 'hour of 100',
  },
};

/** '90 of 100 futures' */
export const countedWords = (value: string, { measure }: Bar): string =>
  `${value} of 100 ${measureWords[measure].counted}`;

/** 'a SENCO in post in every month in at least 90 of 100 futures, for no more than £12,000 a year beyond today' */
export function barWords(bar: Bar): string {
  const { says, counted } = measureWords[bar.measure];
  const money =
    bar.withinPerYear === null
      ? ', at any price'
      : `, for no more than ${pounds(bar.withinPerYear)} a year beyond today`;
  return `${says} ${counted === 'futures' ? 'in' : 'for'} at least ${countedWords(plain(bar.atLeast, 0), bar)}${money}`;
}
