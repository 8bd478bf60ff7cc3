import { type MitigationId, mitigationIds } from '../../domain/mitigation';
import type { Plan } from '../../domain/plan';

/** The plan as entered, with one mitigation of one structure chosen or not. */
export function planWith(plan: Plan, structureId: string, id: MitigationId, yes: boolean): Plan {
  return {
    ...plan,
    structures: plan.structures.map((structure) => {
      if (structure.id !== structureId || structure.mitigations.includes(id) === yes) return structure;
      const isChosen = (each: MitigationId): boolean => (each === id ? yes : structure.mitigations.includes(each));
      return { ...structure, mitigations: mitigationIds.filter(isChosen) };
    }),
  };
}
