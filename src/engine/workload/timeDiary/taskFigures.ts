import { demandPhaseOf, type Phase } from '../../../domain/school';
import type { Task } from '../../../domain/task';
import type { FigureId } from '../../../evidence/register';

interface TaskFigures {
  /** The hours that a task's year is in proportion to; more than one rise and fall together. */
  readonly ids: readonly FigureId[];
  /** Whether the task comes in cases, of which the first figure is one: a review, a referral. */
  readonly isInCases: boolean;
}

const of = (...ids: readonly FigureId[]): TaskFigures => ({ ids, isInCases: false });
const ofCases = (...ids: readonly FigureId[]): TaskFigures => ({ ids, isInCases: true });

/** Which figures of a task a time diary says something of: what one case or one pupil takes, never how many there are. */
const taskFigures: Readonly<Record<Task, (isPrimary: boolean) => TaskFigures>> = {
  annualReview: () => ofCases('demand.annualReviewHours'),
  phaseTransfer: () => ofCases('demand.phaseTransferExtraHours'),
  ehcpCoordination: () => of('demand.ehcpCoordinationHours'),
  senSupportCycle: (isPrimary) =>
    ofCases(isPrimary ? 'demand.supportCycleHoursPrimary' : 'demand.supportCycleHoursSecondary'),
  parentContact: () => of('demand.parentContactHours'),
  referrals: () => ofCases('demand.referralHours'),
  ehcNeedsAssessment: () => ofCases('demand.needsAssessmentHours'),
  disputes: () => ofCases('demand.disputeHours'),
  taManagement: () => of('demand.assistantHours'),
  trainingAndWalks: () => of('demand.trainingBaseHours', 'demand.trainingHoursPerPupil'),
  statutoryAndStrategic: (isPrimary) =>
    of(isPrimary ? 'demand.strategicHoursPrimary' : 'demand.strategicHoursSecondary'),
  newConcerns: () => ofCases('demand.newConcernHours'),
  transition: () => ofCases('demand.transitionHours'),
  examAccess: (isPrimary) => (isPrimary ? of('demand.keyStage2AccessHours') : ofCases('demand.examAccessHours')),
  reactive: () => of('demand.reactiveHours'),
  records: () => of('demand.recordsShare'),
};

/** The figures that a task’s hours are in proportion to, in a school of a phase. */
export function figuresOfTask(task: Task, phase: Phase): TaskFigures {
  return taskFigures[task](demandPhaseOf(phase) === 'primary');
}
