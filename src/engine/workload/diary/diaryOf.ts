import type { Assessment, MonthBalance } from '../../../domain/assessment';
import { addMonths, monthsInYear, schoolYearOf } from '../../../domain/calendar';
import type { Option } from '../../../domain/option';
import type { Plan } from '../../../domain/plan';
import { sum } from '../../../domain/sum';
import { type Task, tasks } from '../../../domain/task';
import type { IsoDate } from '../../../domain/units';
import { addDays, daysInSchoolWeek, isWeekend, mondayFrom, mondayOf } from '../../../domain/weekdays';
import type { Figures } from '../../../evidence/figuresAt';
import { type BeyondHours, beyondHours, doneBeyond } from './beyondHours';
import { type DiaryDate, diaryDates } from './diaryDates';
import { type DiaryTotals, diaryTotals } from './diaryTotals';
import { type MonthPart, monthParts } from './monthParts';

/** One week of the diary, by its Monday. Hours, unless said. A week at either end of the year holds only its days inside it. */
export interface DiaryWeek extends DiaryTotals {
  readonly monday: IsoDate;
  readonly demandByTask: Readonly<Record<Task, number>>;
  /** Who does the unpaid hours; null where nobody does. */
  readonly unpaidBy: BeyondHours['by'];
  /** Undone hours go by what each task asks: nobody can know which would be dropped. */
  readonly undoneByTask: Readonly<Record<Task, number>>;
  /** The dates in the week. */
  readonly dates: readonly DiaryDate[];
  /** The dates still to come this school year whose task is left undone in part. */
  readonly threatens: readonly DiaryDate[];
}

/** The weeks of one year of a plan, holidays too; year 0 is the first twelve months. */
export function diaryOf(
  option: Option,
  assessment: Assessment,
  { school, assumptions }: Pick<Plan, 'school' | 'assumptions'>,
  figures: Figures,
  year: number,
): readonly DiaryWeek[] {
  const fromMonth = year * monthsInYear;
  const balances = assessment.time.months.slice(fromMonth, fromMonth + monthsInYear);
  const startsOn = addMonths(assumptions.startsOn, fromMonth);
  const endsOn = addDays(addMonths(startsOn, balances.length), -1);
  const parts = new Map<IsoDate, WeekPart[]>();
  for (const [at, balance] of balances.entries()) {
    for (const part of partsOfMonth(option, balance, fromMonth + at, school, figures)) {
      parts.set(part.monday, [...(parts.get(part.monday) ?? []), part]);
    }
  }
  const dates = [schoolYearOf(startsOn), schoolYearOf(endsOn)]
    .filter((each, at, all) => all.indexOf(each) === at)
    .flatMap((each) => diaryDates(each, school.phase, figures));
  const weeks: DiaryWeek[] = [];
  const first = isWeekend(startsOn) ? mondayFrom(startsOn) : mondayOf(startsOn);
  for (let monday = first; monday <= endsOn; monday = addDays(monday, 7)) {
    weeks.push(weekOf(monday, parts.get(monday) ?? [], dates));
  }
  return weeks;
}

interface WeekPart extends MonthPart {
  readonly unpaid: number;
  readonly unpaidBy: DiaryWeek['unpaidBy'];
}

function partsOfMonth(
  { spans }: Option,
  balance: MonthBalance,
  month: number,
  { phase }: Plan['school'],
  figures: Figures,
): readonly WeekPart[] {
  const span = spans.findLast(({ fromMonth }) => fromMonth <= month);
  if (!span) throw new Error(`No structure is in force in month ${month}`);
  const beyond = beyondHours(span.structure, figures);
  return monthParts(balance, phase, figures).map((part) => {
    const schoolDays = balance.weeks > 0 ? part.schoolDays : 0;
    return { ...part, schoolDays, unpaid: doneBeyond(part.unmet, schoolDays, beyond), unpaidBy: beyond.by };
  });
}

function weekOf(monday: IsoDate, parts: readonly WeekPart[], dates: readonly DiaryDate[]): DiaryWeek {
  const demandByTask = {} as Record<Task, number>;
  const undoneByTask = {} as Record<Task, number>;
  for (const task of tasks) {
    demandByTask[task] = sum(parts, (part) => part.demandByTask[task]);
    undoneByTask[task] = sum(parts, ({ demand, demandByTask: asks, unmet, unpaid }) =>
      demand > 0 ? ((unmet - unpaid) * asks[task]) / demand : 0,
    );
  }
  return {
    monday,
    ...diaryTotals(parts),
    demandByTask,
    unpaidBy: parts.findLast(({ unpaid }) => unpaid > 0)?.unpaidBy ?? null,
    undoneByTask,
    dates: dates.filter(({ on }) => mondayOf(on) === monday),
    threatens: dates.filter((date) => runsUpTo(monday, date) && undoneByTask[date.task] > leastUndone),
  };
}

/** Less than this is rounding. Hours. */
const leastUndone = 1e-9;

/** Whether a week lies before a date, or holds it, and in its school year. A week belongs to the year of its Friday. */
export function runsUpTo(monday: IsoDate, { on }: DiaryDate): boolean {
  return monday <= on && schoolYearOf(addDays(monday, daysInSchoolWeek - 1)) === schoolYearOf(on);
}
