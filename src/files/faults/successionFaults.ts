import { isRealDate } from '../../domain/calendar';
import type { PhasedPlan, Plan } from '../../domain/plan';
import type { IsoDate } from '../../domain/units';
import { isPolicyPackId } from '../../evidence/policyPacks';
import { mostEvents, mostPhasedPlans, mostPhases } from '../limits';
import { type PlanFault, repeatedIds } from './planFaultAt';

const isFirstOfMonth = (day: IsoDate): boolean => isRealDate(day) && day.endsWith('-01');

const notFirstOfMonth = 'must be the first of a month, written YYYY-MM-DD';

/** The day of the first phase orders nothing: it is in force from the plan's start. */
function* phaseFaults(
  { phases }: PhasedPlan,
  structures: ReadonlySet<string>,
  at: readonly (string | number)[],
): Generator<PlanFault> {
  if (phases.length === 0) yield { path: [...at, 'phases'], what: 'must hold at least one phase' };
  if (phases.length > mostPhases) yield { path: [...at, 'phases'], what: `holds more than ${mostPhases} phases` };
  let before: IsoDate | null = null;
  for (const [index, { structure, startsOn }] of phases.entries()) {
    const here = [...at, 'phases', index];
    if (!structures.has(structure)) {
      yield { path: [...here, 'structure'], what: `"${structure}" is not a structure of this plan` };
    }
    if (!isFirstOfMonth(startsOn)) yield { path: [...here, 'startsOn'], what: notFirstOfMonth };
    if (before !== null && startsOn <= before) {
      yield { path: [...here, 'startsOn'], what: 'must be later than the first day of the phase before it' };
    }
    if (index > 0) before = startsOn;
  }
}

/** What is wrong with the phased plans. Their ids are those of options beside the structures, so no two may be the same. */
export function* phasedPlanFaults({ structures, phasedPlans }: Plan): Generator<PlanFault> {
  if (phasedPlans.length > mostPhasedPlans) {
    yield { path: ['phasedPlans'], what: `holds more than ${mostPhasedPlans} phased plans` };
  }
  const ids = new Set(structures.map(({ id }) => id));
  yield* repeatedIds(phasedPlans, ['phasedPlans'], new Set(ids));
  for (const [index, phasedPlan] of phasedPlans.entries()) {
    yield* phaseFaults(phasedPlan, ids, ['phasedPlans', index]);
  }
}

export function* eventFaults({ events }: Plan): Generator<PlanFault> {
  if (events.length > mostEvents) yield { path: ['events'], what: `holds more than ${mostEvents} events` };
  yield* repeatedIds(events, ['events']);
  for (const [index, { on }] of events.entries()) {
    if (!isFirstOfMonth(on)) yield { path: ['events', index, 'on'], what: notFirstOfMonth };
  }
}

export function* policyPackFaults({ policyPacks }: Plan): Generator<PlanFault> {
  const seen = new Set<string>();
  for (const [index, id] of policyPacks.entries()) {
    const path = ['policyPacks', index];
    if (!isPolicyPackId(id)) yield { path, what: `"${id}" is not one that this app knows` };
    if (seen.has(id)) yield { path, what: `"${id}" is switched on twice` };
    seen.add(id);
  }
}
