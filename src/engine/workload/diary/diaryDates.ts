import { dayInYear, type SchoolYear, schoolYearOf, type YearlyDay } from '../../../domain/calendar';
import { demandPhaseOf, type Phase } from '../../../domain/school';
import type { Task } from '../../../domain/task';
import type { IsoDate } from '../../../domain/units';
import type { Figures } from '../../../evidence/figuresAt';

/** A day by which a task of the year has to be done. */
export interface DiaryDate {
  readonly id: 'phaseTransfer' | 'postSixteenTransfer' | 'examAccess';
  readonly on: IsoDate;
  /** The task that runs up to it from September. */
  readonly task: Task;
  /** Whether the law sets it; the exam boards set the other. */
  readonly isStatutory: boolean;
}

type Move = Extract<DiaryDate['id'], 'phaseTransfer' | 'postSixteenTransfer'>;

/** The moves for which a kind of school holds the reviews: of its own leavers, so to another school, to post-16, or both. */
const movesOf: Readonly<Record<Phase, readonly Move[]>> = {
  nursery: ['phaseTransfer'],
  infant: ['phaseTransfer'],
  junior: ['phaseTransfer'],
  primary: ['phaseTransfer'],
  special: ['phaseTransfer'],
  secondary: ['postSixteenTransfer'],
  sixteenToNineteen: ['postSixteenTransfer'],
  allThrough: ['phaseTransfer', 'postSixteenTransfer'],
  alternativeProvision: ['phaseTransfer', 'postSixteenTransfer'],
};

/** The law's deadlines for the reviews of a kind of school's leavers, the first first. */
export function transferDeadlines(
  phase: Phase,
  { lawDates }: Pick<Figures, 'lawDates'>,
): readonly { readonly id: Move; readonly deadline: YearlyDay }[] {
  const { transferSeason, postSixteenTransfer } = lawDates;
  const deadlineOf = { phaseTransfer: transferSeason.deadline, postSixteenTransfer: postSixteenTransfer.deadline };
  return movesOf[phase].map((id) => ({ id, deadline: deadlineOf[id] }));
}

/**
 * The dates of one school year, in order: the change of phase of the school's leavers; and the exam boards' access
 * arrangements where the school has pupils that old.
 */
export function diaryDates(year: SchoolYear, phase: Phase, figures: Figures): readonly DiaryDate[] {
  const inSpring = (day: YearlyDay): IsoDate => dayInYear(year + 1, day);
  const transfers = transferDeadlines(phase, figures).map(
    ({ id, deadline }): DiaryDate => ({ id, on: inSpring(deadline), task: 'phaseTransfer', isStatutory: true }),
  );
  if (demandPhaseOf(phase) === 'primary') return transfers;
  const on = inSpring(figures.lawDates.examAccess.deadline);
  const exams: DiaryDate = { id: 'examAccess', on, task: 'examAccess', isStatutory: false };
  return [...transfers, exams].sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** The last day for a task's work in the month of a day: that of the first date that falls in it; null where none does. */
export function lastDayFor(task: Task, month: IsoDate, phase: Phase, figures: Figures): IsoDate | null {
  const date = diaryDates(schoolYearOf(month), phase, figures).find(
    (each) => each.task === task && each.on.slice(0, 7) === month.slice(0, 7),
  );
  return date?.on ?? null;
}
