import { type FailureCause, failureCauses, type StoryEvent, type StoryPerson } from '../../domain/succession';
import { draws, triangular, uniform } from './luck';
import { lastMonth, never, type Prepared } from './prepared';
import type { ProcessSeat } from './process';

/** Who holds a seat, where it is nobody of the plan's people. */
export const none = -1;
export const somebody = -2;

/** Where a named person is. */
export const places = { school: 0, senco: 1, deputy: 2, gone: 3 } as const;

/** Kinds of cover by number, in the order of `coverKinds`. */
export const cover = { qualified: 0, inWindow: 1, lapsed: 2, bridging: 3, acting: 4, nobody: 5 } as const;

export const causeNumber = Object.fromEntries(failureCauses.map((cause, place) => [cause, place])) as Readonly<
  Record<FailureCause, number>
>;

/** Mutable on purpose: one of these is filled afresh for every future, so that ten thousand futures allocate nothing. */
export interface Run {
  readonly prepared: Prepared;
  readonly seed: number;
  future: number;
  /** Where a story is wanted; null while counting. */
  log: StoryEvent[] | null;
  phase: number;

  /** The SENCO's seat. */
  holder: number;
  kind: ProcessSeat['kind'];
  subject: number;
  /** The month they took it; 0 for those in post at the start. */
  taken: number;
  isInsider: boolean;
  isBridging: boolean;
  effect: number;
  hazard: number;
  /** Hazard they bear before going, and have borne. */
  threshold: number;
  borne: number;
  promotedShare: number;
  /** First month with the qualification; first month past the window without it. */
  heldFrom: number;
  lapsesAt: number;
  /** When the three years began to run. */
  clockMonth: number;
  clockDay: number;
  /** Months in which the holder's NPQ comes to nothing; only where a story is wanted. */
  failsAt: number[] | null;
  absentFrom: number;
  absentUntil: number;
  /** A new number for each holder, so that changes can be counted. */
  holding: number;

  /** The month in which a recruit takes the seat; `never` where nobody searches. */
  arrivesAt: number;
  /** An appointment that was planned: the deputy stands in while it is awaited. */
  isPlannedSearch: boolean;
  /** Adverts that are sure to fail have failed up to this month. */
  failedUntil: number;
  searchedIn: number;
  searchesInMonth: number;
  cause: number;

  /** The deputy's seat. */
  deputy: number;
  deputySubject: number;
  deputyTaken: number;
  deputyHazard: number;
  /** Hazard they bear in the seat before going. */
  deputyPatience: number;
  /** Last month in the seat. */
  deputyLast: number;
  deputyHeldFrom: number;
  deputyNpqMonth: number;
  deputyNpqDay: number;
  deputyArrivesAt: number;

  /** By person. */
  readonly place: Uint8Array;
  readonly patience: Float64Array;
  readonly benchSince: Float64Array;
  readonly benchLast: Int32Array;
  readonly readyFrom: Int32Array;
  readonly isWilling: Uint8Array;
  readonly npqMonth: Int32Array;
  readonly npqDay: Uint8Array;

  /** What this future comes to. */
  departures: number;
  /** Of these, how many were known when the plan was made. */
  knownDepartures: number;
  readyInside: number;
  adverts: number;
  /** NPQ fees that the school pays, pounds. */
  fees: number;
  isBreach: boolean;
}

