import type { Person } from '../../src/domain/person';
import type { Phase, Plan } from '../../src/domain/plan';
import type { School } from '../../src/domain/school';
import type { Post, Structure } from '../../src/domain/structure';
import { assessPlan } from '../../src/engine/assess';
import { type Measured, measuredOption } from '../../src/engine/indicators/measured';
import { knownSchool } from '../../src/engine/knownSchool';
import { startingPerson, startingPlan, startingStructures } from '../../src/engine/starting/startingPlan';
import { startingPost } from '../../src/engine/starting/startingPost';
import { figuresWith } from '../../src/evidence/figuresAt';

export const figures = figuresWith({});
/** The day every test asks its questions on. */
export const on = '2026-11-22';

/** A plan for a school, from September 2026 so that a whole school year is at published prices. */
export function planFor(school: Partial<School> = {}, startsOn = '2026-09-01'): Plan {
  const plan = startingPlan(figures, on);
  const described = { ...plan.school, ...school };
  return {
    ...plan,
    school: described,
    structures: startingStructures(described, plan.people, figures),
    assumptions: { ...plan.assumptions, startsOn },
  };
}

/** The primary of 210 of the worked examples. */
export const villagePrimary = { phase: 'primary', roll: 210, senSupport: 32, ehcps: 9 } as const;

export function postOf(role: Post['role'], patch: Partial<Post> = {}, plan = planFor(villagePrimary)): Post {
  const from = { school: plan.school, known: knownSchool(plan.school, figures), people: [], figures };
  return { ...startingPost(role, role, from), ...patch };
}

/** Somebody of the village primary, as a school would begin to enter them. */
export function personOf(role: Person['role'], patch: Partial<Person> = {}): Person {
  return { ...startingPerson(role, role, role, planFor(villagePrimary).school, figures), ...patch };
}

/** The plan with one structure's posts changed. */
export function withStructure(plan: Plan, id: string, change: (structure: Structure) => Structure): Plan {
  return { ...plan, structures: plan.structures.map((each) => (each.id === id ? change(each) : each)) };
}

export function structureOf(plan: Plan, id: string): Structure {
  const found = plan.structures.find((each) => each.id === id);
  if (!found) throw new Error(`No structure ${id}`);
  return found;
}

/** An option of a plan, by its id, as the measures take it. */
export function measuredOf(plan: Plan, id: string): Measured {
  const assessed = { plan, figures, ...assessPlan(plan, figures, on) };
  const option = assessed.options.find((each) => each.id === id);
  if (!option) throw new Error(`No option ${id}`);
  return measuredOption(assessed, option);
}

/** The plan with one phased plan, "phased", of these phases. */
export function withPhases(plan: Plan, phases: readonly Phase[]): Plan {
  const phased = { id: 'phased', name: 'First one, then the other', phases, isCompared: true, notes: '' };
  return { ...plan, phasedPlans: [phased] };
}
