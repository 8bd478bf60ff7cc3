import type { Estimated, SuccessionOutcome } from '../../domain/succession';
import { areApart } from './areApart';

const not = ({ mean, standardError }: Estimated): Estimated => ({ mean: 1 - mean, standardError });

/** What the register of risks and its flags take from the futures: chances over the whole horizon. Null where no ceiling is set. */
export const chanceReadings = {
  empty: ({ alwaysHeld }) => not(alwaysHeld),
  term: ({ termVacant }) => termVacant,
  nobody: ({ everNobody }) => everNobody,
  breach: ({ breach }) => breach,
  leaves: ({ everLeaves }) => everLeaves,
  ceiling: ({ overCeiling }) => overCeiling,
} as const satisfies Record<string, (outcome: SuccessionOutcome) => Estimated | null>;

export type RiskChance = keyof typeof chanceReadings;
export const riskChances = Object.keys(chanceReadings) as readonly RiskChance[];

export const riskChance = (id: RiskChance, outcome: SuccessionOutcome): Estimated | null => chanceReadings[id](outcome);

/** A difference from which it is worth telling. */
const notedDifference = 0.1;

interface WidestChance {
  readonly id: RiskChance;
  readonly most: Estimated;
  readonly least: Estimated;
}

/** The chance in which some outcomes differ most; null where they hardly differ, or the futures cannot tell. */
export function widestChance(outcomes: readonly SuccessionOutcome[]): WidestChance | null {
  const [widest] = riskChances
    .flatMap((id) => rangeOf(id, outcomes) ?? [])
    .toSorted((a, b) => b.most.mean - b.least.mean - (a.most.mean - a.least.mean));
  if (!widest || widest.most.mean - widest.least.mean < notedDifference) return null;
  return areApart(widest.most, widest.least) ? widest : null;
}

function rangeOf(id: RiskChance, outcomes: readonly SuccessionOutcome[]): WidestChance | null {
  const values = outcomes.flatMap((outcome) => riskChance(id, outcome) ?? []).toSorted((a, b) => a.mean - b.mean);
  const [least, most] = [values[0], values.at(-1)];
  return least && most ? { id, least, most } : null;
}
