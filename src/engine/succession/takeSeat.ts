import { monthsInYear } from '../../domain/calendar';
import { deputyLeavesSeat } from './deputySeat';
import { cohortFrom, gainedOn, lapseMonth } from './gainQualification';
import { draws, fromTheStart, uniform, unnamed } from './luck';
import { offBench, toBench } from './people';
import { effects, never } from './prepared';
import type { MonthDay, ProcessSeat } from './process';
import { none, places, type Run, somebody } from './run';

export const seatKey = { teacher: unnamed.teacher, head: unnamed.head, secondment: unnamed.secondment } as const;

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
export function takeByUnnamedDeputy(run: Run, t: number, seat: ProcessSeat): void {
  const npq = run.deputyNpqMonth < never ? { month: run.deputyNpqMonth, day: run.deputyNpqDay } : null;
  run.holder = somebody;
  run.subject = run.deputySubject;
  run.threshold =
    run.deputyPatience -
    run.deputyHazard *
      ((run.prepared.plain.before[t] as number) - (run.prepared.plain.before[run.deputyTaken] as number));
  deputyLeavesSeat(run, t);
  sit(run, t, seat, true);
  qualify(run, false, null, npq);
}

function sit(run: Run, t: number, seat: ProcessSeat, isInsider: boolean): void {
  run.kind = isInsider ? 'teacher' : seat.kind;
  run.taken = t;
  run.takenIn = run.phase;
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
  return t + Math.max(1, Math.ceil((monthsInYear * patience) / hazard));
}

/** From when the holder has the qualification, and when the window closes on them without it. */
function qualify(run: Run, isHeld: boolean, clockFrom: MonthDay | null, npqFrom: MonthDay | null): void {
  run.heldFrom = 0;
  run.lapsesAt = never;
  run.failsAt = null;
  if (isHeld || !run.prepared.inputs.npq.isRequired) return;
  const { prepared, seed, future, subject, taken } = run;
  const begun = npqFrom ?? { month: cohortFrom(taken, prepared), day: prepared.inputs.npq.cohortDay };
  if (!npqFrom && begun.month < prepared.months) run.fees += prepared.inputs.money.npqFeeByMonth[begun.month] as number;
  run.failsAt = run.log ? [] : null;
  const gained = gainedOn(begun, prepared, { seed, future, subject }, run.failsAt);
  run.heldFrom = gained?.month ?? never;
  const clock = clockFrom ?? { month: taken, day: 1 };
  run.clockMonth = clock.month;
  run.clockDay = clock.day;
  run.lapsesAt = lapseMonth(clock, gained, prepared);
}
