import type { KnownSchool, TimeResult } from '../../../domain/assessment';
import { sum } from '../../../domain/sum';
import type { Task } from '../../../domain/task';
import { perSchoolWeek } from '../sums';
import { askedHours, type Timed } from './movements';

/** The legal paperwork of plans: what teachers say slides down to them. */
export const ehcpPaperwork: readonly Task[] = [
  'annualReview',
  'phaseTransfer',
  'ehcpCoordination',
  'ehcNeedsAssessment',
];

export interface PaperworkSlide {
  /** EHCP paperwork asked of class teachers, hours a year, all together. */
  readonly ehcpHours: number;
  /** The same of all the EHCP paperwork, 0 to 1. */
  readonly ehcpShare: number;
  readonly ehcpHoursToday: number;
  readonly ehcpHoursPerTeacher: number;
  /** Every task asked of class teachers, hours a school week beyond those that a teacher's post is released for. */
  readonly passedPerWeek: number;
  /** The same over the year. */
  readonly passedPerYear: number;
  /** Hours a year of each class teacher, with their own part in reviews and support cycles. */
  readonly perTeacher: number;
  readonly perTeacherToday: number;
  readonly classTeachers: number;
}

interface FullyTimed extends Timed {
  readonly time: TimeResult;
}

/** EHCP paperwork asked of class teachers, hours a year. */
const hoursOfTeachers = (timed: Timed): number =>
  sum(ehcpPaperwork, (task) => askedHours(timed, task, 'classTeachers'));

/** The same of all the EHCP paperwork, 0 to 1; none where there is no paperwork. */
export function paperworkShare(timed: Timed): number {
  const hours = sum(ehcpPaperwork, (task) => timed.time.demandByTask[task]);
  return hours > 0 ? hoursOfTeachers(timed) / hours : 0;
}

/** What work slides to class teachers, against today. */
export function paperworkSlide(
  today: FullyTimed,
  chosen: FullyTimed,
  { classTeachers }: Pick<KnownSchool, 'classTeachers'>,
): PaperworkSlide {
  const { time } = chosen;
  const ehcpHours = hoursOfTeachers(chosen);
  return {
    ehcpHours,
    ehcpShare: paperworkShare(chosen),
    ehcpHoursToday: hoursOfTeachers(today),
    ehcpHoursPerTeacher: ehcpHours / classTeachers,
    passedPerWeek: perSchoolWeek(time.passedToTeachersPerYear, time.schoolWeeks),
    passedPerYear: time.passedToTeachersPerYear,
    perTeacher: time.hoursPerClassTeacher,
    perTeacherToday: today.time.hoursPerClassTeacher,
    classTeachers,
  };
}