export function createRun(prepared: Prepared, seed: number): Run {
  const count = prepared.inputs.people.length;
  return {
    prepared,
    seed,
    future: 0,
    log: null,
    phase: 0,
    holder: none,
    kind: 'teacher',
    subject: 0,
    taken: 0,
    isInsider: false,
    isBridging: false,
    effect: 0,
    hazard: 0.5,
    threshold: 0.5,
    borne: 0.5,
    promotedShare: 0.5,
    heldFrom: 0,
    lapsesAt: never,
    clockMonth: 0,
    clockDay: 1,
    failsAt: null,
    absentFrom: never,
    absentUntil: never,
    holding: 0,
    arrivesAt: never,
    isPlannedSearch: false,
    failedUntil: none,
    searchedIn: never,
    searchesInMonth: 0,
    cause: 0,
    deputy: none,
    deputySubject: 0,
    deputyTaken: 0,
    deputyHazard: 0.5,
    deputyPatience: 0.5,
    deputyLast: never,
    deputyHeldFrom: never,
    deputyNpqMonth: never,
    deputyNpqDay: 1,
    deputyArrivesAt: never,
    place: new Uint8Array(count),
    patience: new Float64Array(count),
    benchSince: new Float64Array(count),
    benchLast: new Int32Array(count),
    readyFrom: new Int32Array(count),
    isWilling: new Uint8Array(count),
    npqMonth: new Int32Array(count),
    npqDay: new Uint8Array(count),
    departures: 0,
    knownDepartures: 0,
    readyInside: 0,
    adverts: 0,
    fees: 0.5,
    isBreach: false,
  };
}

/** Everybody in school and nobody in a seat: the morning of the plan's first day. */
export function beginFuture(run: Run, future: number): void {
  run.future = future;
  run.phase = 0;
  run.holder = none;
  run.arrivesAt = never;
  run.isPlannedSearch = false;
  run.failedUntil = none;
  run.searchedIn = never;
  run.absentFrom = never;
  run.absentUntil = never;
  run.holding = 0;
  run.cause = 0;
  run.deputy = none;
  run.deputyLast = never;
  run.deputyArrivesAt = never;
  run.departures = 0;
  run.knownDepartures = 0;
  run.readyInside = 0;
  run.adverts = 0;
  run.fees = 0;
  run.isBreach = false;
  const { people } = run.prepared.inputs;
  for (let who = 0; who < people.length; who += 1) beginPerson(run, who);
}

function beginPerson(run: Run, who: number): void {
  const person = run.prepared.inputs.people[who];
  if (!person) return;
  const { seed, future } = run;
  const { key, ready, willing, qualification } = person;
  run.patience[who] = -Math.log(uniform(seed, future, key, draws.leaving, 0));
  run.readyFrom[who] = ready
    ? Math.ceil(triangular(uniform(seed, future, key, draws.ready, 0), ready.low, ready.central, ready.high))
    : 0;
  run.isWilling[who] = willing >= 1 || (willing > 0 && uniform(seed, future, key, draws.willing, 0) < willing) ? 1 : 0;
  run.npqMonth[who] = qualification.npqFrom?.month ?? never;
  run.npqDay[who] = qualification.npqFrom?.day ?? 1;
  toBench(run, who, 0);
}

/** Puts a named person among those without a seat from month t on, with the hazard of the bench. */
export function toBench(run: Run, who: number, t: number): void {
  const person = run.prepared.inputs.people[who];
  if (!person) return;
  run.place[who] = places.school;
  run.benchSince[who] = t;
  run.benchLast[who] = lastMonth(run.prepared.plain, t, person.benchHazard, run.patience[who] as number);
}

/** Takes a named person off the bench at the start of month t, less the hazard borne there. */
export function offBench(run: Run, who: number, t: number): void {
  const person = run.prepared.inputs.people[who];
  if (!person || run.place[who] !== places.school) return;
  const { before } = run.prepared.plain;
  const borne = (before[t] as number) - (before[run.benchSince[who] as number] as number);
  run.patience[who] = (run.patience[who] as number) - borne * person.benchHazard;
}

/** Whether a named person is still in school when month t begins. */
export function isInSchool(run: Run, who: number, t: number): boolean {
  const place = run.place[who];
  return place === places.gone ? false : place !== places.school || (run.benchLast[who] as number) >= t;
}

/** How a story speaks of whoever is in a seat. */
export function storyPerson(
  run: Run,
  who: number,
  seat: StoryPerson['seat'],
  origin: StoryPerson['origin'],
): StoryPerson {
  return { person: who >= 0 ? (run.prepared.inputs.people[who]?.id ?? null) : null, seat, origin };
}
