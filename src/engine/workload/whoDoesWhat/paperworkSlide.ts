import type { KnownSchool, TimeResult } from '../../../domain/assessment';
import { sum } from '../../../domain/sum';
import type { Task } from '../../../domain/task';
import { ratio } from '../sums';
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

/** What work slides to class teachers, against today. */
export function paperworkSlide(
  today: FullyTimed,
  chosen: FullyTimed,
  { classTeachers }: Pick<KnownSchool, 'classTeachers'>,
): PaperworkSlide {
  const ehcpHoursOf = (timed: Timed): number => sum(ehcpPaperwork, (task) => askedHours(timed, task, 'classTeachers'));
  const { time } = chosen;
  const ehcpHours = ehcpHoursOf(chosen);
  return {
    ehcpHours,
    ehcpShare: ratio(
      ehcpHours,
      sum(ehcpPaperwork, (task) => time.demandByTask[task]),
    ),
    ehcpHoursToday: ehcpHoursOf(today),
    ehcpHoursPerTeacher: ehcpHours / classTeachers,
    passedPerWeek: time.schoolWeeks > 0 ? time.passedToTeachersPerYear / time.schoolWeeks : 0,
    passedPerYear: time.passedToTeachersPerYear,
    perTeacher: time.hoursPerClassTeacher,
    perTeacherToday: today.time.hoursPerClassTeacher,
    classTeachers,
  };
}
