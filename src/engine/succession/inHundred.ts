import { inWholes } from '../../domain/inWholes';
import { type FailureCause, failureCauses, monthsInTerm, type SuccessionOutcome } from '../../domain/succession';
import { sum } from '../../domain/sum';

/** How many of a hundred futures: as it is counted, and as a whole number that adds up with the others beside it. */
export interface InHundred {
  readonly exact: number;
  readonly whole: number;
}

/** How many of a hundred fail: the rest of those that are always held, as the cards write them. */
export const failingInHundred = ({ alwaysHeld }: Pick<SuccessionOutcome, 'alwaysHeld'>): number =>
  100 - Math.round(100 * alwaysHeld.mean);

/** The lengths of gap that are told apart, each from the months after the one before it. */
export const gapLengths = [
  { id: 'none', most: 0 },
  { id: 'term', most: monthsInTerm },
  { id: 'year', most: 3 * monthsInTerm },
  { id: 'longer', most: Number.POSITIVE_INFINITY },
] as const;

/**
 * How many of a hundred have each length of gap, in the order of `gapLengths`. How many have one at all may be exact; how long
 * it lasts is counted, and where none was drawn to fail the shortest is the likeliest.
 */
export function byGap(outcome: Pick<SuccessionOutcome, 'alwaysHeld' | 'vacantMonthsOf'>): readonly InHundred[] {
  const counts = gapLengths.map(() => 0);
  for (const months of outcome.vacantMonthsOf) {
    const place = gapLengths.findIndex(({ most }) => months <= most);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const held = { exact: 100 * outcome.alwaysHeld.mean, whole: 100 - failingInHundred(outcome) };
  const [, shortest = 0, ...longer] = counts;
  return [held, ...failingBy([sum(longer) === 0 ? 1 : shortest, ...longer], outcome)];
}

/** How many of a hundred first fail for each reason; all nought where none was drawn to fail. */
export function byCause(
  outcome: Pick<SuccessionOutcome, 'alwaysHeld' | 'firstCauses'>,
): Readonly<Record<FailureCause, InHundred>> {
  const parts = failingBy(
    failureCauses.map((cause) => outcome.firstCauses[cause]),
    outcome,
  );
  const nothing: InHundred = { exact: 0, whole: 0 };
  const entries = failureCauses.map((cause, place) => [cause, parts[place] ?? nothing] as const);
  return Object.fromEntries(entries) as Record<FailureCause, InHundred>;
}

/** Those that fail, shared out as they were drawn. */
function failingBy(drawn: readonly number[], outcome: Pick<SuccessionOutcome, 'alwaysHeld'>): readonly InHundred[] {
  const all = sum(drawn);
  const failing = 100 * (1 - outcome.alwaysHeld.mean);
  const wholes = inWholes(drawn, failingInHundred(outcome));
  return drawn.map((part, place) => ({
    exact: all === 0 ? 0 : (failing * part) / all,
    whole: wholes[place] ?? 0,
  }));
}
