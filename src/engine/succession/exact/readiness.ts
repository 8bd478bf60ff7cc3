import type { ProcessPerson } from '../process';

type Ready = NonNullable<ProcessPerson['ready']>;

/** Chance that a triangular value is at most `x`; where all three are the same it is that value for certain. */
function chanceAtMost(x: number, { low, central, high }: Ready): number {
  if (x >= high) return 1;
  if (x <= low) return 0;
  return x <= central
    ? (x - low) ** 2 / ((high - low) * (central - low))
    : 1 - (high - x) ** 2 / ((high - low) * (high - central));
}

/** Chance of being ready by the start of a month. The month is the time rounded up, so it is over exactly when the time is. */
function chanceReadyBy(month: number, person: ProcessPerson): number {
  return chanceAtMost(month, person.ready ?? { low: 0, central: 0, high: 0 });
}

/** Chance of becoming ready in a month, for somebody who was not ready in the month before it. */
export function chanceBecomesReady(month: number, person: ProcessPerson): number {
  const before = chanceReadyBy(month - 1, person);
  return before >= 1 ? 1 : (chanceReadyBy(month, person) - before) / (1 - before);
}

/** The first month in which somebody could be ready. */
export function firstReadyMonth(person: ProcessPerson): number {
  return Math.ceil(person.ready?.low ?? 0);
}
