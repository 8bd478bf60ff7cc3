import type { Assessment, MoneyResult, TimeResult } from '../domain/assessment';
import { schoolYearName } from '../domain/calendar';
import type { Plan } from '../domain/plan';
import type { Finding } from '../domain/rule';
import { dutyReachOf } from '../domain/school';
import type { Structure } from '../domain/structure';
import type { IsoDate } from '../domain/units';
import { assessPlan } from '../engine/assess';
import { rules } from '../engine/compliance/rules';
import { indicatorIds, indicators, measure } from '../engine/indicators';
import type { Measured } from '../engine/indicators/measured';
import { figuresWith } from '../evidence/figuresAt';
import { appVersion } from './appVersion';
import type { Results } from './results';

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
  const { force, degree, from, who, because, consequence, mend, isSchoolWide, isOverdue } = finding;
  const citations = rule.cites.map(({ source, where }) => ({ source, where }));
  const said = { force, degree, from, who, because, consequence, mend };
  return { rule: rule.id, name: rule.name, ...said, citations, isSchoolWide, isOverdue };
}

function indicatorsOf(measured: Measured): StructureResult['indicators'] {
  return Object.fromEntries(
    indicatorIds.map((id) => {
      const { label, unit } = indicators[id];
      return [id, { label, value: measure(id, measured), unit }];
    }),
  );
}

function structureResultOf(
  structure: Structure,
  { money, time, findings, flags }: Assessment,
  measured: Measured,
): StructureResult {
  return {
    id: structure.id,
    kind: structure.kind,
    name: structure.name,
    indicators: indicatorsOf(measured),
    cost: costOf(money),
    time: timeResultOf(time),
    law: findings.map(findingOf),
    riskFlags: flags.map(({ id, isRaised, because }) => ({ id, isRaised, because })),
  };
}

const knownFields = [
  'roll',
  'senSupport',
  'ehcps',
  'senSupportGrowthPerYear',
  'ehcpGrowthPerYear',
  'classTeachers',
  'lgpsEmployerRate',
] as const;

/** Everything the first screens show of a plan, as one document: the same engine, so the same numbers. */
export function resultsOf(plan: Plan, on: IsoDate): Results {
  const figures = figuresWith(plan.ownFigures);
  const { known, assessments } = assessPlan(plan, figures, on);
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
      defaults: knownFields.filter((field) => plan.school[field] === null),
    },
    structures: plan.structures.map((structure, index) => {
      const assessment = assessments[index];
      if (!assessment) throw new Error(`The structure ${structure.id} was not assessed`);
      return structureResultOf(structure, assessment, { plan, structure, known, figures, assessment });
    }),
  };
}
