import { type CostPart, costParts } from '../../domain/assessment';
import { schoolYearName } from '../../domain/calendar';
import type { WorkingLine } from '../../domain/indicator';
import { functionCost, releasedHours, supplyDayFigure } from '../costing/postCost';
import { figureLine, type Indicator, type Measured, pricesAtStart, withoutNothing } from './measured';

export const costPartNames: Readonly<Record<CostPart, string>> = {
  pay: 'Pay above the base point, with on-costs',
  newPosts: 'New posts at full cost',
  cover: 'Cover for released teaching',
  secondment: 'Secondment recharge',
  safeguarding: 'Safeguarded pay',
  oneOffs: 'One-off costs',
};

function partLines(parts: Readonly<Record<CostPart, number>>): readonly WorkingLine[] {
  return withoutNothing(
    costParts.map((part) => ({ label: costPartNames[part], value: parts[part], unit: 'pounds', isTerm: true })),
  );
}

function rateLines(m: Measured): readonly WorkingLine[] {
  const on = m.plan.assumptions.startsOn;
  return [
    figureLine('Employer’s pension contribution', 'onCosts.teacherPensionRate', 'share', m, on),
    figureLine('Employer’s National Insurance', 'onCosts.nicRate', 'share', m, on),
    figureLine('National Insurance threshold', 'onCosts.nicThreshold', 'pounds a year', m, on),
    ...(m.plan.school.paysApprenticeshipLevy
      ? [figureLine('Apprenticeship levy', 'onCosts.levyRate', 'share', m, on)]
      : []),
  ];
}

function coverLines(m: Measured): readonly WorkingLine[] {
  const released = m.structure.posts.reduce((total, post) => total + releasedHours(post), 0);
  if (released === 0) return [];
  const hours: WorkingLine = { label: 'Teaching hours released', value: released, unit: 'hours a week' };
  if (m.plan.school.coverBy === 'supply')
    return [hours, figureLine('Supply teacher for a day', supplyDayFigure(m.plan), 'pounds', m)];
  return [
    hours,
    { label: `Covered by a permanent teacher at ${m.plan.school.coverPoint}`, value: 1, unit: 'fte' },
    figureLine('Timetabled week of a full-time teacher', 'time.timetabledWeek', 'hours a week', m),
    figureLine('Less PPA, share of timetabled teaching', 'time.ppaShare', 'share', m),
  ];
}

function yearLines(m: Measured, of: 'extra' | 'full'): readonly WorkingLine[] {
  return m.assessment.money.years.map((year) => ({
    label: `${schoolYearName(year.schoolYear)}${year.months < 12 ? ` (${year.months} months)` : ''}`,
    value: year[of],
    unit: 'pounds',
    isTerm: true,
  }));
}

