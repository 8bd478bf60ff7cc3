import { addMonths } from '../../domain/calendar';
import type { Plan } from '../../domain/plan';
import type { Case } from '../../domain/units';
import { leavesMost } from '../../engine/comparison/wholeWork';
import type { PolicyOutcome } from '../../engine/policy/underPacks';
import { type Figures, figuresWith } from '../../evidence/figuresAt';
import {
  excludes,
  firstDayOf,
  type PolicyPackId,
  type PolicyStatus,
  packsInForce,
  policyPacks,
} from '../../evidence/policyPacks';
import { type FigureId, figureRegister } from '../../evidence/register';
import type { Tone } from '../../ui/controls/Tag';
import { about, countOf, dateWords, listWords, percent, pounds } from '../../ui/format';
import { valueWords } from '../evidence/figureWords';

export const statusTones: Readonly<Record<PolicyStatus, Tone>> = {
  law: 'ok',
  proposed: 'neutral',
  speculation: 'warn',
};

const quoted = (name: string): string => `‘${name}’`;

/** What is switched on, said before the list. */
export function switchedOnSentence(plan: Plan): string {
  const names = packsInForce(plan.policyPacks).map((id) => quoted(policyPacks[id].name));
  if (names.length === 0) return 'Nothing is switched on: every number follows from current law.';
  return `Switched on: ${listWords(names)}. Every page is worked out with ${names.length === 1 ? 'it' : 'them'}.`;
}

/** One pack as its panel tells it. */
export interface PackWords {
  readonly begins: string;
  /** What becomes of each figure. */
  readonly changes: readonly string[];
  /** Why it does nothing in this plan, or which pack it switches off; null where there is nothing to add. */
  readonly note: string | null;
}

export function packWords(id: PolicyPackId, plan: Plan): PackWords {
  const { ownFigures, assumptions } = plan;
  const [before, after] = [figuresWith(ownFigures), figuresWith(ownFigures, [id])];
  const pack = policyPacks[id];
  const begins = firstDayOf(pack, before.value);
  const changes = pack.changes.map(({ figure }) => {
    const { label, unit } = figureRegister[figure];
    const inWords = (figures: Figures): string => {
      return valueWords(unit, figures.value(figure, begins, caseOf(figure, plan)));
    };
    return ownFigures[figure]
      ? `${label}: your own figure stays.`
      : `${label}: ${inWords(before)} becomes ${inWords(after)}.`;
  });
  const isIdle = pack.changes.every(({ figure }) => ownFigures[figure]);
  const endsOn = addMonths(assumptions.startsOn, 12 * assumptions.horizonYears);
  const rival = packsInForce(plan.policyPacks).find((each) => excludes(id, each));
  return {
    begins: `From ${dateWords(begins)}`,
    changes,
    note: isIdle
      ? 'Your own figure holds on every day, so this changes nothing.'
      : begins >= endsOn
        ? 'It begins after this plan ends, so it changes nothing here.'
        : rival
          ? `Switching this on switches ${quoted(policyPacks[rival].name)} off.`
          : null,
  };
}

/** The case that the plan's cost is worked out in. */
function caseOf(figure: FigureId, { assumptions }: Plan): Case {
  return figure === 'costs.payGrowth' ? assumptions.payGrowthCase : 'central';
}

/** A measure that the table of regret can show. */
export interface PolicyMeasure {
  readonly label: string;
  /** What the heading says of it: 'on cost alone'. */
  readonly alone: string;
  readonly direction: 'lowerIsBetter' | 'higherIsBetter';
  readonly of: (outcome: PolicyOutcome) => number;
  /** Differences below this do not reach the screen. */
  readonly negligible: number;
  readonly value: (value: number) => string;
  /** Under a value: how far from the best. */
  readonly behind: (regret: number) => string;
  /** Under the best value. */
  readonly best: string;
  /** What the best one does, and what several that are level do. */
  readonly isBest: string;
  readonly areBest: string;
  readonly staysWithin: (regret: number) => string;
  /** The other side of it, so that the best by one measure is not taken for the best of all. */
  readonly otherSide: (outcome: PolicyOutcome) => string;
  /** What to know before anything else of one that is best by this measure; null where nothing stands out. */
  readonly warning: (outcome: PolicyOutcome) => string | null;
}

const points = (share: number): string => countOf(share * 100, 'point');

