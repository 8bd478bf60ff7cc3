import { type CostPart, costParts } from '../../domain/assessment';
import type { Working, WorkingLine } from '../../domain/indicator';
import { mitigationNames } from '../../domain/mitigation';
import { designatedPostOf } from '../../domain/structure';
import { oneOffCostsOfPhase } from '../costing/oneOffCosts';
import { coverCost, functionCost, releasedHours, supplyDayFigure } from '../costing/postCost';
import { pricesOn } from '../costing/prices';
import { cashByMitigation, mitigationCash, mitigationOneOffs } from '../mitigation/mitigationCash';
import {
  figureLine,
  type Indicator,
  type MeasuredPhases,
  type MeasuredStructure,
  pricesAtStart,
  withoutNothing,
} from './measured';
import { extraCashLines, functionLines } from './payLines';
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

/** What it takes to cover an hour of class a week, where teaching is released here or now. */
function coverLines(m: MeasuredStructure): readonly WorkingLine[] {
  const prices = pricesAtStart(m);
  const [today] = prices.plan.structures;
  if ([...m.structure.posts, ...(today?.posts ?? [])].every((post) => releasedHours(post) === 0)) return [];
  const hour: WorkingLine = {
    label: 'An hour of class a week, covered for a year',
    value: coverCost(1, prices),
    unit: 'pounds a year',
  };
  if (m.plan.school.coverBy === 'supply')
    return [hour, figureLine('Supply teacher for a day', supplyDayFigure(m.plan), 'pounds', m)];
  return [
    hour,
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
        ...extraCashLines(m),
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
        ...functionLines(m),
        figureLine('Contracted hours of a full-time teacher', 'time.contractedWeek', 'hours a week', m),
        ...ratesAtStart(m),
      ],
    }),
  },
} as const satisfies Record<string, Indicator>;
