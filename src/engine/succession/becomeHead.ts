import { deputyGoes, deputyToClass, searchForDeputy } from './deputySeat';
import { fromTheStart, unnamed } from './luck';
import { isInSchool, toBench } from './people';
import { none, places, type Run, storyPerson } from './run';
import { causeOf, vacate } from './sencoSeat';

/** Today's SENCO becomes head at the start of month t, and leaves the seat or the bench that they are on; nobody else does. */
export function becomeHead(run: Run, person: number | null, t: number): void {
  if (person === null) {
    if (run.holder !== none && run.subject === unnamed[run.kind] + (fromTheStart << 4)) leavePost(run, t);
    return;
  }
  const staysFrom = asSencoFrom(run, person, t);
  if (staysFrom <= t || !isInSchool(run, person, t)) return;
  if (staysFrom < run.prepared.months) leaveToReturn(run, person, t);
  else leaveForGood(run, person, t);
}

/** Whoever is SENCO as head already goes on being it. */
function leavePost(run: Run, t: number): void {
  if (run.kind !== 'head') vacate(run, t, 'becomesHead', causeOf.becomesHead);
}

/** The first month, from that of the phase in force on, in which the plan means them to be SENCO as head. */
function asSencoFrom({ prepared, phase }: Run, person: number, t: number): number {
  const now = Math.max(phase, prepared.phaseAt[t] as number);
  const later = prepared.phases.slice(now).find(({ senco }) => senco?.kind === 'head' && senco.holder === person);
  return later?.fromMonth ?? prepared.months;
}

function leaveForGood(run: Run, person: number, t: number): void {
  if (run.holder === person) {
    leavePost(run, t);
  } else if (run.deputy === person) {
    deputyGoes(run, t);
  } else {
    if (run.prepared.inputs.people[person]?.isCandidate)
      run.log?.push({ kind: 'candidateLeaves', month: t, who: storyPerson(run, person, 'bench', 'atStart') });
    run.place[person] = places.gone;
  }
}

/** A later phase has them back as head and SENCO: until then they are in school, and nobody who could step up. */
function leaveToReturn(run: Run, person: number, t: number): void {
  run.isWilling[person] = 0;
  if (run.holder === person) {
    const left = run.threshold - run.borne;
    leavePost(run, t);
    run.patience[person] = left;
    toBench(run, person, t);
  } else if (run.deputy === person) {
    deputyToClass(run, t);
    searchForDeputy(run, t, false, false);
  }
}
