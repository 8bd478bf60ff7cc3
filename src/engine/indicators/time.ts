import type { MonthBalance } from '../../domain/assessment';
import { dateInWords, monthsInYear } from '../../domain/calendar';
import type { WorkingLine } from '../../domain/indicator';
import { mitigationNames } from '../../domain/mitigation';
import { roleNameIn } from '../../domain/structure';
import { taskNames, taskRoles, tasks } from '../../domain/task';
import { functionHoursAdded, teacherHoursAdded } from '../mitigation/addedHours';
import { ratio } from '../workload/sums';
import { figureLine, type Indicator, type Measured, type MeasuredStructure, withoutNothing } from './measured';
import { lastYearOfPhases, worstMonthOfPhases } from './phaseWorkings';
import { capacityLines, delegableLines } from './postLines';

function taskLines(m: Measured): readonly WorkingLine[] {
  return tasks.map((task) => ({
    label: taskNames[task],
    value: m.assessment.time.demandByTask[task],
    unit: 'hours a year',
    isTerm: true,
  }));
}

function pupilLines(m: Measured): readonly WorkingLine[] {
  return [
    { label: 'Roll', value: m.known.roll, unit: 'pupils' },
    { label: 'On SEN support', value: m.known.senSupport, unit: 'pupils' },
    { label: 'With an EHCP', value: m.known.ehcps, unit: 'pupils' },
    {
      label: `Demand: ${m.plan.assumptions.demandCase} case`,
      value: m.figures.value('demand.scale', undefined, m.plan.assumptions.demandCase),
      unit: 'multiplier',
      figure: 'demand.scale',
    },
  ];
}

/** What the mitigations of the structure add to the work, and save of it. */
function mitigationLines(m: MeasuredStructure): readonly WorkingLine[] {
  const added = functionHoursAdded(m.structure, m.figures).map(
    ({ id, hours }): WorkingLine => ({
      label: `In strategic work: ${mitigationNames[id]}`,
      value: hours,
      unit: 'hours a year',
    }),
  );
  const { mitigations } = m.structure;
  return [
    ...withoutNothing(added),
    ...(mitigations.includes('provisionSoftware')
      ? [
          figureLine('Administrative share of the work', 'capacity.adminLike', 'share', m),
          figureLine('Of that, saved by software', 'capacity.softwareSaving', 'share', m),
        ]
      : []),
    ...(mitigations.includes('teacherTraining')
      ? [figureLine('Of class teachers’ EHCP paperwork, saved by training', 'mitigation.trainingSaves', 'share', m)]
      : []),
  ];
}

function monthLines(m: Measured, of: (month: MonthBalance) => number): readonly WorkingLine[] {
  return m.assessment.time.months
    .slice(0, monthsInYear)
    .filter((month) => month.weeks > 0)
    .map((month) => ({ label: month.month, value: of(month), unit: 'hours a week' }));
}

const perWeek = (hoursInMonth: number, month: MonthBalance): number =>
  month.weeks > 0 ? hoursInMonth / month.weeks : 0;

