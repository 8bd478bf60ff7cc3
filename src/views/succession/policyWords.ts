import { addMonths } from '../../domain/calendar';
import type { Plan } from '../../domain/plan';
import type { Case } from '../../domain/units';
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

export const statusWords: Readonly<Record<PolicyStatus, string>> = {
  law: 'law, not yet begun',
  proposed: 'proposed, not law',
  speculation: 'speculation',
};
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
  readonly direction: 'lowerIsBetter' | 'higherIsBetter';
  readonly of: (outcome: PolicyOutcome) => number;
  /** Differences below this do not reach the screen. */
  readonly negligible: number;
  readonly value: (value: number) => string;
  /** Under a value: how far from the best. */
  readonly behind: (regret: number) => string;
  /** What the best one is and does: 'the cheapest', 'is the cheapest'. */
  readonly best: string;
  readonly isBest: string;
  readonly neverMore: (regret: number) => string;
  /** The other side of it, so that the best by one measure is not taken for the best of all. */
  readonly otherSide: (outcome: PolicyOutcome) => string;
}

const points = (share: number): string => countOf(share * 100, 'point');

export const policyMeasures = {
  extraCash: {
    label: 'Extra cash over the plan',
    direction: 'lowerIsBetter',
    of: (outcome) => outcome.extraOverHorizon,
    negligible: 0.5,
    value: pounds,
    behind: (regret) => `${pounds(regret)} more`,
    best: 'cheapest',
    isBest: 'is the cheapest',
    otherSide: ({ shareDoneInLastYear }) => `gets ${percent(shareDoneInLastYear)} of the work done in the last year`,
    neverMore: (regret) => `is never more than ${about(regret, pounds)} from the cheapest`,
  },
  workDone: {
    label: 'Work done in the last year',
    direction: 'higherIsBetter',
    of: (outcome) => outcome.shareDoneInLastYear,
    negligible: 0.005,
    value: percent,
    behind: (regret) => `${points(regret)} less`,
    best: 'most',
    isBest: 'gets most of the work done',
    otherSide: ({ extraOverHorizon }) =>
      extraOverHorizon < -50
        ? `saves ${about(-extraOverHorizon, pounds)} over the plan`
        : `costs ${extraOverHorizon < 50 ? 'nothing' : about(extraOverHorizon, pounds)} extra over the plan`,
    neverMore: (regret) => `is never more than ${points(regret)} behind the one that gets most of the work done`,
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
}

/** What the table says, in three sentences at most. */
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
    return [`Only ${quoted(first.name)} is lawful as it stands: there is nothing to weigh it against.`];
  if (first.worst >= measure.negligible) {
    const leastRegret = `Whichever of these happens, ${quoted(first.name)} ${measure.neverMore(first.worst)}.`;
    return [leastRegret, bestByWorld(lawful, worlds, measure), otherSideOf(first, quoted(first.name))];
  }
  const level = lawful.filter(({ worst }) => worst < measure.negligible);
  if (level.length === 1)
    return [`Whichever of these happens, ${quoted(first.name)} ${measure.isBest}.`, otherSideOf(first, 'it')];
  const names = listWords(level.map(({ name }) => quoted(name)));
  return [
    level.length === lawful.length
      ? 'There is nothing between the lawful ones, whichever of these happens.'
      : `Whichever of these happens, no lawful one is better than ${names}.`,
  ];
}

const otherSideOf = ({ otherSide }: RegretRow, subject: string): string => `Under current law ${subject} ${otherSide}.`;

interface LawfulRow extends RegretRow {
  readonly regrets: readonly number[];
  readonly worst: number;
}

/** '‘A’ is the cheapest under current law; ‘B’ under ‘Higher pay awards’.' */
function bestByWorld(
  lawful: readonly LawfulRow[],
  worlds: readonly (PolicyPackId | null)[],
  measure: PolicyMeasure,
): string {
  const bests = worlds.map(
    (_, world) => lawful.find(({ regrets }) => (regrets[world] ?? 0) < measure.negligible)?.name ?? '',
  );
  const parts = [...new Set(bests)].map((best, place) => {
    const under = worlds.filter((_, world) => bests[world] === best).map((pack) => inSentence(pack));
    return `${quoted(best)}${place === 0 ? ` ${measure.isBest}` : ''} under ${listWords(under)}`;
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
