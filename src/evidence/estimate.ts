import type { Citation, Figure, FigureUnit } from '../domain/evidence';
import type { IsoDate } from '../domain/units';

type FigureStanding = Figure['standing'];
/** Low, central, high. */
type Range = readonly [number, number, number];

interface Extras {
  readonly reviewBy?: IsoDate;
  readonly note?: string;
}

/** A school year away: time for the next census, survey and pay award to be read. */
const nextReview: IsoDate = '2027-08-31';
const undated: IsoDate = '0000-01-01';

/** A figure known only within a range. */
export function estimate(
  label: string,
  unit: FigureUnit,
  standing: FigureStanding,
  [low, central, high]: Range,
  cites: Citation,
  extras: Extras = {},
): Figure {
  return {
    label,
    unit,
    standing,
    values: [{ from: undated, low, central, high, cites }],
    reviewBy: nextReview,
    ...extras,
  };
}

/** A figure with one value and no range. */
export function fixed(
  label: string,
  unit: FigureUnit,
  standing: FigureStanding,
  value: number,
  cites: Citation,
  extras: Extras = {},
): Figure {
  return estimate(label, unit, standing, [value, value, value], cites, extras);
}

/** A figure that law or an award changes on a day: each row is the first day in force, the value and its source. */
export function dated(
  label: string,
  unit: FigureUnit,
  standing: FigureStanding,
  rows: readonly (readonly [IsoDate, number, Citation])[],
  extras: Extras = {},
): Figure {
  const values = rows.map(([from, value, cites]) => ({ from, low: value, central: value, high: value, cites }));
  return { label, unit, standing, values, reviewBy: nextReview, ...extras };
}