export const budgetIndicators = {
  extraCashPerYear: {
    label: 'Extra cash a year',
    group: 'Budget',
    unit: 'pounds a year',
    direction: 'lowerIsBetter',
    measure: (m) => m.assessment.money.extraPerYear,
    explain: (m) => ({
      formula:
        'Each kind of spending in this structure, less the same kind in what you have now, in a full year at the first year’s prices. One-off costs and safeguarded pay are left out: see the years.',
      lines: [...partLines(m.assessment.money.extraPerYearByPart), ...coverLines(m), ...rateLines(m)],
    }),
  },
  extraCashOverHorizon: {
    label: 'Extra cash over the plan',
    group: 'Budget',
    unit: 'pounds',
    direction: 'lowerIsBetter',
    measure: (m) => m.assessment.money.extraOverHorizon,
    explain: (m) => ({
      formula:
        'Extra cash of every school year of the plan, month by month, with one-off costs and safeguarded pay. Pay beyond the published tables grows by your assumption.',
      lines: [
        ...yearLines(m, 'extra'),
        figureLine('Growth of pay after the published tables', 'costs.payGrowth', 'share', m),
      ],
    }),
  },
  extraCashInTodaysMoney: {
    label: 'The same in today’s money',
    group: 'Budget',
    unit: 'pounds',
    direction: 'lowerIsBetter',
    measure: (m) => m.assessment.money.extraInTodaysMoney,
    explain: (m) => ({
      formula: 'Each later year’s extra cash is divided by prices’ growth since the first year.',
      lines: [
        ...yearLines(m, 'extra').map((line) => ({ ...line, isTerm: false })),
        figureLine('Growth of prices a year', 'costs.inflation', 'share', m),
      ],
    }),
  },
  overCeiling: {
    label: 'Over the ceiling, worst year',
    group: 'Budget',
    unit: 'pounds',
    direction: 'lowerIsBetter',
    measure: (m) => m.assessment.money.worstOverCeiling,
    explain: (m) => ({
      formula:
        'Extra cash of each year less the ceiling; a part year has its part of the ceiling. The worst year is shown.',
      lines: [
        {
          label: 'Ceiling a school year',
          value: m.plan.school.ceilingPerYear ?? 'not set',
          unit: m.plan.school.ceilingPerYear === null ? 'text' : 'pounds',
        },
        ...yearLines(m, 'extra').map((line) => ({ ...line, isTerm: false })),
      ],
    }),
  },
  oneOffCosts: {
    label: 'One-off costs',
    group: 'Budget',
    unit: 'pounds',
    direction: 'lowerIsBetter',
    measure: (m) => m.assessment.money.oneOffs,
    explain: (m) => ({
      formula:
        'Adverts x cost of a vacancy, NPQ fees where no scholarship is found, and a handover overlap at the designated post’s cost.',
      lines: [
        { label: 'Adverts', value: m.structure.oneOffs.adverts, unit: 'count' },
        figureLine('Recruitment cost of a vacancy (2015 prices)', 'costs.advert', 'pounds', m),
        { label: 'NPQ fees paid', value: m.structure.oneOffs.npqFees, unit: 'count' },
        figureLine('NPQ fee', 'costs.npqFee', 'pounds', m),
        { label: 'Handover overlap', value: m.structure.oneOffs.handoverWeeks, unit: 'weeks' },
      ],
    }),
  },
  fullCostPerYear: {
    label: 'Full cost of the function a year',
    group: 'Budget',
    unit: 'pounds a year',
    direction: 'lowerIsBetter',
    measure: (m) => m.assessment.money.fullPerYear,
    explain: (m) => ({
      formula:
        'For each post: employment cost x hours for the function / contracted hours. Another view of the same money: never add it to extra cash.',
      lines: [
        ...m.structure.posts.map(
          (post): WorkingLine => ({
            label: post.title,
            value: functionCost(post, pricesAtStart(m)),
            unit: 'pounds',
            isTerm: true,
          }),
        ),
        figureLine('Contracted hours of a full-time teacher', 'time.contractedWeek', 'hours a week', m),
        ...rateLines(m),
      ],
    }),
  },
  leadershipHours: {
    label: 'Leadership time displaced',
    group: 'Budget',
    unit: 'hours a week',
    direction: 'lowerIsBetter',
    measure: (m) => m.assessment.time.leadershipHoursPerYear / m.assessment.time.schoolWeeks,
    explain: (m) => ({
      formula:
        'Hours the matrix asks of the head and SLT, and what falls back on the head when nobody else can hold it, per school week. Not cash.',
      lines: [
        {
          label: 'Asked of the head and SLT by the matrix',
          value: m.assessment.time.askedOf.headAndSlt,
          unit: 'hours a year',
        },
        {
          label: 'Falls back on the head',
          value: m.assessment.time.leadershipHoursPerYear - m.assessment.time.askedOf.headAndSlt,
          unit: 'hours a year',
        },
        { label: 'School weeks', value: m.assessment.time.schoolWeeks, unit: 'weeks', figure: 'time.schoolWeeks' },
        figureLine('What a serving head can realistically add', 'time.headCanAdd', 'hours a week', m),
      ],
    }),
  },
  leadershipValue: {
    label: 'Value of that time',
    group: 'Budget',
    unit: 'pounds a year',
    direction: 'lowerIsBetter',
    measure: (m) => m.assessment.money.leadershipValuePerYear,
    explain: (m) => ({
      formula:
        'Leadership hours displaced x the head’s employment cost an hour. Shown beside the cost, never inside it: the head is paid already.',
      lines: [
        { label: 'Leadership hours displaced', value: m.assessment.time.leadershipHoursPerYear, unit: 'hours a year' },
        {
          label: 'Head’s cost an hour',
          value:
            m.assessment.time.leadershipHoursPerYear > 0
              ? m.assessment.money.leadershipValuePerYear / m.assessment.time.leadershipHoursPerYear
              : 0,
          unit: 'pounds',
        },
      ],
    }),
  },
} as const satisfies Record<string, Indicator>;
