import type { KnownSchool } from '../../domain/assessment';
import type { TimeDiary } from '../../domain/plan';
import type { Phase } from '../../domain/school';
import { sum } from '../../domain/sum';
import { type Task, tasks } from '../../domain/task';
import type { Figures, OwnFigures } from '../../evidence/figuresAt';
import type { FigureId } from '../../evidence/register';
import { demandByTask, type HoursByTask, type PupilNumbers } from './demand';
import { schoolFortnight } from './timeDiary/schoolFortnight';
import { shareInDays } from './timeDiary/shareInDays';
import { figuresOfTask } from './timeDiary/taskFigures';

/**
 * Why noted hours change no figure: none were noted; there is nobody to do the task for; too little of its year falls in
 * those days; more than a figure can hold comes of them; the school has typed that figure itself.
 */
type NotUsed = 'noHours' | 'nobody' | 'tooLittleOfTheYear' | 'tooMuch' | 'typed';

/** A figure as it is, and as the diary would have it. */
export interface DiaryFigure {
  readonly id: FigureId;
  readonly before: number;
  readonly after: number;
}

/** What a time diary says of one task. */
export interface TaskReading {
  readonly task: Task;
  readonly hoursInDiary: number;
  /** Hours that the model has in the same days. */
  readonly usualInDiary: number;
  /** Share of the task's year that falls in those days. */
  readonly shareOfYear: number;
  /** Hours a year that follow; null where the diary is not used for the task. */
  readonly hoursPerYear: number | null;
  readonly figures: readonly DiaryFigure[];
  readonly why: NotUsed | null;
  /** Cases that the model has in those days, where so few that one more or fewer changes the year a lot; else null. */
  readonly fewCases: number | null;
}

/** Hours of one task in ten school days past which a slip is likelier than so much work, and past which it is certain. */
export const manyDiaryHours = 120;
export const mostDiaryHours = 400;

/** No figure of one case, one pupil or one school can be more hours than a year has. */
const hoursInYear = 365 * 24;

/** Central hours a year of every task, with the school's pupils of today. */
export function taskHoursPerYear(known: PupilNumbers, phase: Phase, figures: Figures): HoursByTask {
  return demandByTask(known, phase, figures, 'central');
}

/**
 * What a two-week diary says of each task it noted, and the figures that make the model give exactly the hours a year that
 * follow. `figures` are those without the diary; `typed` are the school's own among them, which a diary leaves alone.
 * Every task but records is in proportion to its figures, so these are scaled. Records are a share of all other work: the
 * noted hours over the other work of those days, as the diary has it where it is used and as the model has it elsewhere.
 */
export function ownFiguresFrom(
  diary: TimeDiary,
  known: KnownSchool,
  phase: Phase,
  figures: Figures,
  typed: OwnFigures = {},
): readonly TaskReading[] {
  const days = schoolFortnight(diary.startsOn, figures);
  const modelled = taskHoursPerYear(known, phase, figures);
  const readings: TaskReading[] = [];
  let year = 0;
  let inDays = 0;
  for (const task of tasks) {
    const isRecords = task === 'records';
    const share = isRecords ? shareOf(inDays, year) : shareInDays(task, days, figures);
    const noted = diary.hours[task];
    const reading =
      noted === undefined
        ? null
        : readingOf({ task, noted, share, modelled: modelled[task], others: year, phase, figures, typed });
    if (reading) readings.push(reading);
    const hours = reading?.hoursPerYear ?? modelled[task];
    year += hours;
    inDays += hours * share;
  }
  return readings;
}

interface Noted {
  readonly task: Task;
  readonly noted: number;
  readonly share: number;
  /** Hours a year in the model. */
  readonly modelled: number;
  /** Hours a year of the tasks before this one, which for records are all the others. */
  readonly others: number;
  readonly phase: Phase;
  readonly figures: Figures;
  readonly typed: OwnFigures;
}

function readingOf({ task, noted, share, modelled, others, phase, figures, typed }: Noted): TaskReading {
  const { ids, isInCases } = figuresOfTask(task, phase);
  const isShare = task === 'records';
  const usual = isShare ? figures.value('demand.recordsShare') * others : modelled;
  const wanted = shareOf(noted, share);
  const scaled = ids.map((id) => {
    const before = figures.value(id);
    return { id, before, after: isShare ? shareOf(wanted, others) : before * shareOf(wanted, modelled) };
  });
  const whyNot = (): NotUsed | null => {
    if (ids.some((id) => typed[id])) return 'typed';
    if (noted === 0) return 'noHours';
    if (usual === 0) return 'nobody';
    if (share < figures.value('demand.diaryLeastShare')) return 'tooLittleOfTheYear';
    return scaled.some(({ after }) => after > (isShare ? 1 : hoursInYear)) ? 'tooMuch' : null;
  };
  const why = whyNot();
  const isUsed = why === null;
  const cases = isUsed && isInCases ? casesIn(modelled * share, ids, figures) : null;
  return {
    task,
    hoursInDiary: noted,
    usualInDiary: usual * share,
    shareOfYear: share,
    hoursPerYear: isUsed ? wanted : null,
    figures: isUsed ? scaled : [],
    why,
    fewCases: cases !== null && cases < figures.value('demand.diaryLeastCases') ? cases : null,
  };
}

/** Cases of a task in some hours of it. */
function casesIn(hours: number, [each]: readonly FigureId[], figures: Figures): number | null {
  return each === undefined ? null : shareOf(hours, figures.value(each) * figures.value('demand.scale'));
}

/** Nothing of nothing is nothing here: what no day holds says nothing of a year. */
const shareOf = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** Hours of all that was noted, and of the same tasks in the model, in the days of a time diary. */
export interface NotedTotals {
  readonly noted: number;
  readonly usual: number;
}

/** The hours of some readings together. */
export function totalsOf(readings: readonly TaskReading[]): NotedTotals {
  return {
    noted: sum(readings, ({ hoursInDiary }) => hoursInDiary),
    usual: sum(readings, ({ usualInDiary }) => usualInDiary),
  };
}
