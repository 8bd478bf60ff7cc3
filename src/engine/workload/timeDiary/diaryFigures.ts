import { dateInWords, monthName, partsOf } from '../../../domain/calendar';
import type { OwnFigure } from '../../../domain/evidence';
import type { Plan, TimeDiary } from '../../../domain/plan';
import { type Phase, phases } from '../../../domain/school';
import { type Task, taskInSentence, tasks } from '../../../domain/task';
import type { IsoDate } from '../../../domain/units';
import type { Figures, OwnFigures } from '../../../evidence/figuresAt';
import type { TaskReading } from '../timeDiary';
import { schoolFortnight } from './schoolFortnight';
import { figuresOfTask } from './taskFigures';

type Kept = Pick<Plan, 'ownFigures' | 'timeDiary'>;

/** '2 to 13 November 2026', '26 October to 6 November 2026': the first and the last of a diary's ten school days. */
export function fortnightWords(startsOn: IsoDate, figures: Pick<Figures, 'termDates'>): string {
  const endsOn = schoolFortnight(startsOn, figures).at(-1) ?? startsOn;
  const [first, last] = [partsOf(startsOn), partsOf(endsOn)];
  if (first.year !== last.year) return `${dateInWords(startsOn)} to ${dateInWords(endsOn)}`;
  const month = first.month === last.month ? '' : ` ${monthName(first.month)}`;
  return `${first.day}${month} to ${dateInWords(endsOn)}`;
}

const nameOf = ({ startsOn }: TimeDiary): string => `Time diary of two weeks from ${dateInWords(startsOn)}: `;

/** The reason that an own figure carries; by its beginning the diary's figures are told from those typed by hand for the same task. */
function reasonOf(diary: TimeDiary, { task, hoursInDiary }: TaskReading): string {
  const hours = `${Number(hoursInDiary.toFixed(2))} ${hoursInDiary === 1 ? 'hour' : 'hours'}`;
  return `${nameOf(diary)}${hours} of ${taskInSentence(task)}.`;
}

/** Whether an own figure is one that a diary sets: it is one of a task that was noted, and carries the diary's reason. */
function isFrom(diary: TimeDiary | null, id: string, own: OwnFigure | undefined): boolean {
  return diary !== null && own?.reason.startsWith(nameOf(diary)) === true && figuresNoted(diary).has(id);
}

/** The figures that a diary may set: those of the tasks it noted, in whichever kind of school. */
function figuresNoted({ hours }: TimeDiary): ReadonlySet<string> {
  const noted = tasks.filter((task) => hours[task] !== undefined);
  return new Set(noted.flatMap((task) => phases.flatMap((phase) => figuresOfTask(task, phase).ids)));
}

/** The school's own figures but for those that its time diary set: the ones typed by hand. */
export function figuresTyped({ ownFigures, timeDiary }: Kept): OwnFigures {
  return Object.fromEntries(Object.entries(ownFigures).filter(([id, own]) => !isFrom(timeDiary, id, own)));
}

/** The tasks whose hours are from the time diary. */
export function tasksFromDiary({ ownFigures, timeDiary }: Kept, phase: Phase): readonly Task[] {
  return tasks.filter((task) => figuresOfTask(task, phase).ids.some((id) => isFrom(timeDiary, id, ownFigures[id])));
}

/** The own figures that follow from what a diary says of its tasks. */
export function figuresSetBy(diary: TimeDiary, readings: readonly TaskReading[]): OwnFigures {
  return Object.fromEntries(
    readings.flatMap((reading) =>
      reading.figures.map(({ id, after }) => [id, { value: after, reason: reasonOf(diary, reading) }]),
    ),
  );
}

/** What becomes of a plan's own figures when these are laid in the place of those its time diary set; null takes one out. */
export function figureChanges(plan: Kept, set: OwnFigures): Readonly<Record<string, OwnFigure | null>> {
  const gone = Object.keys(plan.ownFigures).filter((id) => isFrom(plan.timeDiary, id, plan.ownFigures[id]));
  return { ...Object.fromEntries(gone.map((id) => [id, null])), ...set };
}
