import type { MoneyResult, TimeResult } from '../../domain/assessment';
import { schoolYearName } from '../../domain/calendar';
import { inCompare, type Option } from '../../domain/option';
import type { Plan } from '../../domain/plan';
import type { Finding } from '../../domain/rule';
import { defaultsIn, dutyReachOf } from '../../domain/school';
import type { IsoDate } from '../../domain/units';
import { type AssessedPlan, assessPlan } from '../../engine/assess';
import { rules } from '../../engine/compliance/rules';
import { indicatorIds, indicators, measure } from '../../engine/indicators';
import { type Measured, measuredOption } from '../../engine/indicators/measured';
import { prospectsUnder, regretsOf } from '../../engine/policy/regret';
import { underPacks } from '../../engine/policy/underPacks';
import { flagLikelihood } from '../../engine/risk/flagLikelihood';
import { processOf } from '../../engine/succession/processInputs';
import { figuresWith } from '../../evidence/figuresAt';
import { packsInForce, policyPackIds } from '../../evidence/policyPacks';
import { appVersion } from '../appVersion';
import { decisionResultOf } from './decisionResultOf';
import type { Results } from './results';
import { conflictsOf, healthCheckOf, mitigationsOf, ownRisksOf, riskRegisterOf } from './riskResultOf';
import { type SuccessionAnswer, successionAnswer, successionResultOf } from './successionResultOf';
import { diaryResultOf, timeDiaryOf, whoDoesWhatOf } from './workloadResultOf';

type StructureResult = Results['structures'][number];

function costOf(money: MoneyResult): StructureResult['cost'] {
  return {
    years: money.years.map((year) => ({
      schoolYear: schoolYearName(year.schoolYear),
      monthsInPlan: year.months,
      fullCostPounds: year.full,
      extraCashPounds: year.extra,
      extraCashPoundsByPart: year.extraByPart,
      ceilingPounds: year.ceiling,
      overCeilingPounds: year.overCeiling,
    })),
    fullCostPoundsPerYear: money.fullPerYear,
    extraCashPoundsPerYear: money.extraPerYear,
    extraCashPoundsPerYearByPart: money.extraPerYearByPart,
    oneOffPounds: money.oneOffs,
    fullCostPoundsOverHorizon: money.fullOverHorizon,
    extraCashPoundsOverHorizon: money.extraOverHorizon,
    extraCashPoundsInTodaysMoney: money.extraInTodaysMoney,
    leadershipValuePoundsPerYear: money.leadershipValuePerYear,
    worstOverCeilingPounds: money.worstOverCeiling,
  };
}

function timeResultOf(time: TimeResult): StructureResult['time'] {
  return {
    months: time.months.map(({ month, weeks, demand, given, unmet }) => ({
      month,
      schoolWeeks: weeks,
      demandHours: demand,
      capacityHours: given,
      unmetHours: unmet,
    })),
    schoolWeeksPerYear: time.schoolWeeks,
    demandHoursPerYear: time.demandPerYear,
    capacityHoursPerYear: time.givenPerYear,
    unmetHoursPerYear: time.unmetPerYear,
    demandHoursPerYearByTask: time.demandByTask,
    askedHoursPerYearByRole: time.askedOf,
    doneHoursPerYearByRole: time.doneBy,
    coverageShare: time.coverage,
    coverageShareInLastYear: time.coverageInLastYear,
    worstMonth: time.worstMonth.month,
    worstMonthCoverageShare: time.worstMonthCoverage,
    leadershipHoursPerYear: time.leadershipHoursPerYear,
    hoursPerClassTeacherPerYear: time.hoursPerClassTeacher,
    passedToTeachersHoursPerYear: time.passedToTeachersPerYear,
    shareOnOnePerson: time.shareOnOnePerson,
    loadOnSencoShare: time.loadOnSenco,
  };
}

function findingOf(finding: Finding): StructureResult['law'][number] {
  const rule = rules.find(({ id }) => id === finding.rule);
  if (!rule) throw new Error(`There is no rule ${finding.rule}`);
  const { force, degree, from, who, because, phase = null, consequence, mend, isSchoolWide, isOverdue } = finding;
  const citations = rule.cites.map(({ source, where }) => ({ source, where }));
  const said = { force, degree, from, phase, who, because, consequence, mend };
  return { rule: rule.id, name: rule.name, ...said, citations, isSchoolWide, isOverdue };
}

