import type { AllowanceName, Figure, FigureValue, OwnFigure, PayRange, PayTable } from '../domain/evidence';
import type { PayArea } from '../domain/school';
import type { Task } from '../domain/task';
import type { Case, IsoDate } from '../domain/units';
import { type HeadGroupUnits, headGroupUnits } from './figures/headGroupUnits';
import { type LawDates, lawDates } from './figures/lawDates';
import { payTables } from './figures/payTables';
import { type Practice, practice } from './models/practice';
import { profileOfTask, seasons } from './profiles/seasons';
import { type FigureId, figureRegister } from './register';

/**
 * Everything the engine may know of the world, handed to it as an argument: the figures in force,
 * with the school's own laid over them. A test can hand over round numbers instead.
 */
export interface Figures {
  /** The value in force on a date (the latest where no date is given), in the central case unless told. */
  readonly value: (id: FigureId, on?: IsoDate, which?: Case) => number;
  /** Full-time salary at a point in the last published pay year that has begun by the school year. */
  readonly salary: (area: PayArea, point: string, schoolYear: number) => number;
  /** The published pay year that `salary` takes for a school year; later years grow from it. */
  readonly payYearFor: (schoolYear: number) => number;
  readonly allowance: (name: AllowanceName, schoolYear: number) => PayRange;
  readonly headGroups: (area: PayArea, schoolYear: number) => readonly PayRange[];
  /** Share of a task's year that falls in a calendar month (1 to 12). */
  readonly season: (task: Task, month: number) => number;
  /** Share of the year's school days that falls in a calendar month. */
  readonly schoolDays: (month: number) => number;
  /** What starting structures are made from. */
  readonly practice: Practice;
  /** Days that law, agreements and the calendar of courses set. */
  readonly lawDates: LawDates;
  /** How pupils set the headteacher group. */
  readonly headGroupUnits: HeadGroupUnits;
}

export type OwnFigures = Readonly<Record<string, OwnFigure>>;

/** The last value that has begun by the date; the first where the date is before them all. */
export function valueInForce(figure: Figure, on: IsoDate | undefined): FigureValue {
  const value =
    (on === undefined ? figure.values.at(-1) : figure.values.findLast((each) => each.from <= on)) ?? figure.values[0];
  if (!value) throw new Error(`The figure "${figure.label}" has no values`);
  return value;
}

function payTableFor(schoolYear: number): PayTable {
  const table = payTables.filter((each) => each.schoolYear <= schoolYear).at(-1) ?? payTables[0];
  if (!table) throw new Error('There are no pay tables');
  return table;
}

/** The figures of the shelf, with the school's own over them. An own figure holds in every case and on every date. */
export function figuresWith(own: OwnFigures): Figures {
  return {
    value: (id, on, which = 'central') => own[id]?.value ?? valueInForce(figureRegister[id], on)[which],
    salary: (area, point, schoolYear) => {
      const value = payTableFor(schoolYear).points[area][point];
      if (!value) throw new Error(`There is no pay point ${point}`);
      return own[payFigureId(area, point)]?.value ?? value.value;
    },
    payYearFor: (schoolYear) => payTableFor(schoolYear).schoolYear,
    allowance: (name, schoolYear) => payTableFor(schoolYear).allowances[name],
    headGroups: (area, schoolYear) => payTableFor(schoolYear).headGroups[area],
    season: (task, month) => seasons[profileOfTask[task]].shares[month] ?? 0,
    schoolDays: (month) => seasons.days.shares[month] ?? 0,
    practice,
    lawDates,
    headGroupUnits,
  };
}

/** The id under which a school's own salary for a pay point is kept. */
export function payFigureId(area: PayArea, point: string): string {
  return `pay.${area}.${point}`;
}
