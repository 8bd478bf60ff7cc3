import type { Rule } from './context';
import {
  academyPayAndQts,
  employmentRights,
  inclusiveMainstreamFund,
  payAward,
  sendReformProposals,
} from './rules/change';
import { coveredSchools, designateSenco, headMayBeSenco, qualifiedTeacherAtSchool } from './rules/eligibility';
import { governorsDefineAndMonitorRole, senGovernor, senReportNamesSenco } from './rules/governors';
import { headGroup, headTemporaryPayment, secondmentVat } from './rules/leadershipPay';
import { noticeDates } from './rules/notice';
import { leadershipRangePosts, senAllowance, tlrPayment } from './rules/pay';
import { ofstedInclusion, sltMembership } from './rules/placeOnLeadership';
import { npqFunding, npqLength, qualificationWindow } from './rules/qualification';
import { readyForThePost } from './rules/readiness';
import {
  sharedNoClassLoad,
  sharedNotHead,
  sharedReview,
  sharedSmallerPrimaries,
  trustLeadNotSubstitute,
} from './rules/sharing';
import { headTime, teacherTime } from './rules/time';
import {
  annualReview,
  dayToDayDuties,
  ehcTimetable,
  phaseTransferDate,
  senSupportCycle,
  sufficientTime,
} from './rules/workload';

/** Every rule that decides or shapes a SENCO structure, in the order in which the law page prints them. */
export const rules: readonly Rule[] = [
  designateSenco,
  coveredSchools,
  qualifiedTeacherAtSchool,
  headMayBeSenco,
  qualificationWindow,
  npqLength,
  npqFunding,
  sltMembership,
  sufficientTime,
  sharedSmallerPrimaries,
  sharedNotHead,
  sharedNoClassLoad,
  sharedReview,
  trustLeadNotSubstitute,
  governorsDefineAndMonitorRole,
  dayToDayDuties,
  senSupportCycle,
  ehcTimetable,
  annualReview,
  phaseTransferDate,
  senReportNamesSenco,
  senGovernor,
  teacherTime,
  headTime,
  noticeDates,
  leadershipRangePosts,
  senAllowance,
  tlrPayment,
  headTemporaryPayment,
  headGroup,
  secondmentVat,
  academyPayAndQts,
  employmentRights,
  inclusiveMainstreamFund,
  payAward,
  readyForThePost,
  ofstedInclusion,
  sendReformProposals,
];
