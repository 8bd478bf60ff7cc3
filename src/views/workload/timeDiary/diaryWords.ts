import { type SchoolYear, schoolYearOf } from '../../../domain/calendar';
import { type Task, taskNames } from '../../../domain/task';
import type { IsoDate } from '../../../domain/units';
import { type DiaryFigure, manyDiaryHours, mostDiaryHours, type TaskReading } from '../../../engine/workload/timeDiary';
import { canBeSchoolDay } from '../../../engine/workload/timeDiary/schoolFortnight';
import type { FigureId } from '../../../evidence/register';
import { decimal, hoursWords, percentFine, plain } from '../../../ui/format';

/** What counts under each task, for the sheet and the form. */
export const countsAs = {
  annualReview: 'Preparing, gathering reports, the meeting, the write-up and what follows from it.',
  phaseTransfer: 'What a review takes on top because the pupil is moving to the next phase.',
  ehcpCoordination: 'Provision, the local authority, therapists and consultations, outside the reviews.',
  senSupportCycle: 'The SENCO’s part in assess, plan, do, review. Leave out the class teacher’s own.',
  parentContact: 'Calls, messages and meetings with parents, outside formal reviews.',
  referrals: 'To outside services: forms, evidence and follow-up.',
  ehcNeedsAssessment: 'Requests for an EHC needs assessment, and the school’s advice to one.',
  disputes: 'Complaints, mediation and appeals.',
  taManagement: 'Line management, timetables and deployment.',
  trainingAndWalks: 'Training and coaching staff, learning walks, observations.',
  statutoryAndStrategic: 'Information report, policy, governors, provision map, budget, the SENCO’s own training.',
  newConcerns: 'Looking into a pupil who is not on the register.',
  transition: 'Pupils with SEN who join or leave: visits, handovers, meetings.',
  examAccess: 'Access arrangements for tests and exams: evidence, applications, organising.',
  reactive: 'Behaviour, suspensions, crises and drop-ins: what nobody planned.',
  records: 'Email, filing and the register, where they belong to no task above.',
} as const satisfies Record<Task, string>;

/** What one of each figure is for. */
const each: Readonly<Partial<Record<FigureId, string>>> = {
  'demand.annualReviewHours': 'a review',
  'demand.phaseTransferExtraHours': 'a transfer review',
  'demand.ehcpCoordinationHours': 'a year for each EHCP',
  'demand.supportCycleHoursPrimary': 'a pupil’s review',
  'demand.supportCycleHoursSecondary': 'a pupil’s review',
  'demand.parentContactHours': 'a year for each pupil with SEN',
  'demand.referralHours': 'a referral',
  'demand.needsAssessmentHours': 'an assessment',
  'demand.disputeHours': 'a dispute',
  'demand.assistantHours': 'a year for each assistant',
  'demand.trainingBaseHours': 'a year',
  'demand.trainingHoursPerPupil': 'for each pupil',
  'demand.strategicHoursPrimary': 'a year',
  'demand.strategicHoursSecondary': 'a year',
  'demand.newConcernHours': 'a concern',
  'demand.transitionHours': 'a pupil who moves',
  'demand.keyStage2AccessHours': 'a year',
  'demand.examAccessHours': 'a case',
  'demand.reactiveHours': 'a year for each pupil with SEN',
  'demand.recordsShare': 'on top of all other work',
};

const isShare = (id: FigureId): boolean => id === 'demand.recordsShare';

function amount(id: FigureId, value: number): string {
  return isShare(id) ? percentFine(value, 1) : `${plain(value, value < 2 ? 2 : 1)}\u00a0h`;
}

/** '6.5 h a review becomes 4.8 h'; two figures that move together are said together. */
export function becomesWords(figures: readonly DiaryFigure[]): string {
  const before = figures.map(({ id, before }) => `${amount(id, before)} ${each[id] ?? ''}`.trimEnd());
  return `${before.join(' and ')} becomes ${figures.map(({ id, after }) => amount(id, after)).join(' and ')}`;
}

/** Why noted hours change nothing; null where they do. */
export function whyNotWords({
  task,
  why,
  shareOfYear,
}: Pick<TaskReading, 'task' | 'why' | 'shareOfYear'>): string | null {
  switch (why) {
    case null:
      return null;
    case 'typed':
      return 'Not used: you typed a figure of your own for this on Evidence, and it stays. Put ours back there to use the diary’s.';
    case 'noHours':
      return 'Not used: none in two weeks does not mean none in a year. Our usual stays.';
    case 'nobody':
      return 'Not used: by the numbers on School there are no pupils to do this for, so there is nothing to scale.';
    case 'tooLittleOfTheYear':
      return shareOfYear === 0
        ? 'Not used: in our calendar none of this work falls in these days. Our usual stays.'
        : `Not used: only ${percentFine(shareOfYear, 1)} of a year of this work falls in these days, too little to scale up fairly. Our usual stays.`;
    case 'tooMuch':
      return task === 'records'
        ? 'Not used: it comes to more than all the other work of those days. Note email under what it was for.'
        : 'Not used: it would come to more hours than a year has. Check the hours.';
  }
}

/** A warning where chance weighs heavily on what was noted. */
export function fewCasesWords({ fewCases }: Pick<TaskReading, 'fewCases'>): string | null {
  if (fewCases === null) return null;
  const expected = fewCases < 0.1 ? 'fewer than 0.1' : `about ${plain(fewCases, 1)}`;
  return `Lean on it lightly: we would expect ${expected} in these days, so one more or fewer changes the year a lot. Leave it empty if yours were not typical.`;
}

/** A warning where more was noted than two people can do in ten days. */
export function manyHoursWords({ hoursInDiary }: Pick<TaskReading, 'hoursInDiary'>): string | null {
  return hoursInDiary > manyDiaryHours
    ? `Check it: ${decimal(hoursInDiary)} hours in ten days is more than ${decimal(manyDiaryHours)}, a full fortnight of at least two people at this task alone.`
    : null;
}

/** A sentence that names the field where the hours of a task will not do. */
export function checkHours(task: Task): (hours: number) => string | null {
  return (hours) => {
    if (hours < 0) return `Enter 0 hours or more for ${taskNames[task]}.`;
    return hours > mostDiaryHours
      ? `Enter ${decimal(mostDiaryHours)} hours or fewer for ${taskNames[task]}: ten school days hold no more.`
      : null;
  };
}

/** A sentence where a first day will not do; `first` and `last` are the school years that a diary can be of. */
export function checkFirstDay([first, last]: readonly [SchoolYear, SchoolYear]): (date: IsoDate) => string | null {
  return (date) => {
    const year = schoolYearOf(date);
    if (year < first || year > last) return `Enter a day from September ${first} to July ${last + 1}.`;
    return canBeSchoolDay(date) ? null : 'Enter a school day: a Monday to Friday, not in August.';
  };
}

/** '9.25 hours', to the quarter hours people note. */
export const notedWords = (hours: number): string =>
  Number.isInteger(hours * 10) ? hoursWords(hours) : `${plain(hours, 2)} hours`;
