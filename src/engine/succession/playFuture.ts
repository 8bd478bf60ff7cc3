import { deputyGoes } from './deputySeat';
import { beginMonth, holderGoes, holderLastMonth, leavesWithoutNotice, unitsNow } from './monthEnds';
import { beginFuture } from './people';
import { effects, type Lead, leads, type Prepared } from './prepared';
import { cover, none, type Run } from './run';
import { standIn } from './sencoSeat';
import { tellSmallThings } from './tellSmallThings';

/**
 * What one future comes to: stretches of months in which nothing changes, and totals. Written over for every future. Going from
 * change to change rather than month to month is what makes ten thousand futures quick; the months come out the same.
 */
export interface Played {
  stretches: number;
  /** First month, kind of cover (in the order of `coverKinds`) and emptiness of each stretch; the end of the last is the horizon. */
  readonly from: Int16Array;
  readonly kind: Uint8Array;
  readonly isVacant: Uint8Array;
  vacantMonths: number;
  qualifiedMonths: number;
  longestGap: number;
  nobodyMonths: number;
  changes: number;
  firstCause: number;
  hoursDone: number;
  /** Savings of vacant months and cost of bridging, pounds; adverts and fees are counted in the run. */
  vacancyCost: number;
}

export function createPlayed(months: number): Played {
  return {
    stretches: 0,
    from: new Int16Array(months + 1),
    kind: new Uint8Array(months),
    isVacant: new Uint8Array(months),
    vacantMonths: 0,
    qualifiedMonths: 0,
    longestGap: 0,
    nobodyMonths: 0,
    changes: 0,
    firstCause: none,
    // Not a whole number, so that the engine keeps them as doubles from the start.
    hoursDone: 0.5,
    vacancyCost: 0.5,
  };
}

function clear(played: Played): void {
  played.stretches = 0;
  played.vacantMonths = 0;
  played.qualifiedMonths = 0;
  played.longestGap = 0;
  played.nobodyMonths = 0;
  played.changes = 0;
  played.firstCause = none;
  played.hoursDone = 0;
  played.vacancyCost = 0;
}

/** Who is designated, as a number that tells a change: holders have numbers of their own from 1. */
const byHead = -1;
const byBridging = -2;
const byDeputy = -3;
const byNobody = -4;

/** Plays one future of one option. */
export function playFuture(run: Run, future: number, played: Played): void {
  const { prepared } = run;
  beginFuture(run, future);
  clear(played);
  let designated = byNobody;
  let gap = 0;
  let t = 0;
  while (t < prepared.months) {
    beginMonth(run, t);
    const hasDeputy = run.deputy !== none;
    const last = holderLastMonth(run, t);
    const end = endOfStretch(run, t, last);
    const length = end - t;
    const isInPost = run.holder !== none && t < run.absentFrom;
    const isDeputyActing = !isInPost && hasDeputy && (run.holder !== none || run.isPlannedSearch);
    let kind: number;
    let now: number;
    let lead: Lead = leads.nobody;
    let isVacant = 0;
    // A lent SENCO may be fully qualified: the kind of cover is another matter.
    let isQualified = false;
    if (isInPost) {
      isQualified = t >= run.heldFrom;
      kind = run.isBridging ? cover.bridging : holderKind(run, t);
      now = run.holding;
      lead = run.effect === effects.bridging ? leads.bridgingSenco : leads.senco;
    } else if (isDeputyActing) {
      isQualified = t >= run.deputyHeldFrom;
      kind = isQualified ? cover.qualified : cover.inWindow;
      now = byDeputy;
    } else {
      isVacant = 1;
      const by = standIn(run);
      kind = by === 'nobody' ? cover.nobody : by === 'bridging' ? cover.bridging : cover.acting;
      now = by === 'nobody' ? byNobody : by === 'bridging' ? byBridging : byHead;
      lead = by === 'nobody' ? leads.nobody : by === 'bridging' ? leads.bridging : leads.head;
      // Somebody who is away ill is still paid.
      if (run.holder === none) played.vacancyCost -= (prepared.saved[end] as number) - (prepared.saved[t] as number);
      if (by === 'bridging')
        played.vacancyCost += (prepared.bridgingCost[end] as number) - (prepared.bridgingCost[t] as number);
      if (by === 'nobody') played.nobodyMonths += length;
    }
    const place = played.stretches;
    played.from[place] = t;
    played.kind[place] = kind;
    played.isVacant[place] = isVacant;
    played.stretches = place + 1;
    played.hoursDone += hoursOf(run, prepared, lead, hasDeputy, t, end);
    if (isQualified) played.qualifiedMonths += length;
    gap = isVacant === 1 ? gap + length : 0;
    if (gap > played.longestGap) played.longestGap = gap;
    if (isVacant === 1) {
      played.vacantMonths += length;
      if (played.firstCause === none) played.firstCause = run.cause;
    }
    if (now !== designated && t > 0 && now !== byNobody) played.changes += 1;
    designated = now;
    if (run.holder !== none) noteBreach(run, t);
    if (run.log) for (let month = t; month < end; month += 1) tellSmallThings(run, run.log, month);
    endStretch(run, t, end, last);
    t = end;
  }
  played.from[played.stretches] = prepared.months;
}

