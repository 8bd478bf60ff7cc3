import type { PolicyPackId } from '../../evidence/policyPacks';
import type { FigureId } from '../../evidence/register';

/** What leads several figures at once, such as how readily teachers everywhere change jobs. */
export type DrawnWith = 'leaving' | 'ramp';

/** How a figure of the shelf takes part. */
export interface FigureInput {
  /** A few words, for a chart that has one line for each. */
  readonly label: string;
  /** One of the hours or shares that make up the work: in the joint worlds `demand.scale` moves for all of these together. */
  readonly isTaskHours?: true;
  /** Every case follows it, because the model reads the figure as a spread. */
  readonly isSpread?: true;
  /** Figures of one name are drawn with one chance: where one is high the others are. */
  readonly drawnWith?: DrawnWith;
  /** Only a policy pack reads it, while it is laid over the figures. */
  readonly ofPack?: PolicyPackId;
}

const task = (label: string): FigureInput => ({ label, isTaskHours: true });
const leaving = (label: string): FigureInput => ({ label, drawnWith: 'leaving' });

/**
 * Every figure with a range that could change the comparison, with the words for a chart. Left out are those that only set
 * what a new structure starts from, the bands that flags and ratings are read from, and the lengths that law or calendar
 * fix. Of these, a plan has those that it reads.
 */
