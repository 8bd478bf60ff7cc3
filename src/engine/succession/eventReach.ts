import type { Plan, PlanEvent } from '../../domain/plan';
import type { Figures } from '../../evidence/figuresAt';
import type { ProcessInputs, ProcessPhase, ProcessSeat } from './process';
import { monthOf, processEvent } from './processEvents';

/** Why something that is sure to happen cannot touch an option. */
export const eventMisses = ['knownLeaver', 'headAlready', 'noPart', 'notLent', 'lent', 'nobodyDesignated'] as const;
export type EventMiss = (typeof eventMisses)[number];

/** Why an event of the plan cannot touch an option; null where it can, or lies outside the years shown. */
export function missOf(event: PlanEvent, inputs: ProcessInputs, plan: Plan, figures: Figures): EventMiss | null {
  if (monthOf(event, plan) === null) return null;
  const met = processEvent(event, inputs.phases, plan, figures);
  if (!met) return 'noPart';
  const place = inputs.phases.findLastIndex(({ fromMonth }) => fromMonth <= met.month);
  const senco = inputs.phases[place]?.senco ?? null;
  switch (met.kind) {
    case 'becomesHead':
      return met.person === null ? null : missOfPerson(met.person, place, inputs);
    case 'advertFails':
      return inputs.phases.slice(place).every((phase) => phase.senco === null) ? 'nobodyDesignated' : null;
    case 'secondmentEnds':
      return canBeLent(place, inputs.phases) ? null : 'notLent';
    case 'longAbsence':
      if (senco?.kind === 'secondment') return 'lent';
      return senco === null ? 'nobodyDesignated' : null;
    default:
      return senco === null ? 'nobodyDesignated' : null;
  }
}

function missOfPerson(person: number, place: number, { people, phases }: ProcessInputs): EventMiss | null {
  if (phases[0]?.senco?.leaver === person) return 'knownLeaver';
  const { senco } = phases[place] ?? {};
  if (senco?.kind === 'head' && senco.holder === person) return 'headAlready';
  const isNamedIn = (phase: ProcessPhase): boolean =>
    phase.deputy?.holder === person || (phase.senco?.kind !== 'head' && phase.senco?.holder === person);
  // Somebody named before may have gone on since, and somebody named later is then no longer there to come.
  return people[person]?.isCandidate || phases.some(isNamedIn) ? null : 'noPart';
}

/** Whether a SENCO lent by another school can hold the post: one of this phase, or of an earlier one who carries on until somebody is found. */
function canBeLent(place: number, phases: readonly ProcessPhase[]): boolean {
  const senco = phases[place]?.senco;
  if (!senco) return false;
  if (senco.kind === 'secondment') return true;
  const before = phases[place - 1]?.senco;
  return before != null && carriesOn(before, senco) && canBeLent(place - 1, phases);
}

const carriesOn = (before: ProcessSeat, now: ProcessSeat): boolean =>
  typeof now.holder !== 'number' || before.holder === now.holder;
