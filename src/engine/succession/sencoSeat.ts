import type { LeavingManner } from '../../domain/succession';
import { deputyCanStepUp, searchForDeputy } from './deputySeat';
import { drawn, draws, uniform } from './luck';
import { isInSchool, isWilling, readyFrom } from './people';
import { never } from './prepared';
import type { ProcessSeat } from './process';
import { causeNumber, none, places, type Run, storyPerson } from './run';
import { seatKey, takeByName, takeByUnnamedDeputy, takeUnnamed } from './takeSeat';

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
  if (run.deputy !== none)
    run.log?.push({ kind: 'declines', month: t, who: storyPerson(run, run.deputy, 'deputy', 'inside') });
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
    if (!people[who]?.isCandidate || run.place[who] !== places.school || !isInSchool(run, who, t)) continue;
    if (!isWilling(run, who) || readyFrom(run, who) > t) continue;
    if (best === none || readyFrom(run, who) < readyFrom(run, best)) best = who;
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
  const gap = inputs.gaps.months[step] as number;
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