export const figureInputs: Readonly<Partial<Record<FigureId, FigureInput>>> = {
  'demand.scale': { label: 'How complex the school’s SEND work is' },
  'demand.annualReviewHours': task('Hours for one annual review'),
  'demand.phaseTransferExtraHours': task('Extra hours for a phase-transfer review'),
  'demand.phaseTransferSharePrimary': task('EHCPs in their phase-transfer year'),
  'demand.phaseTransferShareSecondary': task('EHCPs in their phase-transfer year'),
  'demand.ehcpCoordinationHours': task('Hours to co-ordinate one EHCP'),
  'demand.supportCycleHoursPrimary': task('SENCO’s hours in one SEN support review'),
  'demand.supportCycleHoursSecondary': task('SENCO’s hours in one SEN support review'),
  'demand.supportCyclesPerYear': task('SEN support reviews a year'),
  'demand.parentContactHours': task('Hours with parents, for each pupil with SEN'),
  'demand.referralRate': task('Pupils on SEN support who are referred'),
  'demand.referralHours': task('Hours for one referral'),
  'demand.needsAssessmentRate': task('Pupils on SEN support who are put forward for an EHCP'),
  'demand.needsAssessmentHours': task('Hours for one EHC needs assessment'),
  'demand.disputeRate': task('Pupils with SEN over whom there is a dispute'),
  'demand.disputeHours': task('Hours for one dispute'),
  'demand.assistantsPer100Primary': task('Teaching assistants whom the SENCO manages'),
  'demand.assistantsPer100Secondary': task('Teaching assistants whom the SENCO manages'),
  'demand.assistantHours': task('Hours to manage one teaching assistant'),
  'demand.trainingBaseHours': task('Hours of staff training and learning walks'),
  'demand.trainingHoursPerPupil': task('Training and walks for each pupil on roll'),
  'demand.strategicHoursPrimary': task('Hours of statutory and strategic work'),
  'demand.strategicHoursSecondary': task('Hours of statutory and strategic work'),
  'demand.newConcernRate': task('New concerns, for each pupil on SEN support'),
  'demand.newConcernHours': task('Hours for one new concern'),
  'demand.transitionSharePrimary': task('Pupils with SEN who move on'),
  'demand.transitionShareSecondary': task('Pupils with SEN who move on'),
  'demand.transitionHours': task('Hours for one pupil who moves on'),
  'demand.examAccessRate': task('Pupils with exam access arrangements'),
  'demand.examAccessHours': task('Hours for one pupil’s exam access'),
  'demand.keyStage2AccessHours': task('Hours of Key Stage 2 access'),
  'demand.reactiveHours': task('Hours of the unforeseen, for each pupil with SEN'),
  'demand.recordsShare': task('Records and email, on top of all the rest'),
  'demand.teacherAnnualReviewHours': task('A class teacher’s hours in one annual review'),
  'demand.teacherCycleHours': task('A class teacher’s hours in one SEN support review'),
  'growth.ispUplift': { label: 'Work on Individual Support Plans', ofPack: 'individualSupportPlans' },
  'school.pupilsPerClassTeacherPrimary': { label: 'Pupils for each class teacher' },
  'school.pupilsPerClassTeacherSecondary': { label: 'Pupils for each class teacher' },
  'school.pupilsPerClassTeacherSpecial': { label: 'Pupils for each class teacher' },

  'capacity.pulledAwayShare': { label: 'SEN time lost to other duties' },
  'capacity.absenceDays': { label: 'Days of sickness a year' },
  'capacity.adminLike': { label: 'Part of the work that is administrative' },
  'capacity.adminDelegable': { label: 'Administration that an administrator can take' },
  'capacity.deputyDelegable': { label: 'Work that a deputy SENCO can hold' },
  'capacity.softwareSaving': { label: 'Time that software saves' },
  'time.headCanAdd': { label: 'Hours a week that a head can add' },
  'time.sltMeeting': { label: 'Hours a week in leadership meetings' },
  'time.travelPerDay': { label: 'Travel of a shared SENCO' },
  'time.distributedOverhead': { label: 'Time lost where several people share the work' },

  'leaving.sencoMiddleLeader': leaving('A middle-leader SENCO leaves'),
  'leaving.sencoOnSlt': leaving('A SENCO on the leadership team leaves'),
  'leaving.sencoAssociate': leaving('An associate-SLT SENCO leaves'),
  'leaving.deputyHead': leaving('A deputy head or inclusion lead leaves'),
  'leaving.head': leaving('The head leaves'),
  'leaving.classroomTeacher': leaving('A class teacher leaves'),
  'leaving.deputySenco': leaving('A deputy SENCO leaves'),
  'leaving.sharedArrangement': { label: 'A shared arrangement ends' },
  'leaving.promotedToHeadPrimary': { label: 'The SENCO is promoted to head' },
  'leaving.promotedToHeadSecondary': { label: 'The SENCO is promoted to head' },
  'leaving.overloadSlope': { label: 'How much overload hastens leaving' },
  'leaving.overloadCap': { label: 'The most that overload hastens leaving' },
  'leaving.longAbsence': { label: 'An absence of a term or more' },
  'leaving.absenceMonths': { label: 'Length of a long absence' },
  'leaving.suddenShare': { label: 'Departures without notice' },

  'succession.readyYears': { label: 'Years until a successor is ready', isSpread: true },
  'succession.candidateLeaves': leaving('A successor leaves before being needed'),
  'succession.unknownWilling': { label: 'A successor who was not asked is willing' },
  'succession.npqStudyHours': { label: 'Hours a week of study for the NPQ' },
  'succession.npqPass': { label: 'The NPQ is passed' },
  'succession.npqWithdraw': { label: 'The NPQ is dropped' },
  'succession.recruitQualified': { label: 'A new SENCO comes qualified' },
  'succession.newHeadQualified': { label: 'A new head comes qualified as SENCO' },
  'succession.rampMonths': { label: 'Months until a new SENCO is fully effective' },
  'succession.rampStartOutside': { label: 'First-day effectiveness, from outside', drawnWith: 'ramp' },
  'succession.rampStartDeputy': { label: 'First-day effectiveness, deputy stepping up', drawnWith: 'ramp' },
  'succession.bridgingDays': { label: 'Days a week of a bridging SENCO' },
  'succession.bridgingEffectiveness': { label: 'Effectiveness of a bridging SENCO' },

  'costs.payGrowth': { label: 'Growth of pay a year' },
  'costs.advert': { label: 'Cost of an advert and appointment' },
  'costs.npqShareSchoolPays': { label: 'Part of the NPQ fee that the school pays' },
  'costs.administratorSalary': { label: 'Salary of an administrator' },
  'onCosts.lgpsStandInRate': { label: 'Pension rate of support staff' },
  'mitigation.softwareLicence': { label: 'Licence for provision-mapping software' },
  'mitigation.agreementCost': { label: 'Cost of a formal secondment agreement' },
  'mitigation.trainingHours': { label: 'Hours of training for class teachers' },
  'mitigation.trainingSaves': { label: 'Time that trained teachers save' },
  'mitigation.coachingHours': { label: 'Hours a week of the head’s coaching' },
};
