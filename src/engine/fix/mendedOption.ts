import { onlyOptions, optionsOf } from '../../domain/option';
import type { PhasedPlan, Plan } from '../../domain/plan';
import type { Structure } from '../../domain/structure';
import type { Figures } from '../../evidence/figuresAt';
import { nextId } from '../starting/nextId';
import { phasedPlanStem } from '../starting/startingPhases';
import { type ChangeId, changedStructure } from './changes';

/** An option with some changes made, new beside the one it is made of; with no changes, that one itself. */
export interface MendedOption {
  /** What the changes were made to, and what came of it. */
  readonly original: Structure;
  readonly structure: Structure;
  /** Where the option is a phased plan: the one that comes to that structure. */
  readonly phasedPlan: PhasedPlan | null;
}

/** What some changes make of an option. In a phased plan they are made to the structure that it comes to, its last phase. */
export function mendedOption(id: string, changes: readonly ChangeId[], plan: Plan, figures: Figures): MendedOption {
  const option = optionsOf(plan).find((each) => each.id === id);
  const original = option?.spans.at(-1)?.structure;
  if (!option || !original) throw new Error(`There is no option ${id}`);
  const { phasedPlan } = option;
  if (changes.length === 0) return { original, structure: original, phasedPlan };

  const taken = [...plan.structures, ...plan.phasedPlans];
  const copy = { ...original, id: nextId(original.kind, taken) };
  return {
    original,
    structure: changedStructure(copy, changes, plan, figures),
    phasedPlan: phasedPlan && {
      ...phasedPlan,
      id: nextId(phasedPlanStem, taken),
      phases: phasedPlan.phases.map((phase) =>
        phase.structure === original.id ? { ...phase, structure: copy.id } : phase,
      ),
    },
  };
}

/** The plan with nothing in it but today's structure and what an option is made of. */
export function aloneWithToday({ structure, phasedPlan }: MendedOption, plan: Plan): Plan {
  const structures = [...new Set([...plan.structures, structure])];
  return onlyOptions({ ...plan, structures, phasedPlans: phasedPlan ? [phasedPlan] : [] }, [
    (phasedPlan ?? structure).id,
  ]);
}
