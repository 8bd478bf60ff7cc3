import { describe, expect, it } from 'vitest';
import { schoolMonths } from '../../src/domain/calendar';
import { valueInForce } from '../../src/evidence/figuresAt';
import { seasons } from '../../src/evidence/profiles/seasons';
import { type FigureId, figureRegister } from '../../src/evidence/register';
import { isPackAbsent, orSkipped, readPack } from './factsPack';

interface CalibrationRow {
  readonly id: string;
  readonly low: number;
  readonly central: number;
  readonly high: number;
  readonly kind: string;
}

const calibrationOf: Partial<Record<FigureId, string>> = {
  'demand.scale': 'demand.scale',
  'demand.annualReviewHours': 'demand.ar_hours',
  'demand.phaseTransferExtraHours': 'demand.pt_extra',
  'demand.phaseTransferSharePrimary': 'demand.pt_share_pri',
  'demand.phaseTransferShareSecondary': 'demand.pt_share_sec',
  'demand.ehcpCoordinationHours': 'demand.ehcp_coord',
  'demand.supportCycleHoursPrimary': 'demand.ss_cycle_pri',
  'demand.supportCycleHoursSecondary': 'demand.ss_cycle_sec',
  'demand.supportCyclesPerYear': 'demand.cycles',
  'demand.parentContactHours': 'demand.parent',
  'demand.referralRate': 'demand.ref_rate',
  'demand.referralHours': 'demand.ref_h',
  'demand.needsAssessmentRate': 'demand.ehcna_rate',
  'demand.needsAssessmentHours': 'demand.ehcna_h',
  'demand.disputeRate': 'demand.disp_rate',
  'demand.disputeHours': 'demand.disp_h',
  'demand.assistantsPer100Primary': 'demand.ta100_pri',
  'demand.assistantsPer100Secondary': 'demand.ta100_sec',
  'demand.assistantHours': 'demand.ta_h',
  'demand.trainingBaseHours': 'demand.cpd_base',
  'demand.trainingHoursPerPupil': 'demand.cpd_roll',
  'demand.strategicHoursPrimary': 'demand.fixed_pri',
  'demand.strategicHoursSecondary': 'demand.fixed_sec',
  'demand.newConcernRate': 'demand.id_rate',
  'demand.newConcernHours': 'demand.id_h',
  'demand.transitionSharePrimary': 'demand.trans_share_pri',
  'demand.transitionShareSecondary': 'demand.trans_share_sec',
  'demand.transitionHours': 'demand.trans_h',
  'demand.examAccessRate': 'demand.aa_rate',
  'demand.examAccessHours': 'demand.aa_h',
  'demand.keyStage2AccessHours': 'demand.sats',
  'demand.reactiveHours': 'demand.reactive',
  'demand.recordsShare': 'demand.overhead',
  'demand.teacherAnnualReviewHours': 'share.teacher_ar',
  'demand.teacherCycleHours': 'share.teacher_cycle',
  'growth.ehcp': 'growth.ehcp',
  'growth.senSupport': 'growth.ss',
  'growth.ispUplift': 'growth.isp_uplift',
  'growth.ispStartYear': 'growth.isp_start_year',
  'school.rollPrimary': 'base.roll_pri',
  'school.rollSecondary': 'base.roll_sec',
  'school.senSupportSharePrimary': 'base.ss_pri',
  'school.senSupportShareSecondary': 'base.ss_sec',
  'school.ehcpSharePrimary': 'base.ehcp_pri',
  'school.ehcpShareSecondary': 'base.ehcp_sec',
  'capacity.adminLike': 'share.admin_like',
  'capacity.adminDelegable': 'share.admin_delegable',
  'capacity.deputyDelegable': 'share.deputy_delegable',
  'capacity.softwareSaving': 'share.software_saving',
  'capacity.absenceDays': 'abs.days',
  'succession.readyYears': 'succ.ready_years',
  'succession.npqMonths': 'succ.npq_months',
  'succession.npqWindowYears': 'succ.npq_deadline',
  'succession.npqStudyHours': 'succ.npq_study',
  'succession.npqPass': 'succ.npq_pass',
  'succession.npqWithdraw': 'succ.npq_withdraw',
  'succession.internalShare': 'succ.internal_share',
  'succession.candidateLeaves': 'succ.candidate_leaves',
  'succession.handoverWeeks': 'succ.handover_weeks',
  'succession.rampMonths': 'succ.ramp_months',
  'succession.rampStartOutside': 'succ.ramp_start',
  'succession.rampStartDeputy': 'succ.ramp_start_deputy',
  'succession.bridgingDays': 'succ.bridge_days',
  'succession.bridgingEffectiveness': 'succ.bridge_eff',
  'vacancy.failFirst': 'vac.fail_first',
  'vacancy.easy': 'vac.easy',
  'vacancy.gap0': 'vac.p_gap0',
  'vacancy.gap1': 'vac.p_gap1',
  'vacancy.gap2': 'vac.p_gap2',
  'vacancy.gap3': 'vac.p_gap3',
  'vacancy.internalGap': 'vac.internal_gap',
  'leaving.sencoMiddleLeader': 'haz.senco_middle',
  'leaving.sencoOnSlt': 'haz.senco_slt',
  'leaving.sencoAssociate': 'haz.senco_associate',
  'leaving.deputyHead': 'haz.deputy_head',
  'leaving.head': 'haz.head',
  'leaving.classroomTeacher': 'haz.classroom',
  'leaving.deputySenco': 'haz.deputy_senco',
  'leaving.sharedArrangement': 'haz.shared',
  'leaving.promotedToHeadPrimary': 'haz.promote_head_pri',
  'leaving.promotedToHeadSecondary': 'haz.promote_head_sec',
  'leaving.overloadSlope': 'haz.overload_slope',
  'leaving.overloadCap': 'haz.overload_cap',
  'leaving.longAbsence': 'haz.long_absence',
  'risk.suspensionsSenSupport': 'risk.susp_ss',
  'risk.suspensionsEhcp': 'risk.susp_ehcp',
  'risk.appealsPer100': 'risk.appeals_100',
  'risk.complaintRise': 'risk.complaint_rise',
  'risk.onSltPrimary': 'risk.slt_pri',
  'risk.onSltSecondary': 'risk.slt_sec',
  'costs.advert': 'vac.cost_advert',
  'time.schoolWeeks': 'time.school_weeks',
  'time.dayHours': 'time.day_hours',
  'time.headCanAdd': 'time.head_max_senco',
  'time.sltMeeting': 'time.slt_meeting',
  'time.travelPerDay': 'time.travel_shared',
  'time.distributedOverhead': 'time.distributed_overhead',
  'time.primaryLeaderWeek': 'time.primary_leader_week',
  'time.secondaryLeaderWeek': 'time.secondary_leader_week',
};

