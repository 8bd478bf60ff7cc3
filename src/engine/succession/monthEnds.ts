import { deputyUnnamed } from './deputySeat';
import { draws, uniform } from './luck';
import { beginPlan, enterPhase, happen } from './phaseChange';
import { isWithoutNotice, lastMonth, never, type Units } from './prepared';
import { causeNumber, none, type Run, storyPerson } from './run';
import { causeOf, logArrival, originOf, seatName, standIn, vacate } from './sencoSeat';
import { nextAbsence, takeUnnamed } from './takeSeat';

/** The start of a month: events, a new phase, arrivals, and the holder's coming and going in a long absence. */
export function beginMonth(run: Run, t: number): void {
  const { prepared } = run;
  if (t === 0) beginPlan(run);
  if ((prepared.hasEvent[t] as number) === 1) {
    for (const event of prepared.inputs.events) if (event.month === t) happen(run, event, t);
  }
  const phase = prepared.phaseAt[t] as number;
  if (phase > 0) enterPhase(run, phase, t);
  if (run.arrivesAt === t) recruitArrives(run, t);
  if (run.deputyArrivesAt === t) deputyArrives(run, t);
  if (run.absentUntil === t) {
    run.log?.push({ kind: 'returns', month: t, who: storyPerson(run, run.holder, seatName(run.kind), originOf(run)) });
    run.absentUntil = never;
    run.absentFrom = nextAbsence(run, t);
  }
  if (run.absentFrom === t) absenceBegins(run, t);
}

function recruitArrives(run: Run, t: number): void {
  const seat = run.prepared.phases[run.phase]?.senco;
  run.arrivesAt = never;
  if (!seat) return;
  takeUnnamed(run, t, seat, false);
  logArrival(run, t);
}

function deputyArrives(run: Run, t: number): void {
  const seat = run.prepared.phases[run.phase]?.deputy;
  run.deputyArrivesAt = never;
  if (!seat) return;
  deputyUnnamed(run, t, seat, false);
  run.log?.push({ kind: 'deputyArrives', month: t, who: storyPerson(run, run.deputy, 'deputy', 'outside') });
}

function absenceBegins(run: Run, t: number): void {
  const { months } = run.prepared.inputs.absence;
  run.absentUntil = t + months;
  run.cause = causeNumber.longAbsence;
  run.log?.push({
    kind: 'absent',
    month: t,
    who: storyPerson(run, run.holder, seatName(run.kind), originOf(run)),
    months,
    coveredBy: run.deputy !== none ? 'deputy' : standIn(run),
  });
}

/** The hazard that the holder bears now: more where there is overload, and of a secondment that of its ending. */
export function unitsNow({ prepared, deputy, kind }: Run): Units {
  if (kind === 'secondment') return prepared.ending;
  return deputy === none ? prepared.withoutDeputy : prepared.withDeputy;
}

/** The last month of the holder if the deputy's seat stays as it is; `never` where nobody holds the post or they see the horizon. */
export function holderLastMonth(run: Run, t: number): number {
  if (run.holder === none || run.hazard <= 0) return never;
  return lastMonth(unitsNow(run), t, run.hazard, run.threshold - run.borne);
}

/** How the holder who goes at the end of a month goes. Asked before the deputy may go too, because that changes the load. */
export function leavesWithoutNotice(run: Run, t: number, last: number): boolean {
  return isWithoutNotice(unitsNow(run), t, run.hazard, run.threshold - run.borne, last);
}

/** The holder is gone from month t. */
export function holderGoes(run: Run, t: number, isSudden: boolean): void {
  const how = mannerOf(run, isSudden);
  vacate(run, t, how, causeOf[how]);
}

function mannerOf(run: Run, isSudden: boolean) {
  if (run.kind === 'secondment') return 'secondmentEnds';
  if (run.kind === 'head') return isSudden ? 'headSuddenly' : 'headLeaves';
  if (isSudden) return 'suddenly';
  return isPromoted(run) ? 'promoted' : 'resigns';
}

/** Some of those who leave with notice leave to be heads. */
function isPromoted({ seed, future, subject, promotedShare }: Run): boolean {
  return promotedShare > 0 && uniform(seed, future, subject, draws.promoted, 0) < promotedShare;
}
