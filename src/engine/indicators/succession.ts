import type { IndicatorUnit, Working, WorkingLine } from '../../domain/indicator';
import type { Estimated, SuccessionOutcome } from '../../domain/succession';
import type { FigureId } from '../../evidence/register';
import { figureLine, type Indicator, type Measured } from './measured';

const hundred = 100;

/** What a row of succession counts, and from which part of what the futures come to. */
interface Counted {
  /** What it is called among the measures that can be solved exactly; null where it cannot be. */
  readonly exactAs: SuccessionOutcome['exact'][number] | null;
  readonly label: string;
  readonly unit: IndicatorUnit;
  readonly direction: Indicator['direction'];
  readonly of: (outcome: SuccessionOutcome) => Estimated | null;
  readonly times?: number;
  readonly formula: string;
  readonly figures: readonly (readonly [label: string, id: FigureId, unit: WorkingLine['unit']])[];
}

const leavingFigures = [
  ['Departures without notice, share of all', 'leaving.suddenShare', 'share'],
  ['Appointed from outside without a gap', 'vacancy.gap0', 'share'],
  ['After one term', 'vacancy.gap1', 'share'],
  ['After two terms', 'vacancy.gap2', 'share'],
  ['After three terms', 'vacancy.gap3', 'share'],
  ['Long absence, chance a year', 'leaving.longAbsence', 'share'],
  ['Leaving faster for each unit of overload', 'leaving.overloadSlope', 'multiplier'],
] as const;

function counted({ exactAs, label, unit, direction, of, times = 1, formula, figures }: Counted): Indicator {
  const value = ({ succession }: Pick<Measured, 'succession'>): Estimated | null => succession && of(succession);
  const explain = (m: Measured): Working => ({
    formula,
    lines: [
      ...drawnLines(m, value(m), exactAs, unit, times),
      ...figures.map(([name, id, of]) => figureLine(name, id, of, m)),
    ],
  });
  return {
    label,
    group: 'Succession',
    unit,
    direction,
    measure: (m) => {
      const estimated = value(m);
      return estimated && estimated.mean * times;
    },
    explain,
    explainPhases: explain,
  };
}

/** How many futures, and how far luck may have moved the number. */
function drawnLines(
  { succession, plan }: Measured,
  estimated: Estimated | null,
  exactAs: Counted['exactAs'],
  unit: IndicatorUnit,
  times: number,
): readonly WorkingLine[] {
  if (!succession || !estimated) return [];
  if (exactAs !== null && succession.exact.includes(exactAs))
    return [{ label: 'Solved exactly, not simulated', value: 'no error of sampling', unit: 'text' }];
  return [
    { label: 'Futures simulated', value: succession.futures, unit: 'count' },
    { label: 'Seed', value: String(plan.simulation.seed), unit: 'text' },
    { label: 'Standard error of the simulation', value: estimated.standardError * times, unit },
  ];
}

export const successionIndicators = {
  alwaysHeld: counted({
    exactAs: 'alwaysHeld',
    label: 'Always a SENCO in post',
    unit: 'futures of 100',
    direction: 'higherIsBetter',
    of: ({ alwaysHeld }) => alwaysHeld,
    times: hundred,
    formula:
      'Of a hundred futures, those in which the SENCO’s post is never empty: somebody holds it every month, or a deputy stands in. The head or a bridging secondee in a gap counts as a gap.',
    figures: leavingFigures,
  }),
  monthsWithoutSenco: counted({
    exactAs: 'vacantMonths',
    label: 'Months without a SENCO in post',
    unit: 'months',
    direction: 'lowerIsBetter',
    of: ({ vacantMonths }) => vacantMonths,
    formula:
      'The mean over the futures of the months in which nobody holds the post and no deputy stands in, whoever is designated meanwhile.',
    figures: leavingFigures,
  }),
  termWithoutSenco: counted({
    exactAs: 'termVacant',
    label: 'A term or more without one',
    unit: 'futures of 100',
    direction: 'lowerIsBetter',
    of: ({ termVacant }) => termVacant,
    times: hundred,
    formula: 'Of a hundred futures, those with four such months or more in a row.',
    figures: leavingFigures,
  }),
  monthsWithNobody: counted({
    exactAs: 'nobodyMonths',
    label: 'Months with nobody designated',
    unit: 'months',
    direction: 'lowerIsBetter',
    of: ({ nobodyMonths }) => nobodyMonths,
    formula: 'The mean over the futures of the months in which not even a stop-gap is designated.',
    figures: [],
  }),
  changesOfSenco: counted({
    exactAs: null,
    label: 'Changes of SENCO that families see',
    unit: 'times',
    direction: 'lowerIsBetter',
    of: ({ changes }) => changes,
    formula:
      'The mean over the futures of the times that the designated SENCO becomes another person, stop-gaps included.',
    figures: [],
  }),
  missesQualification: counted({
    exactAs: null,
    label: 'Misses the three-year window',
    unit: 'futures of 100',
    direction: 'lowerIsBetter',
    of: ({ breach }) => breach,
    times: hundred,
    formula:
      'Of a hundred futures, those in which somebody is still SENCO after the third anniversary without the qualification.',
    figures: [
      ['Passes, of those who finish', 'succession.npqPass', 'share'],
      ['Drops out', 'succession.npqWithdraw', 'share'],
      ['NPQ, start to result', 'succession.npqMonths', 'months'],
      ['Recruit needs no qualification', 'succession.recruitQualified', 'share'],
    ],
  }),
  readyWhenNeeded: counted({
    exactAs: null,
    label: 'Somebody inside ready when needed',
    unit: 'share',
    direction: 'higherIsBetter',
    of: ({ readyWhenNeeded }) => readyWhenNeeded,
    formula:
      'Of all departures of the SENCO in the futures, the share at which a deputy or a ready and willing candidate could step up at once.',
    figures: [
      ['A candidate leaves, chance a year', 'succession.candidateLeaves', 'share'],
      ['Years for a candidate to be ready', 'succession.readyYears', 'count'],
      ['Willing, where not known', 'succession.unknownWilling', 'share'],
    ],
  }),
  costWithChurn: counted({
    exactAs: null,
    label: 'Extra cash with churn, mean',
    unit: 'pounds',
    direction: 'lowerIsBetter',
    of: ({ cost }) => cost,
    formula:
      'The planned extra cash over the horizon, with what each future adds: adverts, a bridging secondee in a gap, NPQ fees that the school pays; less what an empty post saves, so that today’s own is not nought. The mean over the futures; Succession shows the range.',
    figures: [['Recruiting for one vacancy', 'costs.advert', 'pounds']],
  }),
} as const satisfies Record<string, Indicator>;
