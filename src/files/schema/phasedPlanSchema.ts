import type { Phase, PhasedPlan } from '../../domain/plan';
import { mostPhases } from '../limits';
import { z } from '../zod';
import { date, id, text } from './fields';

const phaseShape = {
  structure: id('Id of a structure of this plan.'),
  startsOn: date(
    'First day of the phase: the first of a month, later than that of the phase before. The first phase is in force from the start of the plan, whatever its day.',
  ),
} satisfies { readonly [Key in keyof Phase]: z.ZodType<Phase[Key]> };

const shape = {
  id: id('Unique over structures and phased plans together. Default "phased-plan", then "phased-plan-2" and so on.'),
  name: text('name', 'Name on screen. Default "Plan in phases".'),
  phases: z.array(z.strictObject(phaseShape)).min(1).max(mostPhases).describe('In the order of their days.'),
  isCompared: z
    .boolean()
    .describe(
      'Chosen for Compare; at most eight structures and phased plans are, together. Default: where there is room.',
    ),
  notes: text('notes', 'Free text. Default empty.'),
} satisfies { readonly [Key in keyof PhasedPlan]: z.ZodType<PhasedPlan[Key]> };

/** A phased plan, whole, as the app holds it. */
export const phasedPlanSchema = z.strictObject(shape);

/** A phased plan as it may be written by hand: its phases; the rest has a default. */
export const writtenPhasedPlanSchema = phasedPlanSchema.partial().required({ phases: true });
