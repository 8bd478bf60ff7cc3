import { partsOf } from '../../../domain/calendar';
import { leastSaid } from '../../../domain/numerals';
import { sum } from '../../../domain/sum';
import type { IsoDate } from '../../../domain/units';
import { addDays } from '../../../domain/weekdays';
import type { Figures } from '../../../evidence/figuresAt';
import type { DiaryDate } from './diaryDates';
import { type DiaryWeek, runsUpTo } from './diaryOf';
import { diaryTotals } from './diaryTotals';

/** What a week asks beyond its hours; nothing where it has hours to spare. */
export const hoursOver = ({ demand, given }: Pick<DiaryWeek, 'demand' | 'given'>): number =>
  Math.max(0, demand - given);

const isOver = (week: DiaryWeek): boolean => hoursOver(week) > leastSaid;

/** Shades of a calendar beside that of a week within its hours. */
const bandCount = 5;

/**
 * The most hours over in each band of a year, the lowest first. A step is a third of what unpaid time can hold in a week, or
 * as many thirds as bring the worst week into the last band, so that a slight overload never looks like a great one.
 */
export function bandLimits(weeks: readonly DiaryWeek[], figures: Figures): readonly number[] {
  const third = figures.value('capacity.unpaidHours') / 3;
  const most = Math.max(0, ...weeks.map(hoursOver));
  const step = third > 0 ? third * Math.max(1, Math.ceil(most / (bandCount * third))) : most / bandCount;
  return Array.from({ length: bandCount }, (_, at) => step * (at + 1));
}

/** The band of a week: 0 within its hours, 1 to 5 by its hours over, to the half hour that the screen rounds away. */
export function bandOf(week: DiaryWeek, limits: readonly number[]): number {
  if (!isOver(week)) return 0;
  const at = limits.findIndex((limit) => hoursOver(week) < limit + (limit < wholeFrom ? leastSaid : 0.5));
  return at < 0 ? limits.length : at + 1;
}

/** Hours from here on are shown whole, smaller ones to the tenth. */
const wholeFrom = 5;

/** Whether a week has a school day. */
export const isSchoolWeek = ({ schoolDays }: DiaryWeek): boolean => schoolDays > 0;

/** The school week that asks most; null in a year without school. */
export function peakOf(weeks: readonly DiaryWeek[]): DiaryWeek | null {
  return mostOf(weeks, ({ demand }) => demand);
}

/** The school week that asks most beyond its hours, or where none does, the one that asks most. */
export function worstWeekOf(weeks: readonly DiaryWeek[]): DiaryWeek | null {
  const worst = mostOf(weeks, hoursOver);
  return worst && isOver(worst) ? worst : peakOf(weeks);
}

function mostOf(weeks: readonly DiaryWeek[], of: (week: DiaryWeek) => number): DiaryWeek | null {
  return weeks
    .filter(isSchoolWeek)
    .reduce<DiaryWeek | null>((most, week) => (most === null || of(week) > of(most) + 1e-9 ? week : most), null);
}

/** The calendar month (1 to 12) that a week counts to: that of its Thursday, so that most of its days are in it. */
export const monthOfWeek = ({ monday }: Pick<DiaryWeek, 'monday'>): number => partsOf(addDays(monday, 3)).month;

/** How many of the school weeks ask more than the hours there are; of some calendar months only, if they are given. */
export function overloadedWeeks(
  weeks: readonly DiaryWeek[],
  months?: readonly number[],
): { readonly over: number; readonly of: number } {
  const counted = weeks.filter((week) => isSchoolWeek(week) && (!months || months.includes(monthOfWeek(week))));
  return { over: counted.filter(isOver).length, of: counted.length };
}

/** What is left undone of a date's task in the weeks that run up to it. */
export interface ThreatenedDate {
  readonly date: DiaryDate;
  readonly undone: number;
  /** Of the task's hours in those weeks, 0 to 1. */
  readonly share: number;
}

/** The dates that undone work runs up to, in order, with how much of their task it is. */
export function threatenedDates(weeks: readonly DiaryWeek[]): readonly ThreatenedDate[] {
  const dates = new Map<IsoDate, DiaryDate>();
  for (const { threatens } of weeks) for (const date of threatens) dates.set(date.on, date);
  return [...dates.values()]
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map((date) => {
      const before = weeks.filter(({ monday }) => runsUpTo(monday, date));
      const undone = sum(before, (week) => week.undoneByTask[date.task]);
      const asked = sum(before, (week) => week.demandByTask[date.task]);
      return { date, undone, share: asked > 0 ? undone / asked : 0 };
    });
}

/** What another calendar of reviews does to a year. */
export interface CalendarEffect {
  readonly peakBefore: number;
  readonly peakAfter: number;
  readonly totalBefore: number;
  readonly totalAfter: number;
  readonly overBefore: number;
  readonly overAfter: number;
}

/** What a year’s weeks come to before and after the calendar of reviews is changed. */
export function calendarEffect(before: readonly DiaryWeek[], after: readonly DiaryWeek[]): CalendarEffect {
  return {
    peakBefore: peakOf(before)?.demand ?? 0,
    peakAfter: peakOf(after)?.demand ?? 0,
    totalBefore: diaryTotals(before).demand,
    totalAfter: diaryTotals(after).demand,
    overBefore: overloadedWeeks(before).over,
    overAfter: overloadedWeeks(after).over,
  };
}
