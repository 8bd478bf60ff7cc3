import { sum } from '../../../domain/sum';

/** What a week, or some weeks, come to in hours. */
export interface DiaryTotals {
  /** None in a holiday. */
  readonly schoolDays: number;
  readonly demand: number;
  readonly given: number;
  /** What no post can hold once the month's quieter weeks have caught up: `unpaid` and `undone` together. */
  readonly unmet: number;
  /** Done beyond the hours there are: by the SENCO unpaid, or by the head. */
  readonly unpaid: number;
  readonly undone: number;
}

/** The sum of weeks, or of the parts of one. */
export function diaryTotals(parts: readonly Omit<DiaryTotals, 'undone'>[]): DiaryTotals {
  return {
    schoolDays: sum(parts, ({ schoolDays }) => schoolDays),
    demand: sum(parts, ({ demand }) => demand),
    given: sum(parts, ({ given }) => given),
    unmet: sum(parts, ({ unmet }) => unmet),
    unpaid: sum(parts, ({ unpaid }) => unpaid),
    undone: sum(parts, ({ unmet, unpaid }) => unmet - unpaid),
  };
}
