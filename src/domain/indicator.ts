export const indicatorGroups = ['Budget', 'Time', 'Law', 'Succession', 'Risk'] as const;
export type IndicatorGroup = (typeof indicatorGroups)[number];

export type IndicatorUnit =
  | 'pounds a year'
  | 'pounds'
  | 'hours a week'
  | 'hours a year'
  | 'share'
  | 'count'
  | 'flag'
  | 'month'
  | 'months'
  | 'times'
  | 'futures of 100';
export type Direction = 'lowerIsBetter' | 'higherIsBetter' | 'neither';

/** One line of a working: a number with its name, its unit, and the figure it came from where it came from one. */
export interface WorkingLine {
  readonly label: string;
  readonly value: number | string;
  readonly unit:
    | IndicatorUnit
    | 'hours'
    | 'weeks'
    | 'days a week'
    | 'fte'
    | 'multiplier'
    | 'people'
    | 'pupils'
    | 'text';
  /** Id of a figure in evidence, so that the screen can show source and standing. */
  readonly figure?: string;
  /** Lines that add up to the result. */
  readonly isTerm?: boolean;
}

/** How a number came about: the formula in words, the inputs with their values, sources by figure id. */
export interface Working {
  readonly formula: string;
  readonly lines: readonly WorkingLine[];
}
