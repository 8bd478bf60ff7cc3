import { cohortFrom, gainedOn } from './gainQualification';
import { drawn, draws, fromTheStart, uniform, unnamed } from './luck';
import { isInSchool, isWilling, offBench, toBench } from './people';
import { isWithoutNotice, lastMonth, never } from './prepared';
import type { ProcessDeputy } from './process';
import { none, places, type Run, somebody, storyPerson } from './run';

/** A named person takes the deputy's seat at the start of month t. */
export function deputyByName(run: Run, who: number, t: number, seat: ProcessDeputy): void {
  const person = run.prepared.inputs.people[who];
  if (!person) return;
  offBench(run, who, t);
  run.place[who] = places.deputy;
  run.deputySubject = person.key;
  run.deputyPatience = run.patience[who] as number;
  if (seat.studiesNpq && !person.qualification.isHeld && run.npqMonth[who] === never) {
    run.npqMonth[who] = cohortFrom(t, run.prepared);
    run.npqDay[who] = run.prepared.inputs.npq.cohortDay;
  }
  run.deputyNpqMonth = run.npqMonth[who] as number;
  run.deputyNpqDay = run.npqDay[who] as number;
  sit(run, who, t, person.ownHazard ?? seat.hazard, person.qualification.isHeld);
}

/** Somebody whom the plan does not name: in post at the start, or appointed from outside. */
export function deputyUnnamed(run: Run, t: number, seat: ProcessDeputy, isFromStart: boolean): void {
  const { seed, future, prepared } = run;
  run.deputySubject = unnamed.deputy + ((isFromStart ? fromTheStart : t) << 4);
  run.deputyPatience = -Math.log(uniform(seed, future, run.deputySubject, draws.leaving, 0));
  run.deputyNpqMonth = seat.studiesNpq ? cohortFrom(t, prepared) : never;
  run.deputyNpqDay = prepared.inputs.npq.cohortDay;
  sit(run, somebody, t, seat.hazard, false);
}

function sit(run: Run, who: number, t: number, hazard: number, isHeld: boolean): void {
  const { prepared, seed, future, deputyNpqMonth: month, deputyNpqDay: day } = run;
  run.deputy = who;
  run.deputyTaken = t;
  run.deputyHazard = hazard;
  run.deputyLast = lastMonth(prepared.plain, t, hazard, run.deputyPatience);
  run.deputyArrivesAt = never;
  const gained =
    month < never ? gainedOn({ month, day }, prepared, { seed, future, subject: run.deputySubject }) : null;
  run.deputyHeldFrom = isHeld || !prepared.inputs.npq.isRequired ? 0 : (gained?.month ?? never);
}

/** The deputy leaves the seat at the start of month t for another one in school: the hazard borne there is kept in mind. */
export function deputyLeavesSeat(run: Run, t: number): void {
  const { before } = run.prepared.plain;
  if (run.deputy >= 0) {
    run.patience[run.deputy] =
      run.deputyPatience - run.deputyHazard * ((before[t] as number) - (before[run.deputyTaken] as number));
    run.place[run.deputy] = places.school;
  }
  run.deputy = none;
  run.deputyLast = never;
}

/** The deputy goes back to class: a named one joins the bench again. */
export function deputyToClass(run: Run, t: number): void {
  const who = run.deputy;
  deputyLeavesSeat(run, t);
  if (who >= 0) toBench(run, who, t);
}

/** The deputy is gone from month t, and another is looked for. */
export function deputyGoes(run: Run, t: number): void {
  const { plain } = run.prepared;
  const isSudden = isWithoutNotice(plain, run.deputyTaken, run.deputyHazard, run.deputyPatience, t - 1);
  const who = run.log && storyPerson(run, run.deputy, 'deputy', run.deputyTaken === 0 ? 'atStart' : 'outside');
  if (run.deputy >= 0) run.place[run.deputy] = places.gone;
  run.deputy = none;
  run.deputyLast = never;
  const gap = searchForDeputy(run, t, isSudden, false);
  if (who) run.log?.push({ kind: 'deputyLeaves', month: t, who, gap });
}

/** Outside recruitment for the deputy's seat, empty from month t. Months of gap. */
export function searchForDeputy(run: Run, t: number, isSudden: boolean, isPlanned: boolean): number {
  const { gaps } = run.prepared.inputs;
  const chances = isSudden ? gaps.sudden : gaps.dated;
  const step = drawn(chances, uniform(run.seed, run.future, unnamed.deputy, draws.gap, t));
  run.adverts += isPlanned ? step : step + 1;
  run.deputyArrivesAt = t + (gaps.months[step] as number);
  return gaps.months[step] as number;
}

export function deputyCanStepUp(run: Run): boolean {
  return run.deputy !== none && (run.deputy === somebody || isWilling(run, run.deputy));
}

/** Whether a named person can be given the deputy's seat when month t begins. */
export function canBeDeputy(run: Run, who: number, t: number): boolean {
  return run.place[who] === places.school && isInSchool(run, who, t);
}
