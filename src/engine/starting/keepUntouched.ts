import type { Person } from '../../domain/person';
import type { Plan } from '../../domain/plan';
import type { Structure } from '../../domain/structure';
import type { Figures } from '../../evidence/figuresAt';
import { knownSchool } from '../knownSchool';
import { startingPerson } from './startingPlan';
import { startingStructure } from './startingStructure';

const startOf = (structure: Structure, plan: Plan, figures: Figures): Structure => {
  const { school, people } = plan;
  const start = startingStructure(structure.kind, structure.id, {
    school,
    people,
    figures,
    known: knownSchool(school, figures),
  });
  // Name, notes, the choice for Compare and the rule for a gap are the head's own: no fact of the school decides them.
  const { name, notes, isCompared, interim } = structure;
  return { ...start, name, notes, isCompared, interim };
};

/**
 * A plan after its school or people have changed: what nobody has edited starts afresh for the new facts, so that a head who
 * chooses "secondary" does not keep a primary's posts and pay points. What has been edited stays as it is.
 */
export function withUntouchedFollowing(before: Plan, after: Plan, figures: Figures): Plan {
  const people = after.people.map((person) => {
    const startIn = ({ school }: Plan): Person => startingPerson(person.role, person.id, person.label, school, figures);
    return isSame(person, startIn(before)) ? startIn(after) : person;
  });
  const followed = { ...after, people };
  const structures = after.structures.map((structure) =>
    isSame(structure, startOf(structure, before, figures)) ? startOf(structure, followed, figures) : structure,
  );
  return { ...followed, structures };
}

/** People and structures are plain data, so they are the same where every part is. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)));
}
