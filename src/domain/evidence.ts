import type { PayArea } from './school';
import type { IsoDate } from './units';

/** How far a figure can be leant on. `own` is the school's own figure, laid over ours. */
export const standings = ['sourced', 'derived', 'judgement', 'own'] as const;
export type Standing = (typeof standings)[number];

/** A document on the shelf. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string | null;
  readonly checkedOn: IsoDate;
}

/** Where in which document. `source` is a key of the shelf in evidence/sources.ts. */
export interface Citation {
  readonly source: string;
  readonly where: string;
}

/** The units a figure may have: one closed list, so that the screen can format any of them. */
export type FigureUnit =
  | 'pounds'
  | 'pounds a year'
  | 'pounds a day'
  | 'hours'
  | 'hours a week'
  | 'hours a year'
  | 'hours a day'
  | 'days'
  | 'days a year'
  | 'days a week'
  | 'weeks'
  | 'months'
  | 'years'
  | 'pupils'
  | 'share'
  | 'chance a year'
  | 'chance'
  | 'multiplier'
  | 'count'
  | 'year';

/**
 * One figure: low, central and high (all equal where the figure is a fixed fact), dated where law dates it.
 * `values` ascend by `from`; the value in force on a date is the last one that has begun.
 */
export interface Figure {
  readonly label: string;
  readonly unit: FigureUnit;
  readonly standing: Exclude<Standing, 'own'>;
  readonly values: readonly FigureValue[];
  readonly reviewBy: IsoDate;
  readonly note?: string;
}

export interface FigureValue {
  /** First day in force; '0000-01-01' where the figure is not dated. */
  readonly from: IsoDate;
  readonly low: number;
  readonly central: number;
  readonly high: number;
  readonly cites: Citation;
}

/** The school's own figure in the place of ours, with the reason it gave. */
export interface OwnFigure {
  readonly value: number;
  readonly reason: string;
}

export type PayPoint = string; // 'M1'..'M6', 'U1'..'U3', 'L1'..'L43'; checked against payPointNames

export interface PayValue {
  /** Pounds a year, full time. */
  readonly value: number;
  /** `derived` points are not official: the spine between the statutory ends is custom. */
  readonly standing: 'sourced' | 'derived';
}

/** One pay year, as published, for the four pay areas. Allowances are the same in every area. */
export interface PayTable {
  readonly schoolYear: number;
  readonly status: string;
  readonly cites: Citation;
  readonly reviewBy: IsoDate;
  readonly points: Readonly<Record<PayArea, Readonly<Record<PayPoint, PayValue>>>>;
  readonly headGroups: Readonly<Record<PayArea, readonly PayRange[]>>;
  readonly allowances: Readonly<Record<AllowanceName, PayRange>>;
}

export const allowanceNames = ['TLR1', 'TLR2', 'TLR3', 'SEN'] as const;
export type AllowanceName = (typeof allowanceNames)[number];

export interface PayRange {
  readonly min: number;
  readonly max: number;
  readonly standing: 'sourced' | 'derived';
}
