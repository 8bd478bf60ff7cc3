import type { OwnFigure } from '../../../domain/evidence';
import type { TimeDiary } from '../../../domain/plan';
import { type Task, tasks } from '../../../domain/task';
import type { HoursByTask } from '../../../engine/workload/demand';
import { totalHours } from '../../../engine/workload/demand';
import { hoursNeeded } from '../../../engine/workload/hoursNeeded';
import {
  type NotedTotals,
  ownFiguresFrom,
  type TaskReading,
  taskHoursPerYear,
  totalsOf,
} from '../../../engine/workload/timeDiary';
import {
  figureChanges,
  figuresSetBy,
  figuresTyped,
  tasksFromDiary,
} from '../../../engine/workload/timeDiary/diaryFigures';
import { figuresWith } from '../../../evidence/figuresAt';
import type { AssessedPlan } from '../../../store/selectors';

interface Year {
  readonly byTask: HoursByTask;
  readonly total: number;
  readonly perWeek: number;
}

/** All that the screen says of a diary before it is used. */
export interface DiaryOutcome {
  readonly readings: readonly TaskReading[];
  readonly totals: NotedTotals;
  /** The year without the diary, and with it. */
  readonly before: Year;
  readonly after: Year;
  /** What becomes of the plan's own figures. */
  readonly changes: Readonly<Record<string, OwnFigure | null>>;
  readonly used: readonly Task[];
  /** Tasks that a former diary set and this one does not. */
  readonly dropped: readonly Task[];
  /** Whether the plan keeps this very diary; and whether its figures are all still what follows from it. */
  readonly isKept: boolean;
  readonly isInUse: boolean;
}

/** What follows from a diary for the plan as it stands. */
export function diaryOutcome(diary: TimeDiary, { plan, known }: Pick<AssessedPlan, 'plan' | 'known'>): DiaryOutcome {
  const { phase } = plan.school;
  const typed = figuresTyped(plan);
  const laid = (own: typeof typed) => figuresWith(own, plan.policyPacks, plan.annualReviewShares);
  const yearOf = (figures: ReturnType<typeof laid>): Year => {
    const byTask = taskHoursPerYear(known, phase, figures);
    return { byTask, total: totalHours(byTask), perWeek: hoursNeeded(known, phase, figures).central };
  };
  const figures = laid(typed);
  const readings = ownFiguresFrom(diary, known, phase, figures, typed);
  const set = figuresSetBy(diary, readings);
  const changes = figureChanges(plan, set);
  const isKept = isSame(diary, plan.timeDiary);
  const used = readings.filter(({ why }) => why === null).map(({ task }) => task);
  return {
    readings,
    totals: totalsOf(readings),
    before: yearOf(figures),
    after: yearOf(laid({ ...typed, ...set })),
    changes,
    used,
    dropped: tasksFromDiary(plan, phase).filter((task) => !used.includes(task)),
    isKept,
    isInUse:
      isKept && Object.entries(changes).every(([id, own]) => own !== null && own.value === plan.ownFigures[id]?.value),
  };
}

function isSame(diary: TimeDiary, kept: TimeDiary | null): boolean {
  return diary.startsOn === kept?.startsOn && tasks.every((task) => diary.hours[task] === kept.hours[task]);
}
