import type { LeavingManner } from '../../domain/succession';
import { deputyCanStepUp, deputyLeavesSeat, searchForDeputy } from './deputySeat';
import { cohortFrom, gainedOn, lapseMonth } from './gainQualification';
import { drawn, draws, fromTheStart, uniform, unnamed } from './luck';
import { at, effects, never } from './prepared';
import type { MonthDay, ProcessSeat } from './process';
import { causeNumber, isInSchool, none, offBench, places, type Run, somebody, storyPerson, toBench } from './run';

const seatKey = { teacher: unnamed.teacher, head: unnamed.head, secondment: unnamed.secondment } as const;

/** A named person takes the SENCO's seat at the start of month t, from wherever in school they are. */
export function takeByName(run: Run, who: number, t: number, seat: ProcessSeat, isInsider: boolean): void {
  const person = run.prepared.inputs.people[who];
  if (!person) return;
  if (run.deputy === who) deputyLeavesSeat(run, t);
  else offBench(run, who, t);
  run.place[who] = places.senco;
  run.holder = who;
  run.subject = person.key;
  run.threshold = run.patience[who] as number;
  sit(run, t, seat, isInsider);
  if (person.ownHazard !== null && run.kind !== 'secondment') run.hazard = person.ownHazard;
  const { isHeld, clockFrom } = person.qualification;
  const begun =
    (run.npqMonth[who] as number) < never
      ? { month: run.npqMonth[who] as number, day: run.npqDay[who] as number }
      : null;
  qualify(run, isHeld, clockFrom, begun);
}

/** Somebody whom the plan does not name takes the seat: in post at the start, or appointed from outside. */
export function takeUnnamed(run: Run, t: number, seat: ProcessSeat, isFromStart: boolean): void {
  const { seed, future } = run;
  const month = isFromStart ? fromTheStart : t;
  // Whoever carried on until the appointment hands over.
  stepBack(run, t);
  run.holder = somebody;
  run.subject = seatKey[seat.kind] + (month << 4);
  run.threshold = -Math.log(uniform(seed, future, run.subject, draws.leaving, 0));
  sit(run, t, seat, false);
  const isHeld = isFromStart || uniform(seed, future, run.subject, draws.qualified, 0) < seat.recruitQualified;
  qualify(run, isHeld, null, null);
  if (!isFromStart && seat.effect !== 'bridging') run.effect = effects.outside;
}

/** The holder gives up the seat without leaving the school. */
export function stepBack(run: Run, t: number): void {
  const who = run.holder;
  run.holder = none;
  run.absentFrom = never;
  run.absentUntil = never;
  if (who < 0) return;
  run.patience[who] = run.threshold - run.borne;
  toBench(run, who, t);
}

/** The deputy whom the plan does not name steps up. */
function takeByUnnamedDeputy(run: Run, t: number, seat: ProcessSeat): void {
  const npq = run.deputyNpqMonth < never ? { month: run.deputyNpqMonth, day: run.deputyNpqDay } : null;
  run.holder = somebody;
  run.subject = run.deputySubject;
  run.threshold =
    run.deputyPatience -
    run.deputyHazard * (at(run.prepared.plain.before, t) - at(run.prepared.plain.before, run.deputyTaken));
  deputyLeavesSeat(run, t);
  sit(run, t, seat, true);
  qualify(run, false, null, npq);
}

function sit(run: Run, t: number, seat: ProcessSeat, isInsider: boolean): void {
  run.kind = isInsider ? 'teacher' : seat.kind;
  run.taken = t;
  run.isInsider = isInsider;
  run.isBridging = !isInsider && seat.isBridging;
  run.effect = isInsider ? effects.inside : effects[seat.effect];
  run.hazard = isInsider ? seat.insiderHazard : seat.hazard;
  run.borne = 0;
  run.promotedShare = seat.promotedShare;
  run.arrivesAt = never;
  run.isPlannedSearch = false;
  run.holding += 1;
  run.absentUntil = never;
  run.absentFrom = nextAbsence(run, t);
}

/** The month in which the holder's next long absence begins, after month t. */
export function nextAbsence({ prepared, seed, future, subject, kind }: Run, t: number): number {
  const { hazard } = prepared.inputs.absence;
  if (hazard <= 0 || kind === 'secondment') return never;
  const patience = -Math.log(uniform(seed, future, subject, draws.absence, t));
  return t + Math.max(1, Math.ceil((12 * patience) / hazard));
}

/** From when the holder has the qualification, and when the window closes on them without it. */
function qualify(run: Run, isHeld: boolean, clockFrom: MonthDay | null, npqFrom: MonthDay | null): void {
  run.heldFrom = 0;
  run.lapsesAt = never;
  run.failsAt = null;
  if (isHeld || !run.prepared.inputs.npq.isRequired) return;
  const { prepared, seed, future, subject, taken } = run;
  const begun = npqFrom ?? { month: cohortFrom(taken, prepared), day: prepared.inputs.npq.cohortDay };
  if (!npqFrom && begun.month < prepared.months) run.fees += at(prepared.inputs.money.npqFeeByMonth, begun.month);
  run.failsAt = run.log ? [] : null;
  const gained = gainedOn(begun, prepared, { seed, future, subject }, run.failsAt);
  run.heldFrom = gained?.month ?? never;
  const clock = clockFrom ?? { month: taken, day: 1 };
  run.clockMonth = clock.month;
  run.clockDay = clock.day;
  run.lapsesAt = lapseMonth(clock, gained, prepared);
}

/**
 * The holder is gone from month t. Somebody inside takes the seat at once, the deputy first, then whoever on the bench was
 * ready soonest; else the post is advertised.
 */
