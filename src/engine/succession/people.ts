import { draws, triangular, uniform } from './luck';
import { lastMonth, never } from './prepared';
import { none, places, type Run } from './run';

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
  const {
    inputs: { people },
    concerned,
  } = run.prepared;
  for (let who = 0; who < people.length; who += 1) if (concerned[who] === 1) beginPerson(run, who);
}

/** A draw that nobody has asked for yet: most futures never ask who is willing, or ready from when. */
const undrawn = -1;

function beginPerson(run: Run, who: number): void {
  const person = run.prepared.inputs.people[who];
  if (!person) return;
  const { seed, future } = run;
  const { key, qualification } = person;
  run.patience[who] = -Math.log(uniform(seed, future, key, draws.leaving, 0));
  run.readyFrom[who] = undrawn;
  run.isWilling[who] = undrawn;
  run.npqMonth[who] = qualification.npqFrom?.month ?? never;
  run.npqDay[who] = qualification.npqFrom?.day ?? 1;
  toBench(run, who, 0);
}

/** Whether a named person would take the SENCO's post. */
export function isWilling({ prepared, seed, future, isWilling: known }: Run, who: number): boolean {
  const person = prepared.inputs.people[who];
  if (person && known[who] === undrawn) {
    const { key, willing } = person;
    known[who] = willing >= 1 || (willing > 0 && uniform(seed, future, key, draws.willing, 0) < willing) ? 1 : 0;
  }
  return known[who] === 1;
}

/** The first month in which a named person is ready for it. */
export function readyFrom({ prepared, seed, future, readyFrom: known }: Run, who: number): number {
  const person = prepared.inputs.people[who];
  if (person && known[who] === undrawn) {
    const { key, ready } = person;
    known[who] = ready
      ? Math.ceil(triangular(uniform(seed, future, key, draws.ready, 0), ready.low, ready.central, ready.high))
      : 0;
  }
  return known[who] as number;
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