const seasonOf: Record<keyof typeof seasons, string> = {
  days: 'season.days',
  annualReview: 'season.annual_review',
  phaseTransfer: 'season.phase_transfer',
  ehcNeedsAssessment: 'season.ehcna',
  senSupportCycle: 'season.sen_support_cycles',
  examAccess: 'season.exam_access',
  transition: 'season.transition',
  strategy: 'season.strategy',
  trainingAndWalks: 'season.cpd_walks',
  identification: 'season.identification',
};

describe.skipIf(isPackAbsent)(`figures and the calibration they were taken from${orSkipped}`, () => {
  const rows = isPackAbsent ? [] : (JSON.parse(readPack('facts/calibration.json')) as readonly CalibrationRow[]);
  const row = (id: string) => rows.find((each) => each.id === id);

  it.each(Object.entries(calibrationOf))('%s is the calibrated %s, with its standing', (id, calibrationId) => {
    const figure = figureRegister[id as FigureId];
    const { low, central, high } = valueInForce(figure, undefined);
    const expected = row(calibrationId);
    expect({ low, central, high, standing: figure.standing }).toEqual({
      low: expected?.low,
      central: expected?.central,
      high: expected?.high,
      standing: expected?.kind,
    });
  });

  it('leaves no calibrated row out, but for the totals that the phase shares are split from', () => {
    const used = new Set<string>(Object.values(calibrationOf));
    const left = rows.map((each) => each.id).filter((id) => !id.startsWith('season.') && !used.has(id));
    expect(left).toEqual(['base.sen_total_pri', 'base.sen_total_sec']);
  });

  it.each(Object.entries(seasonOf))('the profile %s is the calibrated %s', (name, calibrationId) => {
    const { shares } = seasons[name as keyof typeof seasons];
    for (const month of schoolMonths) {
      expect(shares[month]).toBe(row(`${calibrationId}.${String(month).padStart(2, '0')}`)?.central);
    }
  });
});
