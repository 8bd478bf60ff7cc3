import { becomeHead } from './becomeHead';
import { canBeDeputy, deputyByName, deputyToClass, deputyUnnamed, searchForDeputy } from './deputySeat';
import { isInSchool } from './people';
import { never } from './prepared';
import type { ProcessDeputy, ProcessEvent, ProcessPhase, ProcessSeat } from './process';
import { causeNumber, none, type Run, somebody, storyPerson } from './run';
import { causeOf, fill, originOf, search, seatName, vacate } from './sencoSeat';
import { stepBack, takeByName, takeUnnamed } from './takeSeat';

/** The plan's first day: who is in post, who is looked for. */
export function beginPlan(run: Run): void {
  const [phase] = run.prepared.phases;
  run.cause = causeNumber.nobodyPlanned;
  if (!phase) return;
  if (phase.deputy) placeDeputy(run, phase.deputy, 0);
  if (phase.senco) placeSenco(run, phase.senco);
  run.log?.unshift({
    kind: 'begins',
    month: 0,
    who: run.holder === none ? null : storyPerson(run, run.holder, seatName(run.kind), originOf(run)),
    isPlannedEmpty: phase.senco === null,
  });
}

function placeSenco(run: Run, seat: ProcessSeat): void {
  if (typeof seat.holder === 'number') {
    takeByName(run, seat.holder, 0, seat, false);
    return;
  }
  switch (seat.holder) {
    case 'inPost':
      takeUnnamed(run, 0, seat, true);
      return;
    case 'toAppoint':
      run.cause = causeNumber.neverAppointed;
      search(run, 0, seat, false, true);
      return;
    case 'leaving':
      // Known beforehand, so it is a departure with notice whose first empty month is the plan's first.
      run.kind = seat.kind;
      run.taken = 0;
      run.holding = 1;
      run.isInsider = false;
      run.holder = seat.leaver ?? somebody;
      vacate(run, 0, 'asKnown', causeOf.asKnown);
  }
}

function placeDeputy(run: Run, seat: ProcessDeputy, t: number): void {
  if (typeof seat.holder === 'number' && canBeDeputy(run, seat.holder, t)) deputyByName(run, seat.holder, t, seat);
  else if (t === 0 && seat.holder === 'inPost') deputyUnnamed(run, 0, seat, true);
  else searchForDeputy(run, t, false, true);
}

/** A phase begins: the seats pass as it says, and whoever can go on goes on. */
export function enterPhase(run: Run, place: number, t: number): void {
  const phase = run.prepared.phases[place];
  if (!phase) return;
  run.phase = place;
  enterSencoSeat(run, phase.senco, run.prepared.phases[place - 1], t);
  enterDeputySeat(run, phase.deputy, t);
  run.log?.push({
    kind: 'phase',
    month: t,
    structure: phase.structure,
    who: run.holder === none ? null : storyPerson(run, run.holder, seatName(run.kind), originOf(run)),
  });
}

function enterSencoSeat(run: Run, seat: ProcessSeat | null, before: ProcessPhase | undefined, t: number): void {
  if (seat === null) {
    stepBack(run, t);
    run.arrivesAt = never;
    run.cause = causeNumber.nobodyPlanned;
    return;
  }
  const wanted = seat.holder;
  // Where the phase before named its holder and this one is to appoint, somebody else is meant; else whoever holds it goes on.
  const isReplaced = wanted === 'toAppoint' && run.holder >= 0 && before?.senco?.holder === run.holder;
  const staysOn = run.holder !== none && run.kind === seat.kind && !isReplaced;
  if (typeof wanted === 'number') {
    if (run.holder === wanted) {
      // Whoever the plan names holds the post as the plan has it, however they came to it.
      run.isInsider = false;
      run.kind = seat.kind;
      carryOn(run, seat);
      return;
    }
    if (isInSchool(run, wanted, t)) {
      stepBack(run, t);
      takeByName(run, wanted, t, seat, false);
    } else if (staysOn && seat.kind === 'teacher') {
      carryOn(run, seat);
    } else if (run.arrivesAt === never) {
      stepBack(run, t);
      run.cause = causeNumber.neverAppointed;
      fill(run, t, false);
    }
    return;
  }
  if (staysOn) carryOn(run, seat);
  if (staysOn || run.arrivesAt !== never) return;
  if (run.holder === none) run.cause = causeNumber.neverAppointed;
  search(run, t, seat, false, true);
}

/** Whoever goes on in the seat has its chances of leaving from now on; the hazard borne so far is kept. */
function carryOn(run: Run, seat: ProcessSeat): void {
  const own = run.holder >= 0 ? run.prepared.inputs.people[run.holder]?.ownHazard : null;
  run.hazard = own != null && run.kind !== 'secondment' ? own : run.isInsider ? seat.insiderHazard : seat.hazard;
  run.promotedShare = seat.promotedShare;
  run.isBridging = !run.isInsider && seat.isBridging;
}

function enterDeputySeat(run: Run, seat: ProcessDeputy | null, t: number): void {
  if (seat === null) {
    run.deputyArrivesAt = never;
    if (run.deputy !== none) deputyToClass(run, t);
    return;
  }
  const wanted = seat.holder;
  if (typeof wanted === 'number') {
    if (run.deputy === wanted) return;
    if (canBeDeputy(run, wanted, t)) {
      if (run.deputy !== none) deputyToClass(run, t);
      deputyByName(run, wanted, t, seat);
      return;
    }
  }
  if (run.deputy === none && run.deputyArrivesAt === never) searchForDeputy(run, t, false, true);
}

/** What is sure to happen at the start of month t. */
export function happen(run: Run, { kind, person }: ProcessEvent, t: number): void {
  if (kind === 'becomesHead') {
    becomeHead(run, person, t);
    return;
  }
  if (kind === 'advertFails' || run.holder === none) return;
  const isHead = run.kind === 'head';
  switch (kind) {
    case 'resigns':
      vacate(run, t, isHead ? 'headLeaves' : 'resigns', isHead ? causeOf.headLeaves : causeOf.resigns);
      return;
    case 'suddenly':
      vacate(run, t, isHead ? 'headSuddenly' : 'suddenly', isHead ? causeOf.headSuddenly : causeOf.suddenly);
      return;
    case 'secondmentEnds':
      if (run.kind === 'secondment') vacate(run, t, 'secondmentEnds', causeOf.secondmentEnds);
      return;
    case 'longAbsence':
      if (run.kind === 'secondment') return;
      // Whoever was to come back this very month is away again; whoever is away stays so.
      if (run.absentUntil === t) run.absentUntil = never;
      if (run.absentUntil === never) run.absentFrom = t;
  }
}
