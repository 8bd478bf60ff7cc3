import { type CostPart, costParts } from '../../domain/assessment';
import { schoolYearName } from '../../domain/calendar';
import type { WorkingLine } from '../../domain/indicator';
import { headHourlyCost, headPoint } from '../costing/moneyOf';
import { functionCost, releasedHours, supplyDayFigure } from '../costing/postCost';
import { figureLine, type Indicator, type Measured, pricesAtStart, withoutNothing } from './measured';
import { postTitles } from './postLines';

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

/** What a week of the designated post costs, where a handover is planned. */
function handoverLines(m: Measured): readonly WorkingLine[] {
  const designated = m.structure.posts.find((post) => post.id === m.structure.designatedPost);
  if (!designated || m.structure.oneOffs.handoverWeeks === 0) return [];
  const perWeek = functionCost(designated, pricesAtStart(m)) / m.figures.value('time.schoolWeeks');
  return [
    { label: 'A week of the designated post', value: perWeek, unit: 'pounds' },
    figureLine('School weeks', 'time.schoolWeeks', 'weeks', m),
  ];
}

/** Cover that is no longer paid for, pounds a year, where it is worth a warning; null where it is not. */
export function coverSaved({ assessment }: Pick<Measured, 'assessment'>): number | null {
  const saved = -assessment.money.extraPerYearByPart.cover;
  return saved >= muchCover ? saved : null;
}

/** Pounds a year of cover saved from which a saving is only as good as the timetable that makes it. */
const muchCover = 2_000;

/** The point that the head's time is priced at: the post's in this structure, or the head's own. */
function headPointIn({ structure, plan, figures }: Measured): string {
  const post = structure.posts.find(({ role }) => role === 'headteacher');
  if (!post) return headPoint(plan, figures);
  return post.ownSalary === null && post.payPoint !== null ? post.payPoint : 'a salary of your own';
}

const backToClass = (m: Measured): string =>
  coverSaved(m) === null ? '' : ' It counts on the released teaching hours really going back to class.';

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
      formula: `Each kind of spending in this structure, less the same kind in what you have now, in a full year at the first year’s prices. One-off costs and safeguarded pay are left out: see the years.${backToClass(m)}`,
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
      formula: `Extra cash of every school year of the plan, month by month, with one-off costs and safeguarded pay. Pay beyond the published tables grows by your assumption.${backToClass(m)}`,
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
        ...handoverLines(m),
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
          (post, place): WorkingLine => ({
            label: postTitles(m.structure.posts)[place] ?? post.title,
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
        'Hours that the head and SLT do, and what falls to the head beyond the hours there are, per school week. Not cash, and hours that fall beyond what a serving head can add do not really exist.',
      lines: [
        {
          label: 'Done by the head and SLT in the hours they have for it',
          value: m.assessment.time.doneBy.headAndSlt,
          unit: 'hours a year',
        },
        {
          label: 'Falls to the head beyond those hours',
          value: m.assessment.time.leadershipHoursPerYear - m.assessment.time.doneBy.headAndSlt,
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
        { label: 'Head’s cost an hour', value: headHourlyCost(m.structure, pricesAtStart(m)), unit: 'pounds' },
        { label: 'Head’s pay point', value: headPointIn(m), unit: 'text' },
        figureLine('Contracted hours of a full-time teacher', 'time.contractedWeek', 'hours a week', m),
        figureLine('School weeks', 'time.schoolWeeks', 'weeks', m),
      ],
    }),
  },
} as const satisfies Record<string, Indicator>;
