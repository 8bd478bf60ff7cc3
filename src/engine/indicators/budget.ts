import { type CostPart, costParts } from '../../domain/assessment';
import type { Working, WorkingLine } from '../../domain/indicator';
import { mitigationNames } from '../../domain/mitigation';
import { designatedPostOf } from '../../domain/structure';
import { sum } from '../../domain/sum';
import { headHourlyCost, headPoint } from '../costing/moneyOf';
import { oneOffCostsOfPhase } from '../costing/oneOffCosts';
import { functionCost, releasedHours, supplyDayFigure } from '../costing/postCost';
import { pricesOn } from '../costing/prices';
import { leadershipHoursAdded } from '../mitigation/addedHours';
import { cashByMitigation, mitigationCash, mitigationOneOffs } from '../mitigation/mitigationCash';
import {
  figureLine,
  type Indicator,
  type MeasuredPhases,
  type MeasuredStructure,
  pricesAtStart,
  withoutNothing,
} from './measured';
import { sumOfPhases } from './phaseWorkings';
import { postTitles } from './postLines';
import { ratesAtStart } from './rateLines';
import { againstCeiling, backToClass, inTodaysMoney, overHorizon } from './yearWorkings';

export const costPartNames: Readonly<Record<CostPart, string>> = {
  pay: 'Pay above the base point, with on-costs',
  newPosts: 'New posts at full cost',
  cover: 'Cover for released teaching',
  secondment: 'Secondment recharge',
  safeguarding: 'Safeguarded pay',
  mitigations: 'Mitigations: licences and cover',
  oneOffs: 'One-off costs',
};

function partLines(parts: Readonly<Record<CostPart, number>>): readonly WorkingLine[] {
  return withoutNothing(
    costParts.map((part) => ({ label: costPartNames[part], value: parts[part], unit: 'pounds', isTerm: true })),
  );
}

function coverLines(m: MeasuredStructure): readonly WorkingLine[] {
  const released = sum(m.structure.posts, releasedHours);
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

/** What each mitigation of the structure costs that is no post's. */
function mitigationLines(m: MeasuredStructure): readonly WorkingLine[] {
  return withoutNothing(
    cashByMitigation(m.structure, pricesAtStart(m)).map(({ id, pounds }) => ({
      label: `${mitigationNames[id]}: a year`,
      value: pounds,
      unit: 'pounds',
    })),
  );
}

/** What a week of the designated post costs, where a handover is planned. */
function handoverLines(m: MeasuredStructure): readonly WorkingLine[] {
  const designated = designatedPostOf(m.structure);
  if (!designated || m.structure.oneOffs.handoverWeeks === 0) return [];
  const perWeek = functionCost(designated, pricesAtStart(m)) / m.figures.value('time.schoolWeeks');
  return [
    { label: 'A week of the designated post', value: perWeek, unit: 'pounds' },
    figureLine('School weeks', 'time.schoolWeeks', 'weeks', m),
  ];
}

/** The point that the head's time is priced at: the post's in this structure, or the head's own. */
function headPointIn({ structure, plan, figures }: MeasuredStructure): string {
  const post = structure.posts.find(({ role }) => role === 'headteacher');
  if (!post) return headPoint(plan, figures);
  return post.ownSalary === null && post.payPoint !== null ? post.payPoint : 'a salary of your own';
}

/** Hours a year that mitigations ask of leaders. */
function hoursForMitigations({ structure, plan, known, figures }: MeasuredStructure): number {
  return leadershipHoursAdded(structure, plan, known, figures);
}

function oneOffsOfPhases(m: MeasuredPhases): Working {
  const spans = m.phases.map(({ span }) => span);
  return sumOfPhases(
    'The one-off costs of each phase, at the prices of its first month: adverts, NPQ fees where no scholarship is found, and a handover overlap.',
    'pounds',
    m,
    ({ span }) => oneOffCostsOfPhase(spans, spans.indexOf(span), pricesOn(span.startsOn, m)),
  );
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
      lines: [
        ...partLines(m.assessment.money.extraPerYearByPart),
        ...coverLines(m),
        ...mitigationLines(m),
        ...ratesAtStart(m),
      ],
    }),
  },
  extraCashOverHorizon: {
    label: 'Extra cash over the plan',
    group: 'Budget',
    unit: 'pounds',
    direction: 'lowerIsBetter',
    measure: (m) => m.assessment.money.extraOverHorizon,
    explain: overHorizon,
    explainPhases: overHorizon,
  },
  extraCashInTodaysMoney: {
    label: 'The same in today’s money',
    group: 'Budget',
    unit: 'pounds',
    direction: 'lowerIsBetter',
    measure: (m) => m.assessment.money.extraInTodaysMoney,
    explain: inTodaysMoney,
    explainPhases: inTodaysMoney,
  },
  overCeiling: {
    label: 'Over the ceiling, worst year',
    group: 'Budget',
    unit: 'pounds',
    direction: 'lowerIsBetter',
    measure: (m) => m.assessment.money.worstOverCeiling,
    explain: againstCeiling,
    explainPhases: againstCeiling,
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
        ...withoutNothing([
          { label: 'Mitigations, once', value: mitigationOneOffs(m.structure, pricesAtStart(m)), unit: 'pounds' },
        ]),
      ],
    }),
    explainPhases: oneOffsOfPhases,
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
        ...withoutNothing([
          {
            label: costPartNames.mitigations,
            value: mitigationCash(m.structure, pricesAtStart(m)),
            unit: 'pounds',
            isTerm: true,
          },
        ]),
        figureLine('Contracted hours of a full-time teacher', 'time.contractedWeek', 'hours a week', m),
        ...ratesAtStart(m),
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
        'Hours that the head and leadership team do, and what falls to the head beyond the hours there are, per school week. Not cash, and hours that fall beyond what a serving head can add do not really exist.',
      lines: [
        {
          label: 'Done by the head and leadership team in the hours they have for it',
          value: m.assessment.time.doneBy.headAndSlt,
          unit: 'hours a year',
        },
        {
          label: 'Falls to the head beyond those hours',
          value:
            m.assessment.time.leadershipHoursPerYear - m.assessment.time.doneBy.headAndSlt - hoursForMitigations(m),
          unit: 'hours a year',
        },
        ...withoutNothing([
          { label: 'Asked by the mitigations chosen', value: hoursForMitigations(m), unit: 'hours a year' },
        ]),
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