export const timeIndicators = {
  hoursNeeded: {
    label: 'Hours needed a week',
    group: 'Time',
    unit: 'hours a week',
    direction: 'neither',
    measure: (m) => m.assessment.time.demandPerYear / m.assessment.time.schoolWeeks,
    explain: (m) => ({
      formula:
        'Every task’s hours in the first year, added and divided by school weeks. Most task hours are judgement.',
      lines: [
        ...taskLines(m),
        { label: 'School weeks', value: m.assessment.time.schoolWeeks, unit: 'weeks', figure: 'time.schoolWeeks' },
        ...pupilLines(m),
        ...mitigationLines(m),
      ],
    }),
  },
  hoursGiven: {
    label: 'Hours given a week',
    group: 'Time',
    unit: 'hours a week',
    direction: 'higherIsBetter',
    measure: (m) => m.assessment.time.givenPerYear / m.assessment.time.schoolWeeks,
    explain: (m) => ({
      formula:
        'For each post: hours for the function, less study, meetings, travel, time pulled away and ordinary absence; times effectiveness. Hours passed to class teachers count as given. The year’s average is shown; the lines are the first month.',
      lines: [
        ...capacityLines(m),
        {
          label: 'Passed to class teachers',
          value: m.assessment.time.passedToTeachersPerYear / m.assessment.time.schoolWeeks,
          unit: 'hours a week',
        },
        ...delegableLines(m),
      ],
    }),
  },
  coverageOfYear: {
    label: 'Share of the year’s work covered',
    group: 'Time',
    unit: 'share',
    direction: 'higherIsBetter',
    measure: (m) => m.assessment.time.coverage,
    explain: (m) => ({
      formula: 'Hours given in the first year / hours needed. Over 100% means time to spare.',
      lines: [
        { label: 'Hours given', value: m.assessment.time.givenPerYear, unit: 'hours a year' },
        { label: 'Hours needed', value: m.assessment.time.demandPerYear, unit: 'hours a year' },
        ...capacityLines(m),
      ],
    }),
  },
  workDone: {
    label: 'Share of the work done in its month',
    group: 'Time',
    unit: 'share',
    direction: 'higherIsBetter',
    measure: (m) => m.assessment.time.shareDone,
    explain: (m) => ({
      formula:
        '1 less hours short / hours needed, month by month. Below the share covered where quiet months have time to spare: it does not do the busy months’ work.',
      lines: [
        { label: 'Hours short', value: m.assessment.time.unmetPerYear, unit: 'hours a year' },
        { label: 'Hours needed', value: m.assessment.time.demandPerYear, unit: 'hours a year' },
      ],
    }),
  },
  coverageOfWorstMonth: {
    label: 'Share covered in the worst month',
    group: 'Time',
    unit: 'share',
    direction: 'higherIsBetter',
    measure: (m) => m.assessment.time.worstMonthCoverage,
    explain: (m) => ({
      formula: `The school month with the lowest share covered is the one that begins on ${dateInWords(m.assessment.time.worstMonth.month)}.`,
      lines: [
        { label: 'Hours given that month', value: m.assessment.time.worstMonth.given, unit: 'hours' },
        { label: 'Hours needed that month', value: m.assessment.time.worstMonth.demand, unit: 'hours' },
        ...monthLines(m, (month) => perWeek(month.given - month.demand, month)),
      ],
    }),
    explainPhases: (m) => worstMonthOfPhases(m, 'share', (month) => ratio(month.given, month.demand)),
  },
  hoursShort: {
    label: 'Hours short a week',
    group: 'Time',
    unit: 'hours a week',
    direction: 'lowerIsBetter',
    measure: (m) => m.assessment.time.unmetPerYear / m.assessment.time.schoolWeeks,
    explain: (m) => ({
      formula:
        'Work that no post can hold, per school week: either not done, or done in somebody’s unpaid time. What overflows from a deputy or an administrator returns to the SENCO first.',
      lines: [
        ...taskRoles
          .filter((role) => m.assessment.time.askedOf[role] > 0)
          .map(
            (role): WorkingLine => ({
              label: `${roleNameIn(m.structure, role)}: asked`,
              value: m.assessment.time.askedOf[role] / m.assessment.time.schoolWeeks,
              unit: 'hours a week',
            }),
          ),
        ...taskRoles
          .filter((role) => m.assessment.time.doneBy[role] > 0)
          .map(
            (role): WorkingLine => ({
              label: `${roleNameIn(m.structure, role)}: done`,
              value: m.assessment.time.doneBy[role] / m.assessment.time.schoolWeeks,
              unit: 'hours a week',
            }),
          ),
        ...delegableLines(m),
      ],
    }),
  },
  hoursShortInWorstMonth: {
    label: 'Hours short in the worst month',
    group: 'Time',
    unit: 'hours a week',
    direction: 'lowerIsBetter',
    measure: (m) => perWeek(m.assessment.time.worstMonth.unmet, m.assessment.time.worstMonth),
    explain: (m) => ({
      formula: 'Unmet hours of the worst month / its school weeks.',
      lines: monthLines(m, (month) => perWeek(month.unmet, month)),
    }),
    explainPhases: (m) => worstMonthOfPhases(m, 'hours a week', (month) => perWeek(month.unmet, month)),
  },
  hoursPerClassTeacher: {
    label: 'Hours a year per class teacher',
    group: 'Time',
    unit: 'hours a year',
    direction: 'lowerIsBetter',
    measure: (m) => m.assessment.time.hoursPerClassTeacher,
    explain: (m) => ({
      formula:
        '(Their own part in annual reviews and support cycles + what the matrix passes to them) / class teachers.',
      lines: [
        figureLine('Own part in one annual review', 'demand.teacherAnnualReviewHours', 'hours a year', m),
        figureLine('Own part in one support cycle', 'demand.teacherCycleHours', 'hours a year', m),
        figureLine('Support cycles a year for each pupil', 'demand.supportCyclesPerYear', 'count', m),
        {
          label: 'Passed to them by the matrix',
          value: m.assessment.time.passedToTeachersPerYear,
          unit: 'hours a year',
        },
        { label: 'Class teachers', value: m.known.classTeachers, unit: 'people' },
        ...withoutNothing([
          {
            label: 'Training for each, on top',
            value: teacherHoursAdded(m.structure, m.figures),
            unit: 'hours a year',
          },
        ]),
        ...pupilLines(m),
      ],
    }),
  },
  coverageInLastYear: {
    label: 'Share covered in the plan’s last year',
    group: 'Time',
    unit: 'share',
    direction: 'higherIsBetter',
    measure: (m) => m.assessment.time.coverageInLastYear,
    explain: (m) => ({
      formula: 'The same posts against the last year’s work, when EHCPs and SEN support have grown.',
      lines: [
        { label: 'Growth of EHCPs a year', value: m.known.ehcpGrowthPerYear, unit: 'share', figure: 'growth.ehcp' },
        {
          label: 'Growth of SEN support a year',
          value: m.known.senSupportGrowthPerYear,
          unit: 'share',
          figure: 'growth.senSupport',
        },
      ],
    }),
    explainPhases: lastYearOfPhases,
  },
} as const satisfies Record<string, Indicator>;
