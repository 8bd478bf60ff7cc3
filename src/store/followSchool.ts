import { castDraft } from 'immer';
import type { Plan } from '../domain/plan';
import type { School } from '../domain/school';
import { knownSchool } from '../engine/knownSchool';
import { startingPerson } from '../engine/starting/startingPlan';
import { startingStructure } from '../engine/starting/startingStructure';
import { change, fieldsOf, openPlan } from './change';
import type { Outcome } from './outcome';
import { selectFigures } from './selectors';

/**
 * Describes the school and lets what nobody has touched follow: people and structures that still are what a school of
 * the old description starts from become what one of the new description starts from. What was changed by hand stays.
 */
export function describeSchoolAndFollow(patch: Partial<School>): Outcome {
  const before = openPlan();
  const after = followed(before, { ...before.school, ...patch });
  return change(`school ${fieldsOf(patch)}`, (plan) => {
    Object.assign(plan.school, patch);
    plan.people = castDraft([...after.people]);
    plan.structures = castDraft([...after.structures]);
  });
}

function followed(plan: Plan, school: School): Pick<Plan, 'people' | 'structures'> {
  const figures = selectFigures(plan);
  const people = plan.people.map((person) => {
    const startingIn = (of: School) => startingPerson(person.role, person.id, person.label, of, figures);
    return isSame(person, startingIn(plan.school)) ? startingIn(school) : person;
  });
  const from = { school: plan.school, people: plan.people, figures, known: knownSchool(plan.school, figures) };
  const to = { school, people, figures, known: knownSchool(school, figures) };
  const structures = plan.structures.map((structure) => {
    const { kind, id, name, notes, isCompared } = structure;
    const kept = { name, notes, isCompared };
    const isUntouched = isSame(structure, { ...startingStructure(kind, id, from), ...kept });
    return isUntouched ? { ...startingStructure(kind, id, to), ...kept } : structure;
  });
  return { people, structures };
}

/** Whether two values hold the same, whatever the order of their keys. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const left = Object.entries(one);
  const right: ReadonlyMap<string, unknown> = new Map(Object.entries(other));
  return left.length === right.size && left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)));
}
