import type { DemandPhase } from '../../domain/school';
import type { Task } from '../../domain/task';
import type { Case } from '../../domain/units';
import { cite } from '../cite';

/** Hours a week that SENCOs are typically given, by phase; worked back from surveys of 2018 to 2020. */
const typicalSencoHours: Readonly<Record<DemandPhase, Readonly<Record<Case, number>>>> = {
  primary: { low: 10, central: 12.5, high: 15 },
  secondary: { low: 14.5, central: 17, high: 19.5 },
};

/** Tasks a deputy does not share in a starting structure: they stay with the designated SENCO. */
const keptByTheSenco: readonly Task[] = ['statutoryAndStrategic', 'disputes'];

/** Paperwork that an administrator may share, and that slides to class teachers under an inclusion lead. */
const paperwork: readonly Task[] = [
  'annualReview',
  'phaseTransfer',
  'ehcpCoordination',
  'senSupportCycle',
  'ehcNeedsAssessment',
  'records',
];

/** What a starting structure is made from. All but the typical hours are judgements, to be changed to the school's own. */
export const practice = {
  typicalSencoHours,
  typicalSencoHoursCites: cite('workloadSurvey2018', 'allocated time, worked back from surveys of 2018 and 2020'),
  keptByTheSenco,
  paperwork,
  pay: {
    classTeacher: 'U3',
    deputySenco: 'M6',
    coverTeacher: 'M6',
    primary: { sltSenco: 'L3', inclusionLead: 'L8', head: 'L14' },
    secondary: { sltSenco: 'L6', inclusionLead: 'L11', head: 'L28' },
  },
  /** Days a week of a seconded SENCO; hours a week of the others. */
  hours: { secondedDays: 1, deputy: 6.5, administrator: 6.5, distributedLeader: 3 },
  /** Shares of tasks in a starting matrix. */
  shares: { deputy: 0.4, administrator: 0.25, passedToTeachers: 0.4, distributedLeaders: 0.4 },
} as const;

export type Practice = typeof practice;
