import { type FailureCause, failureCauses, type StoryEvent, type StoryPerson } from '../../domain/succession';
import { never, type Prepared } from './prepared';
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
  /** The phase in which that was, by place. */
  takenIn: number;
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
  readonly isWilling: Int8Array;
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
    takenIn: 0,
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
    isWilling: new Int8Array(count),
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

/** How a story speaks of whoever is in a seat. */
export function storyPerson(
  run: Run,
  who: number,
  seat: StoryPerson['seat'],
  origin: StoryPerson['origin'],
): StoryPerson {
  return { person: who >= 0 ? (run.prepared.inputs.people[who]?.id ?? null) : null, seat, origin };
}