export function vacate(run: Run, t: number, how: LeavingManner, cause: number): void {
  run.log?.push({
    kind: 'leaves',
    month: t,
    who: storyPerson(run, run.holder, seatName(run.kind), originOf(run)),
    how,
  });
  if (run.holder >= 0) run.place[run.holder] = places.gone;
  run.holder = none;
  run.departures += 1;
  if (how === 'asKnown') run.knownDepartures += 1;
  run.absentFrom = never;
  run.absentUntil = never;
  run.cause = cause;
  if (fill(run, t, how === 'suddenly' || how === 'headSuddenly')) run.readyInside += 1;
}

/** Fills the seat, empty from month t; whether somebody inside takes it. */
export function fill(run: Run, t: number, isSudden: boolean): boolean {
  const seat = run.prepared.phases[run.phase]?.senco;
  // A search that a phase began goes on, whoever leaves meanwhile.
  if (!seat || run.arrivesAt !== never) return false;
  if (deputyCanStepUp(run)) {
    const who = run.deputy;
    run.log?.push({ kind: 'stepsUp', month: t, who: storyPerson(run, who, 'deputy', 'inside'), from: 'deputy' });
    if (who >= 0) takeByName(run, who, t, seat, true);
    else takeByUnnamedDeputy(run, t, seat);
    const deputySeat = run.prepared.phases[run.phase]?.deputy;
    if (deputySeat) searchForDeputy(run, t, isSudden, false);
    return true;
  }
  const candidate = readiest(run, t);
  if (candidate !== none) {
    run.log?.push({ kind: 'stepsUp', month: t, who: storyPerson(run, candidate, 'bench', 'inside'), from: 'bench' });
    takeByName(run, candidate, t, seat, true);
    return true;
  }
  search(run, t, seat, isSudden, false);
  return false;
}

/** The willing candidate still in school who was ready soonest; none where nobody is ready by month t. */
function readiest(run: Run, t: number): number {
  const { people } = run.prepared.inputs;
  let best = none;
  for (let who = 0; who < people.length; who += 1) {
    if (!people[who]?.isCandidate || run.place[who] !== places.school || run.isWilling[who] !== 1) continue;
    const ready = run.readyFrom[who] as number;
    if (ready > t || !isInSchool(run, who, t)) continue;
    if (best === none || ready < (run.readyFrom[best] as number)) best = who;
  }
  return best;
}

/** Outside recruitment for the SENCO's seat, empty (or to be handed over) from month t. */
export function search(run: Run, t: number, seat: ProcessSeat, isSudden: boolean, isPlanned: boolean): void {
  const { inputs } = run.prepared;
  let isWithoutZero = isSudden;
  if (inputs.events.some(({ kind, month }) => kind === 'advertFails' && month <= t && month > run.failedUntil)) {
    run.failedUntil = t;
    isWithoutZero = true;
  }
  const chances = isWithoutZero ? inputs.gaps.sudden : inputs.gaps.dated;
  const step = drawn(chances, uniform(run.seed, run.future, seatKey[seat.kind], draws.gap, searchAddress(run, t)));
  const gap = at(inputs.gaps.months, step);
  // The first advert of an appointment that is planned is among the plan's own costs.
  run.adverts += isPlanned ? step : step + 1;
  run.log?.push({
    kind: 'searches',
    month: t,
    gap,
    meanwhile: meanwhile(run, isPlanned),
    forSeat: seatName(seat.kind),
  });
  if (gap === 0) {
    takeUnnamed(run, t, seat, false);
    logArrival(run, t);
    return;
  }
  run.arrivesAt = t + gap;
  run.isPlannedSearch = isPlanned;
}

/** The month, and how many searches began in it before: a second one in the same month has luck of its own. */
function searchAddress(run: Run, t: number): number {
  run.searchesInMonth = run.searchedIn === t ? run.searchesInMonth + 1 : 0;
  run.searchedIn = t;
  return t + (run.searchesInMonth << 8);
}

export function logArrival(run: Run, t: number): void {
  run.log?.push({
    kind: 'arrives',
    month: t,
    who: storyPerson(run, run.holder, seatName(run.kind), 'outside'),
    isQualified: run.heldFrom <= t,
  });
}

export function seatName(kind: ProcessSeat['kind']): 'senco' | 'head' | 'secondment' {
  return kind === 'teacher' ? 'senco' : kind;
}

export function originOf(run: Run): 'atStart' | 'outside' | 'inside' {
  return run.isInsider ? 'inside' : run.holder >= 0 || (run.holding === 1 && run.taken === 0) ? 'atStart' : 'outside';
}

type Meanwhile = 'head' | 'actingHead' | 'bridging' | 'nobody';

/** Who is designated while the seat is empty, by the structure's rule. Where the head was SENCO, it is an acting head; where nobody is to be, nobody. */
export function standIn(run: Run): Meanwhile {
  const phase = run.prepared.phases[run.phase];
  if (!phase?.senco) return 'nobody';
  return phase.interim === 'head' && run.kind === 'head' ? 'actingHead' : phase.interim;
}

function meanwhile(run: Run, isPlanned: boolean): Meanwhile | 'deputy' | 'before' {
  if (run.holder !== none) return 'before';
  return isPlanned && run.deputy !== none ? 'deputy' : standIn(run);
}

export const causeOf = {
  resigns: causeNumber.resigned,
  suddenly: causeNumber.leftSuddenly,
  promoted: causeNumber.promoted,
  becomesHead: causeNumber.becameHead,
  headLeaves: causeNumber.headLeft,
  headSuddenly: causeNumber.headLeft,
  secondmentEnds: causeNumber.secondmentEnded,
  asKnown: causeNumber.knownLeaver,
} as const satisfies Record<LeavingManner, number>;
