import type { KnownSchool } from '../../domain/assessment';
import type { CalendarMonth } from '../../domain/calendar';
import { demandPhaseOf, type Phase } from '../../domain/school';
import { sum } from '../../domain/sum';
import { type Task, tasks } from '../../domain/task';
import type { Case, IsoDate } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';

/** Numbers of pupils that set the work. */
export interface PupilNumbers {
  readonly roll: number;
  readonly senSupport: number;
  readonly ehcps: number;
}

export type HoursByTask = Readonly<Record<Task, number>>;

type TaskWithFormula = Exclude<Task, 'records'>;

/** Pupils in one year group of a five-year secondary school, who sit for exam access arrangements. */
const secondaryYearGroups = 5;

/** Hours a year of one task. Every formula is central; `demand.scale` alone makes the low and high cases. */
const formulas: Readonly<Record<TaskWithFormula, (p: PupilNumbers, f: Figures, isPrimary: boolean) => number>> = {
  annualReview: (p, f) => p.ehcps * f.value('demand.annualReviewHours'),
  phaseTransfer: (p, f, isPrimary) =>
    p.ehcps *
    f.value(isPrimary ? 'demand.phaseTransferSharePrimary' : 'demand.phaseTransferShareSecondary') *
    f.value('demand.phaseTransferExtraHours'),
  ehcpCoordination: (p, f) => p.ehcps * f.value('demand.ehcpCoordinationHours'),
  senSupportCycle: (p, f, isPrimary) =>
    p.senSupport *
    f.value('demand.supportCyclesPerYear') *
    f.value(isPrimary ? 'demand.supportCycleHoursPrimary' : 'demand.supportCycleHoursSecondary'),
  parentContact: (p, f) => senPupils(p) * f.value('demand.parentContactHours'),
  referrals: (p, f) => p.senSupport * f.value('demand.referralRate') * f.value('demand.referralHours'),
  ehcNeedsAssessment: (p, f) =>
    p.senSupport * f.value('demand.needsAssessmentRate') * f.value('demand.needsAssessmentHours'),
  disputes: (p, f) => senPupils(p) * f.value('demand.disputeRate') * f.value('demand.disputeHours'),
  taManagement: (p, f, isPrimary) =>
    (p.roll / 100) *
    f.value(isPrimary ? 'demand.assistantsPer100Primary' : 'demand.assistantsPer100Secondary') *
    f.value('demand.assistantHours'),
  trainingAndWalks: (p, f) => f.value('demand.trainingBaseHours') + p.roll * f.value('demand.trainingHoursPerPupil'),
  statutoryAndStrategic: (_p, f, isPrimary) =>
    f.value(isPrimary ? 'demand.strategicHoursPrimary' : 'demand.strategicHoursSecondary'),
  newConcerns: (p, f) => p.senSupport * f.value('demand.newConcernRate') * f.value('demand.newConcernHours'),
  transition: (p, f, isPrimary) =>
    senPupils(p) *
    f.value(isPrimary ? 'demand.transitionSharePrimary' : 'demand.transitionShareSecondary') *
    f.value('demand.transitionHours'),
  examAccess: (p, f, isPrimary) =>
    isPrimary
      ? f.value('demand.keyStage2AccessHours')
      : (p.roll / secondaryYearGroups) * f.value('demand.examAccessRate') * f.value('demand.examAccessHours'),
  reactive: (p, f) => senPupils(p) * f.value('demand.reactiveHours'),
};

function senPupils(p: PupilNumbers): number {
  return p.senSupport + p.ehcps;
}

/**
 * Hours a year of the SENCO function, whoever does them, task by task, as the work stands on a day (that of current law
 * where no day is given). Records and email are a share on top of all the other tasks.
 */
export function demandByTask(
  pupils: PupilNumbers,
  phase: Phase,
  figures: Figures,
  which: Case,
  on?: IsoDate,
): HoursByTask {
  const isPrimary = demandPhaseOf(phase) === 'primary';
  const scale = figures.value('demand.scale', undefined, which);
  const hours = {} as Record<Task, number>;
  let before = 0;
  for (const task of tasks) {
    if (task === 'records') continue;
    hours[task] = scale * formulas[task](pupils, figures, isPrimary);
    if (task === 'senSupportCycle') hours[task] *= figures.value('growth.reviewHours', on);
    before += hours[task];
  }
  hours.records = before * figures.value('demand.recordsShare');
  return hours;
}

/** Hours of all tasks together. */
export function totalHours(hours: HoursByTask): number {
  return sum(tasks, (task) => hours[task]);
}

/** A year's hours of each task laid over the calendar months; records follow the rest of the month's work. */
export function demandInMonth(year: HoursByTask, month: CalendarMonth, figures: Figures): HoursByTask {
  const hours = {} as Record<Task, number>;
  const total = totalHours(year) - year.records;
  let before = 0;
  for (const task of tasks) {
    if (task === 'records') continue;
    hours[task] = year[task] * figures.season(task, month);
    before += hours[task];
  }
  hours.records = total > 0 ? (before / total) * year.records : 0;
  return hours;
}

/** Class teachers' own part in reviews and support cycles, hours a year, outside the SENCO function's hours. */
export function classTeacherOwnHours(pupils: Pick<KnownSchool, 'senSupport' | 'ehcps'>, figures: Figures): number {
  return (
    pupils.ehcps * figures.value('demand.teacherAnnualReviewHours') +
    pupils.senSupport * figures.value('demand.supportCyclesPerYear') * figures.value('demand.teacherCycleHours')
  );
}

/** School weeks that fall in a calendar month; the year's weeks spread by school days. */
export function weeksInMonth(month: CalendarMonth, figures: Figures): number {
  return figures.value('time.schoolWeeks') * figures.schoolDays(month);
}
