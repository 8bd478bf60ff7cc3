import type { Effect, ProcessInputs, ProcessPhase } from './process';

/** Later than any month of any plan. */
export const never = 1 << 20;

/** Units of a yearly hazard: before each month begins and, at `months`, the whole; and once those without notice have gone. */
export interface Units {
  readonly before: Float64Array;
  readonly afterSudden: Float64Array;
}

/** Who leads the work in a month, as far as hours go. */
export const leads = { nobody: 0, senco: 1, bridgingSenco: 2, head: 3, bridging: 4 } as const;
export type Lead = (typeof leads)[keyof typeof leads];

/** Effects by number. */
export const effects = { established: 0, outside: 1, inside: 2, bridging: 3 } as const satisfies Record<Effect, number>;

/** The inputs as arrays, worked out once for all futures. Running sums have `months + 1` members: what lies before each month. */
export interface Prepared {
  readonly inputs: ProcessInputs;
  readonly months: number;
  readonly phases: readonly ProcessPhase[];
  /** People who hold a seat in some phase, could step up, or whom an event names: the others have no part in it. */
  readonly concerned: Uint8Array;
  /** The phase that begins in a month; -1 where none does. */
  readonly phaseAt: Int16Array;
  readonly hasEvent: Uint8Array;
  /** The first month after each in which a phase begins or something is sure to happen. */
  readonly nextFixed: Int32Array;
  /** Hazard of somebody who is not overloaded; of the SENCO with the deputy in post, and without. */
  readonly plain: Units;
  readonly withDeputy: Units;
  readonly withoutDeputy: Units;
  /** Hazard of a secondment's ending. */
  readonly ending: Units;
  /** Running sums of hours done, by `2 * lead`, plus one where the deputy is in post. */
  readonly done: readonly Float64Array[];
  /** Effectiveness by months in post for those from outside and from inside, by phase; whole from `climbMonths` on. */
  readonly climbs: readonly { readonly outside: Float64Array; readonly inside: Float64Array }[];
  readonly climbMonths: number;
  readonly saved: Float64Array;
  readonly bridgingCost: Float64Array;
  /** The first month from the plan's start in which an NPQ cohort opens. */
  readonly firstCohort: number;
}

export function prepared(inputs: ProcessInputs): Prepared {
  const { months, leaving, money, phases, effect } = inputs;
  const ones = Array.from({ length: months }, () => 1);
  const phaseAt = new Int16Array(months).fill(-1);
  phases.forEach(({ fromMonth }, place) => {
    phaseAt[fromMonth] = place;
  });
  const hasEvent = new Uint8Array(months);
  for (const { month } of inputs.events) hasEvent[month] = 1;
  const nextFixed = new Int32Array(months).fill(months);
  for (let t = months - 2; t >= 0; t -= 1) {
    nextFixed[t] = at(hasEvent, t + 1) === 1 || at(phaseAt, t + 1) >= 0 ? t + 1 : at(nextFixed, t + 1);
  }
  const climbMonths = Math.max(0, ...effect.climbs.flatMap(({ outside, inside }) => [outside.length, inside.length]));
  return {
    inputs,
    months,
    phases,
    concerned: concernedIn(inputs),
    phaseAt,
    hasEvent,
    nextFixed,
    plain: unitsOf(inputs, ones),
    withDeputy: unitsOf(inputs, leaving.overloadWithDeputy),
    withoutDeputy: unitsOf(inputs, leaving.overloadWithoutDeputy),
    ending: { before: runningSum(leaving.endingByMonth), afterSudden: runningSum(leaving.endingByMonth) },
    done: doneTables(inputs),
    climbs: effect.climbs.map(({ outside, inside }) => ({
      outside: Float64Array.from({ length: climbMonths }, (_, m) => outside[m] ?? 1),
      inside: Float64Array.from({ length: climbMonths }, (_, m) => inside[m] ?? 1),
    })),
    climbMonths,
    saved: runningSum(money.savedByMonth),
    bridgingCost: runningSum(money.bridgingByMonth),
    firstCohort: Math.max(0, inputs.npq.cohortByMonth.indexOf(true)),
  };
}

function concernedIn({ people, phases, events }: ProcessInputs): Uint8Array {
  const named = new Set(phases.flatMap(({ senco, deputy }) => [senco?.holder, senco?.leaver, deputy?.holder]));
  for (const { person } of events) named.add(person);
  return Uint8Array.from(people, ({ isCandidate }, who) => (isCandidate || named.has(who) ? 1 : 0));
}

function unitsOf({ months, leaving }: ProcessInputs, times: readonly number[]): Units {
  const before = new Float64Array(months + 1);
  const afterSudden = new Float64Array(months);
  for (let t = 0; t < months; t += 1) {
    afterSudden[t] = at(before, t) + at(times, t) * at(leaving.suddenByMonth, t);
    before[t + 1] = at(afterSudden, t) + at(times, t) * at(leaving.datedByMonth, t);
  }
  return { before, afterSudden };
}

function doneTables({ hours, effect }: ProcessInputs): readonly Float64Array[] {
  const lead: Readonly<Record<keyof typeof leads, (t: number) => number>> = {
    nobody: () => 0,
    senco: (t) => at(hours.senco, t),
    bridgingSenco: (t) => at(hours.senco, t) * effect.bridging,
    head: (t) => at(hours.head, t),
    bridging: (t) => at(hours.bridging, t),
  };
  return Object.values(lead).flatMap((leadHours) =>
    [hours.othersWithoutDeputy, hours.othersWithDeputy].map((others) =>
      runningSum(hours.demand.map((demand, t) => Math.min(demand, at(others, t) + leadHours(t)))),
    ),
  );
}

function runningSum(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, t) => {
    sums[t + 1] = at(sums, t) + value;
  });
  return sums;
}

/** An array's member at a place that is known to be inside it. */
export function at(array: ArrayLike<number>, place: number): number {
  return array[place] as number;
}

/**
 * The last month of somebody with a yearly hazard who is there when month `from` begins and may bear `left` more of it before
 * going; `never` where that lies past the horizon.
 */
export function lastMonth({ before }: Units, from: number, hazard: number, left: number): number {
  if (hazard <= 0) return never;
  const months = before.length - 1;
  const limit = (before[from] as number) + left / hazard;
  if ((before[months] as number) < limit) return never;
  let low = from;
  let high = months - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((before[middle + 1] as number) >= limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether that going came without notice. */
export function isWithoutNotice(units: Units, from: number, hazard: number, left: number, last: number): boolean {
  return (units.before[from] as number) + left / hazard <= (units.afterSudden[last] as number);
}
