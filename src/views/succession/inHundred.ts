import { type FailureCause, failureCauses, monthsInTerm, type SuccessionOutcome } from '../../domain/succession';

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
  { name: 'Always held', most: 0 },
  { name: 'Empty for a term or less', most: monthsInTerm },
  { name: 'Longer, to three terms', most: 3 * monthsInTerm },
  { name: 'Longer still', most: Number.POSITIVE_INFINITY },
] as const;

/**
 * How many of a hundred have each length of gap, in the order of `gapLengths`. How many have one at all may be exact; how long
 * it lasts is counted.
 */
export function byGap(outcome: Pick<SuccessionOutcome, 'alwaysHeld' | 'vacantMonthsOf'>): readonly InHundred[] {
  const counts = gapLengths.map(() => 0);
  for (const months of outcome.vacantMonthsOf) {
    const place = gapLengths.findIndex(({ most }) => months <= most);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const held = { exact: 100 * outcome.alwaysHeld.mean, whole: 100 - failingInHundred(outcome) };
  return [held, ...failingBy(counts.slice(1), outcome)];
}

/** How many of a hundred first fail for each reason. */
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
  const sum = drawn.reduce((all, part) => all + part, 0);
  const failing = 100 * (1 - outcome.alwaysHeld.mean);
  const wholes = inWholes(drawn, failingInHundred(outcome));
  return drawn.map((part, place) => ({
    exact: sum === 0 ? 0 : (failing * part) / sum,
    whole: wholes[place] ?? 0,
  }));
}

/** Parts of a whole as whole numbers that add up to it: what is left over goes to the largest remainders. */
function inWholes(parts: readonly number[], total: number): readonly number[] {
  const sum = parts.reduce((all, part) => all + part, 0);
  if (sum === 0) return parts.map(() => 0);
  const exact = parts.map((part) => (part / sum) * total);
  const left = total - exact.reduce((all, part) => all + Math.floor(part), 0);
  const order = exact.map((part, place) => ({ place, rest: part - Math.floor(part) })).sort((a, b) => b.rest - a.rest);
  const raised = new Set(order.slice(0, left).map(({ place }) => place));
  return exact.map((part, place) => Math.floor(part) + (raised.has(place) ? 1 : 0));
}

/** For a table: 'under 1' rather than a nought that is none, 'over 99' rather than a hundred that is not all. */
export function wholeWords({ exact, whole }: InHundred): string {
  if (whole === 0 && exact > 0) return 'under 1';
  return whole === 100 && exact < 100 ? 'over 99' : String(whole);
}
