import { schoolMonths } from '../domain/calendar';
import type { AllowanceName, Figure, FigureValue, OwnFigure, PayRange, PayTable } from '../domain/evidence';
import type { Plan } from '../domain/plan';
import type { PayArea } from '../domain/school';
import type { Task } from '../domain/task';
import type { Case, IsoDate } from '../domain/units';
import { type HeadGroupUnits, headGroupUnits } from './figures/headGroupUnits';
import { type LawDates, lawDates } from './figures/lawDates';
import { payTables } from './figures/payTables';
import { type TermDates, termDates } from './figures/termDates';
import { type Practice, practice } from './models/practice';
import { firstDayOf, type PolicyChange, packsInForce, policyPacks } from './policyPacks';
import { profileOfTask, seasons } from './profiles/seasons';
import { type FigureId, figureRegister } from './register';

/**
 * Everything the engine may know of the world, handed to it as an argument: the figures in force,
 * with the school's own laid over them. A test can hand over round numbers instead.
 */
export interface Figures {
  /**
   * The value in force on a date, in the central case unless told. Where no date is given, the latest that is law today:
   * a policy pack holds from its first day, so only a dated question meets it.
   */
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
  /** The school days of a typical calendar, day by day. */
  readonly termDates: TermDates;
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

/** Whether a figure is another on another day. */
const isDated = (id: FigureId): boolean => figureRegister[id].values.length > 1;

/**
 * The figures of the shelf, with the policy packs that are switched on over them and the school's own over both.
 * An own figure holds in every case and on every date. `annualReviewShares` is the school's own calendar of annual
 * reviews, September first; null for the usual.
 */
export function figuresWith(
  own: OwnFigures,
  packs: readonly string[] = [],
  annualReviewShares: readonly number[] | null = null,
): Figures {
  // The engine asks for the same few hundred numbers some thousand times a plan: those without a date are looked up once.
  const undated: Readonly<Record<Case, Map<FigureId, number>>> = {
    low: new Map(),
    central: new Map(),
    high: new Map(),
  };
  const lawful: Figures['value'] = (id, on, which = 'central') => {
    const known = undated[which].get(id);
    if (known !== undefined && (on === undefined || !isDated(id))) return known;
    const value = own[id]?.value ?? valueInForce(figureRegister[id], on)[which];
    if (on === undefined) undated[which].set(id, value);
    return value;
  };
  const changes = changesOf(packs, lawful);
  const ownReviews =
    annualReviewShares &&
    new Map<number, number>(schoolMonths.map((month, at) => [month, annualReviewShares[at] ?? 0]));
  const withPacks: Figures['value'] = (id, on, which = 'central') => {
    const value = lawful(id, on, which);
    if (on === undefined || own[id]) return value;
    return changes.reduce(
      (so, change) => (change.figure === id && change.from <= on ? changed(so, change, which) : so),
      value,
    );
  };
  return {
    value: changes.length > 0 ? withPacks : lawful,
    salary: (area, point, schoolYear) => {
      const value = payTableFor(schoolYear).points[area][point];
      if (!value) throw new Error(`There is no pay point ${point}`);
      return own[payFigureId(area, point)]?.value ?? value.value;
    },
    payYearFor: (schoolYear) => payTableFor(schoolYear).schoolYear,
    allowance: (name, schoolYear) => payTableFor(schoolYear).allowances[name],
    headGroups: (area, schoolYear) => payTableFor(schoolYear).headGroups[area],
    season: (task, month) =>
      (task === 'annualReview' ? ownReviews?.get(month) : undefined) ?? seasons[profileOfTask[task]].shares[month] ?? 0,
    schoolDays: (month) => seasons.days.shares[month] ?? 0,
    termDates,
    practice,
    lawDates,
    headGroupUnits,
  };
}

/** What the engine is handed with a plan. Figures are functions and cannot be sent to a worker, so they are made where the work is done. */
export function handedWith({ policyPacks, annualReviewShares }: Pick<Plan, 'policyPacks' | 'annualReviewShares'>) {
  return {
    figuresFor: (own: OwnFigures) => figuresWith(own, policyPacks, annualReviewShares),
    shelf: (id: FigureId): Figure => figureRegister[id],
  };
}

interface DatedChange extends Pick<PolicyChange, 'figure' | 'kind'> {
  readonly from: IsoDate;
  readonly by: Readonly<Record<Case, number>>;
}

/** What the packs change, with every figure they refer to looked up: the school's own where it has one. */
function changesOf(packs: readonly string[], value: Figures['value']): readonly DatedChange[] {
  return packsInForce(packs).flatMap((id) => {
    const pack = policyPacks[id];
    const from = firstDayOf(pack, value);
    return pack.changes.map(({ figure, kind, by }) => ({
      figure,
      kind,
      from,
      by: typeof by === 'string' ? inEachCase((which) => value(by, undefined, which)) : by,
    }));
  });
}

function inEachCase(of: (which: Case) => number): Readonly<Record<Case, number>> {
  return { low: of('low'), central: of('central'), high: of('high') };
}

function changed(value: number, { kind, by }: DatedChange, which: Case): number {
  switch (kind) {
    case 'set':
      return by[which];
    case 'add':
      return value + by[which];
    case 'times':
      return value * by[which];
  }
}

/** The id under which a school's own salary for a pay point is kept. */
export function payFigureId(area: PayArea, point: string): string {
  return `pay.${area}.${point}`;
}