export const policyMeasures = {
  extraCash: {
    label: 'Extra cash over the plan',
    alone: 'on cost alone',
    direction: 'lowerIsBetter',
    of: (outcome) => outcome.extraOverHorizon,
    negligible: 0.5,
    value: pounds,
    behind: (regret) => `${pounds(regret)} more`,
    best: 'cheapest',
    isBest: 'is the cheapest',
    areBest: 'are the cheapest',
    otherSide: ({ shareDoneInLastYear }) => `gets ${percent(shareDoneInLastYear)} of the work done in the last year`,
    warning: ({ shareDoneInLastYear }) =>
      leavesMost({ coverage: shareDoneInLastYear })
        ? `gets only ${percent(shareDoneInLastYear)} of the work done in the last year`
        : null,
    staysWithin: (regret) => `stays within ${about(regret, pounds)} of the cheapest`,
  },
  workDone: {
    label: 'Work done in the last year',
    alone: 'on work done alone',
    direction: 'higherIsBetter',
    of: (outcome) => outcome.shareDoneInLastYear,
    negligible: 0.005,
    value: percent,
    behind: (regret) => `${points(regret)} less`,
    best: 'most',
    isBest: 'gets most of the work done',
    areBest: 'get most of the work done',
    otherSide: ({ extraOverHorizon }) =>
      extraOverHorizon < -50
        ? `saves ${about(-extraOverHorizon, pounds)} over the plan`
        : `costs ${extraOverHorizon < 50 ? 'nothing' : about(extraOverHorizon, pounds)} extra over the plan`,
    warning: () => null,
    staysWithin: (regret) => `stays within ${points(regret)} of the one that gets most of the work done`,
  },
} as const satisfies Record<string, PolicyMeasure>;
export type PolicyMeasureId = keyof typeof policyMeasures;

export const worldName = (pack: PolicyPackId | null): string =>
  pack === null ? 'Current law' : policyPacks[pack].name;

/** One option in the table: its regret in each world, in their order; null where law bars it. */
export interface RegretRow {
  readonly name: string;
  readonly regrets: readonly number[] | null;
  readonly worst: number | null;
  /** What it does by the other measure under current law. */
  readonly otherSide: string;
  readonly warning: string | null;
}

/** What the table says. Only lawful structures are put forward; where one of them does little of the work, that comes first. */
export function regretSentences(
  rows: readonly RegretRow[],
  worlds: readonly (PolicyPackId | null)[],
  measure: PolicyMeasure,
): readonly string[] {
  const lawful = rows.flatMap(({ regrets, worst, ...row }): readonly LawfulRow[] =>
    regrets === null || worst === null ? [] : [{ ...row, regrets, worst }],
  );
  const [first, ...others] = [...lawful].sort((a, b) => a.worst - b.worst);
  if (!first) return ['None of the structures compared is lawful as it stands, so there is nothing to choose between.'];
  if (others.length === 0)
    return [`Only ${named(first)} is lawful as it stands: there is nothing to weigh it against.`];
  if (first.worst >= measure.negligible) {
    const bests = bestByWorld(lawful, worlds, measure);
    return [
      ...warningsOf([...new Set([first, ...bests])]),
      `Whichever of these happens, ${named(first)} ${measure.staysWithin(first.worst)}.`,
      bestsSentence(bests, worlds, measure),
      ...otherSidesOf([first]),
    ];
  }
  const level = lawful.filter(({ worst }) => worst < measure.negligible);
  if (level.length === lawful.length) return ['The lawful ones come out level, whichever of these happens.'];
  return [
    ...warningsOf(level),
    `Whichever of these happens, ${listWords(level.map(named))} ${level.length === 1 ? measure.isBest : measure.areBest}.`,
    ...otherSidesOf(level),
  ];
}

interface LawfulRow extends RegretRow {
  readonly regrets: readonly number[];
  readonly worst: number;
}

const named = ({ name }: RegretRow): string => `“${name}”`;

/** '“A” gets only 26% of the work done in the last year.' */
const warningsOf = (rows: readonly LawfulRow[]): readonly string[] =>
  rows.flatMap((row) => (row.warning === null ? [] : [`${named(row)} ${row.warning}.`]));

/** The other side of those of which it has not been said yet. */
function otherSidesOf(rows: readonly LawfulRow[]): readonly string[] {
  const others = rows.filter(({ warning }) => warning === null).map((row) => `${named(row)} ${row.otherSide}`);
  return others.length === 0 ? [] : [`Under current law ${others.join('; ')}.`];
}

/** The best lawful one in each world. */
function bestByWorld(
  lawful: readonly LawfulRow[],
  worlds: readonly (PolicyPackId | null)[],
  measure: PolicyMeasure,
): readonly LawfulRow[] {
  return worlds.flatMap((_, world) => lawful.find(({ regrets }) => (regrets[world] ?? 0) < measure.negligible) ?? []);
}

/** '“A” is the cheapest under current law; “B” under ‘Higher pay awards’.' */
function bestsSentence(
  bests: readonly LawfulRow[],
  worlds: readonly (PolicyPackId | null)[],
  measure: PolicyMeasure,
): string {
  const parts = [...new Set(bests)].map((best, place) => {
    const under = worlds.filter((_, world) => bests[world] === best).map((pack) => inSentence(pack));
    return `${named(best)}${place === 0 ? ` ${measure.isBest}` : ''} under ${listWords(under)}`;
  });
  return `${parts.join('; ')}.`;
}

const inSentence = (pack: PolicyPackId | null): string => (pack === null ? 'current law' : quoted(worldName(pack)));

/** The packs that move nothing in the table, in one sentence; null where each moves something. */
export function unmovedSentence(packs: readonly PolicyPackId[]): string | null {
  if (packs.length === 0) return null;
  const names = listWords(packs.map((id) => quoted(policyPacks[id].name)));
  return `${names} ${packs.length === 1 ? 'changes' : 'change'} nothing in this table.`;
}