function phaseResultsOf({ spans }: Option): StructureResult['phases'] {
  return spans.map(({ structure, startsOn, months }) => ({ structure: structure.id, startsOn, months }));
}

function indicatorsOf(measured: Measured): StructureResult['indicators'] {
  return Object.fromEntries(
    indicatorIds.map((id) => {
      const { label, unit } = indicators[id];
      return [id, { label, value: measure(id, measured), unit }];
    }),
  );
}

function structureResultOf(option: Option, assessed: AssessedPlan, succession: SuccessionAnswer): StructureResult {
  const measured = measuredOption(assessed, option, succession.outcome);
  const { money, time, findings, flags } = measured.assessment;
  return {
    id: option.id,
    kind: option.phasedPlan ? 'phased' : (option.spans[0]?.structure.kind ?? 'today'),
    name: option.name,
    phases: phaseResultsOf(option),
    indicators: indicatorsOf(measured),
    cost: costOf(money),
    time: timeResultOf(time),
    law: findings.map(findingOf),
    riskFlags: flags.map(({ id, isRaised, because }) => ({
      id,
      isRaised,
      because,
      likelihood: flagLikelihood(id, succession.outcome),
    })),
    succession: successionResultOf(succession),
    mitigations: mitigationsOf(option, assessed),
    riskRegister: riskRegisterOf(option, succession.outcome, assessed),
    ownRisks: ownRisksOf(option, assessed),
    conflicts: conflictsOf(option, assessed),
    diary: diaryResultOf(option, assessed),
    whoDoesWhat: whoDoesWhatOf(option, assessed),
  };
}

/**
 * Everything the app works out of a plan, as one document: the same engine, so the same numbers. `isQuick` leaves out what
 * takes seconds: the worlds that the options are weighed in beside the plan as it stands, and what would change the winner.
 */
export function resultsOf(plan: Plan, on: IsoDate, isQuick = false): Results {
  const figures = figuresWith(plan.ownFigures, plan.policyPacks, plan.annualReviewShares);
  const assessed = { plan, figures, on, ...assessPlan(plan, figures, on) };
  const { known, options } = assessed;
  const answered = options.map((option) => ({
    option,
    answer: successionAnswer(processOf(assessed, option.id), plan.simulation),
  }));
  return {
    plan: plan.name,
    engineVersion: appVersion,
    on,
    school: {
      name: plan.school.name,
      phase: plan.school.phase,
      dutyReach: dutyReachOf(plan.school),
      rollPupils: known.roll,
      senSupportPupils: known.senSupport,
      ehcpPupils: known.ehcps,
      senSupportGrowthPerYear: known.senSupportGrowthPerYear,
      ehcpGrowthPerYear: known.ehcpGrowthPerYear,
      classTeachers: known.classTeachers,
      lgpsEmployerRate: known.lgpsEmployerRate,
      defaults: [...defaultsIn(plan.school)],
    },
    policyPacks: [...packsInForce(plan.policyPacks)],
    simulation: { ...plan.simulation },
    healthCheck: healthCheckOf(assessed),
    timeDiary: timeDiaryOf(assessed),
    structures: answered.map(({ option, answer }) => structureResultOf(option, assessed, answer)),
    underPolicyPacks: underPolicyPacks(plan, on),
    decision: decisionResultOf(
      assessed,
      answered.map(({ answer }) => answer.outcome),
      isQuick,
    ),
  };
}

function underPolicyPacks(plan: Plan, on: IsoDate): Results['underPolicyPacks'] {
  const compared = inCompare(plan);
  const worlds = underPacks(
    plan,
    policyPackIds,
    (packs) => figuresWith(plan.ownFigures, packs, plan.annualReviewShares),
    on,
  );
  const cash = regretsOf(
    prospectsUnder(worlds, ({ extraOverHorizon }) => extraOverHorizon),
    'lowerIsBetter',
  );
  const work = regretsOf(
    prospectsUnder(worlds, ({ shareDoneInLastYear }) => shareDoneInLastYear),
    'higherIsBetter',
  );
  return worlds.map(({ pack, outcomes }, world) => ({
    pack,
    structures: outcomes.map(({ extraOverHorizon, shareDoneInLastYear }, place) => ({
      id: compared[place]?.id ?? '',
      extraCashPoundsOverHorizon: extraOverHorizon,
      workDoneShareInLastYear: shareDoneInLastYear,
      extraCashRegretPounds: cash[place]?.each[world] ?? null,
      workDoneRegretShare: work[place]?.each[world] ?? null,
    })),
  }));
}
