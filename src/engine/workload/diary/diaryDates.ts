import { dayInYear, type SchoolYear, schoolYearOf } from '../../../domain/calendar';
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

/**
 * The dates of one school year, in order: the change of phase in every school; the move to post-16 and the exam boards'
 * access arrangements where the school has pupils that old.
 */
export function diaryDates(year: SchoolYear, phase: Phase, figures: Figures): readonly DiaryDate[] {
  const { transferSeason, postSixteenTransfer, examAccess } = figures.lawDates;
  const inSpring = (day: Parameters<typeof dayInYear>[1]): IsoDate => dayInYear(year + 1, day);
  const transfer = {
    id: 'phaseTransfer',
    on: inSpring(transferSeason.deadline),
    task: 'phaseTransfer',
    isStatutory: true,
  } as const;
  if (demandPhaseOf(phase) === 'primary') return [transfer];
  return [
    transfer,
    { id: 'examAccess', on: inSpring(examAccess.deadline), task: 'examAccess', isStatutory: false },
    { id: 'postSixteenTransfer', on: inSpring(postSixteenTransfer.deadline), task: 'phaseTransfer', isStatutory: true },
  ];
}

/** The last day for a task's work in the month of a day: that of the first date that falls in it; null where none does. */
export function lastDayFor(task: Task, month: IsoDate, phase: Phase, figures: Figures): IsoDate | null {
  const date = diaryDates(schoolYearOf(month), phase, figures).find(
    (each) => each.task === task && each.on.slice(0, 7) === month.slice(0, 7),
  );
  return date?.on ?? null;
}
