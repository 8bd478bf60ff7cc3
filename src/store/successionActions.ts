import type { PlanEvent, PlanEventKind, SimulationSettings } from '../domain/plan';
import type { IsoDate } from '../domain/units';
import { nextId } from '../engine/starting/nextId';
import { isPolicyPackId, packsAfterSwitch, packsInForce } from '../evidence/policyPacks';
import { change, fieldsOf, openPlan } from './change';
import { found } from './found';
import { type Added, added, done, type Outcome, refused } from './outcome';

/** Adds what is sure to happen; `on` is the first of the month from which it holds. */
export function addEvent(kind: PlanEventKind, on: IsoDate): Added {
  const id = nextId('event', openPlan().events);
  const outcome = change(`add ${id}`, (plan) => {
    plan.events.push({ id, kind, on });
  });
  return added(outcome, id);
}

export function describeEvent(id: string, patch: Partial<Omit<PlanEvent, 'id'>>): Outcome {
  return change(`event ${id} ${fieldsOf(patch)}`, (plan) => {
    Object.assign(found(plan.events, id), patch);
  });
}

export function removeEvent(id: string): Outcome {
  return change(`remove event ${id}`, (plan) => {
    plan.events = plan.events.filter((event) => event.id !== id);
  });
}

/** Switches a pack on or off; those that it cannot hold with go off. */
export function switchPolicyPack(id: string, isOn: boolean): Outcome {
  if (!isPolicyPackId(id)) return refused(`"${id}" is not a policy pack that this app knows.`);
  const { policyPacks } = openPlan();
  if (packsInForce(policyPacks).includes(id) === isOn) return done;
  return change(`policy pack ${id}`, (plan) => {
    plan.policyPacks = [...packsAfterSwitch(policyPacks, id, isOn)];
  });
}

export function setSimulation(patch: Partial<SimulationSettings>): Outcome {
  return change(`simulation ${fieldsOf(patch)}`, (plan) => {
    Object.assign(plan.simulation, patch);
  });
}