/** The first month after t in which anything can be otherwise. */
function endOfStretch(run: Run, t: number, holderLast: number): number {
  let end = run.prepared.nextFixed[t] as number;
  if (holderLast < end) end = holderLast + 1;
  if (run.deputyLast < end) end = run.deputyLast + 1;
  if (run.arrivesAt < end) end = run.arrivesAt;
  if (run.deputyArrivesAt < end) end = run.deputyArrivesAt;
  if (run.absentUntil < end) end = run.absentUntil;
  if (run.absentFrom > t && run.absentFrom < end) end = run.absentFrom;
  if (run.heldFrom > t && run.heldFrom < end) end = run.heldFrom;
  if (run.lapsesAt > t && run.lapsesAt < end) end = run.lapsesAt;
  if (run.deputyHeldFrom > t && run.deputyHeldFrom < end) end = run.deputyHeldFrom;
  return end;
}

/** The deputy goes before the SENCO, so that one who goes too cannot step up. */
function endStretch(run: Run, t: number, end: number, holderLast: number): void {
  const isHolderGoing = holderLast === end - 1;
  const isSudden = isHolderGoing && leavesWithoutNotice(run, t, end - 1);
  if (run.holder !== none && !isHolderGoing) run.borne += borneIn(run, t, end);
  if (run.deputyLast === end - 1) deputyGoes(run, end);
  if (isHolderGoing) holderGoes(run, end, isSudden);
}

function borneIn(run: Run, t: number, end: number): number {
  const { before } = unitsNow(run);
  return run.hazard * ((before[end] as number) - (before[t] as number));
}

function holderKind(run: Run, t: number): number {
  if (t >= run.heldFrom) return cover.qualified;
  return t >= run.lapsesAt ? cover.lapsed : cover.inWindow;
}

/** A result in the very month, but after the day, does not undo it. */
function noteBreach(run: Run, t: number): void {
  if (t === run.lapsesAt || (t > run.lapsesAt && t < run.heldFrom)) run.isBreach = true;
}

/** Hours done in months t to end: somebody new climbs month by month, then the running sums serve. */
function hoursOf(run: Run, prepared: Prepared, lead: Lead, hasDeputy: boolean, t: number, end: number): number {
  const { done, climbs, climbMonths, inputs } = prepared;
  let from = t;
  let hours = 0;
  const climb = climbs[run.takenIn];
  if (climb && lead === leads.senco && run.effect !== effects.established) {
    const table = run.effect === effects.inside ? climb.inside : climb.outside;
    const others = hasDeputy ? inputs.hours.othersWithDeputy : inputs.hours.othersWithoutDeputy;
    const until = Math.min(end, run.taken + climbMonths);
    for (; from < until; from += 1) {
      const held =
        (others[from] as number) + (inputs.hours.senco[from] as number) * (table[from - run.taken] as number);
      hours += Math.min(inputs.hours.demand[from] as number, held);
    }
  }
  const sums = done[2 * lead + (hasDeputy ? 1 : 0)] as Float64Array;
  return hours + (sums[end] as number) - (sums[from] as number);
}
