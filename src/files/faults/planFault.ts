import { mostCompared, type Plan } from '../../domain/plan';
import type { School } from '../../domain/school';
import type { Structure } from '../../domain/structure';
import { tasks } from '../../domain/task';
import { payPointNames } from '../../evidence/figures/payTables';
import { earliestStart, latestStart, mostPeople, mostPosts, mostStructures, shareTolerance } from '../limits';
import { decisionFaults } from './decisionFaults';
import { limitFault } from './limitFault';
import { ownFigureFault } from './ownFigureFault';
import { type PlanFault, repeatedIds } from './planFaultAt';
import { riskFaults } from './riskFaults';
import { eventFaults, phasedPlanFaults, policyPackFaults } from './successionFaults';

const payPoints: ReadonlySet<string> = new Set(payPointNames);
const payPointFields: ReadonlySet<string> = new Set(['payPoint', 'basePoint', 'coverPoint']);

function fieldFault(field: string, value: unknown): string | null {
  if (typeof value === 'string' && payPointFields.has(field) && !payPoints.has(value)) {
    return `"${value}" is not a pay point (M1 to M6, U1 to U3, L1 to L43)`;
  }
  return limitFault(field, value);
}

/** Ranges, lengths and pay points, wherever in the plan the field stands. */
function* fieldFaults(value: unknown, path: readonly (string | number)[]): Generator<PlanFault> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    const what = fieldFault(key, inner);
    if (what) yield { path: here, what };
    else yield* fieldFaults(inner, here);
  }
}

function* schoolFaults({ roll, senSupport, ehcps }: School): Generator<PlanFault> {
  if (roll !== null && senSupport !== null && ehcps !== null && senSupport + ehcps > roll) {
    const what = `has ${senSupport + ehcps} pupils with SEN support or an EHCP, more than the ${roll} on roll`;
    yield { path: ['school'], what };
  }
}

function* structureFaults(
  structure: Structure,
  people: ReadonlySet<string>,
  at: readonly (string | number)[],
): Generator<PlanFault> {
  if (structure.posts.length > mostPosts) yield { path: [...at, 'posts'], what: `holds more than ${mostPosts} posts` };
  yield* repeatedIds(structure.posts, [...at, 'posts']);
  for (const [index, { holder }] of structure.posts.entries()) {
    if (holder !== null && !people.has(holder)) {
      yield { path: [...at, 'posts', index, 'holder'], what: `"${holder}" is nobody in this plan` };
    }
  }
  const { designatedPost } = structure;
  if (designatedPost !== null && !structure.posts.some(({ id }) => id === designatedPost)) {
    yield { path: [...at, 'designatedPost'], what: `"${designatedPost}" is not a post of this structure` };
  }
  for (const task of tasks) {
    const shares = Object.values(structure.matrix[task]);
    const total = shares.reduce((sum, share) => sum + share, 0);
    if (shares.some((share) => !(share >= 0 && share <= 1)) || Math.abs(total - 1) > shareTolerance) {
      yield {
        path: [...at, 'matrix', task],
        what: `must be shares from 0 to 1 that sum to 1; they sum to ${Number(total.toFixed(4))}`,
      };
    }
  }
}

function* planFaults(plan: Plan): Generator<PlanFault> {
  if (plan.name.trim() === '') yield { path: ['name'], what: 'must not be empty' };
  yield* fieldFaults({ ...plan, ownFigures: {} }, []);
  yield* schoolFaults(plan.school);
  if (plan.people.length > mostPeople) yield { path: ['people'], what: `holds more than ${mostPeople} people` };
  yield* repeatedIds(plan.people, ['people']);
  for (const [index, { readyInMonths: ready }] of plan.people.entries()) {
    if (ready && !(ready.low <= ready.central && ready.central <= ready.high)) {
      yield { path: ['people', index, 'readyInMonths'], what: 'must rise from low through central to high' };
    }
  }
  if (plan.structures.length > mostStructures) {
    yield { path: ['structures'], what: `holds more than ${mostStructures} structures` };
  }
  if (plan.structures[0]?.kind !== 'today') {
    yield { path: ['structures', 0, 'kind'], what: 'must be "today": the first structure is what the school has now' };
  }
  // What the school has now stands in Compare whether or not it is ticked.
  const others = [...plan.structures.slice(1), ...plan.phasedPlans].filter(({ isCompared }) => isCompared);
  if (1 + others.length > mostCompared) {
    const what = `has more than ${mostCompared} structures${plan.phasedPlans.length ? ' and phased plans' : ''} chosen to compare`;
    yield { path: [], what };
  }
  yield* repeatedIds(plan.structures, ['structures']);
  const people = new Set(plan.people.map(({ id }) => id));
  for (const [index, structure] of plan.structures.entries()) {
    yield* structureFaults(structure, people, ['structures', index]);
  }
  yield* phasedPlanFaults(plan);
  yield* eventFaults(plan);
  yield* policyPackFaults(plan);
  yield* riskFaults(plan);
  yield* decisionFaults(plan);
  const { startsOn } = plan.assumptions;
  if (!startsOn.endsWith('-01') || startsOn < earliestStart || startsOn > latestStart) {
    yield {
      path: ['assumptions', 'startsOn'],
      what: `must be the first of a month from ${earliestStart} to ${latestStart}`,
    };
  }
  for (const [id, { value, reason }] of Object.entries(plan.ownFigures)) {
    const what = ownFigureFault(id, value) ?? limitFault('reason', reason);
    if (what) yield { path: ['ownFigures', id], what };
  }
}

/**
 * The first thing in a plan that a saved file may not hold, or null. The store asks before every change and
 * `openFile` asks before opening, so whatever the app lets in can be saved and opened again.
 */
export function planFault(plan: Plan): PlanFault | null {
  const first = planFaults(plan).next();
  return first.done ? null : first.value;
}
