import type { Plan } from '../../domain/plan';
import type { Structure } from '../../domain/structure';
import type { Figures } from '../../evidence/figuresAt';
import { knownSchool } from '../knownSchool';
import { startingStructure } from './startingStructure';

const startOf = (structure: Structure, plan: Plan, figures: Figures): Structure => {
  const { school, people } = plan;
  const start = startingStructure(structure.kind, structure.id, {
    school,
    people,
    figures,
    known: knownSchool(school, figures),
  });
  // Name, notes and the choice for Compare are the head's own and touch no number.
  const { name, notes, isCompared } = structure;
  return { ...start, name, notes, isCompared };
};

/**
 * The structures after the school or its people have changed: one that nobody has edited starts afresh for the new facts,
 * so that a head who chooses "secondary" does not keep a primary's posts. One that has been edited stays as it is.
 */
export function structuresFollowing(before: Plan, after: Plan, figures: Figures): readonly Structure[] {
  return after.structures.map((structure) => {
    const isUntouched = isSame(structure, startOf(structure, before, figures));
    return isUntouched ? startOf(structure, after, figures) : structure;
  });
}

/** Structures are plain data, so they are the same where every part is. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)));
}
