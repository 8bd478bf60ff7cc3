import { type PlanEvent, planEventKinds, type SimulationSettings } from '../../domain/plan';
import { policyPackIds } from '../../evidence/policyPacks';
import { z } from '../zod';
import { amount, date, id, oneOf } from './fields';

const eventShape = {
  id: id('Default "event", then "event-2" and so on.'),
  kind: oneOf(planEventKinds, 'What happens, under every structure that it can happen to.'),
  on: date(
    'The first of the month from which it holds: the first month without the SENCO, of the absence, or of the search.',
  ),
} satisfies { readonly [Key in keyof PlanEvent]: z.ZodType<PlanEvent[Key]> };

/** An event, whole, as the app holds it. */
export const eventSchema = z.strictObject(eventShape);

/** An event as it may be written by hand: what happens, and from when. */
export const writtenEventSchema = eventSchema.partial({ id: true });

const simulationShape = {
  futures: amount('futures', 'Futures that are drawn. Default 10000.'),
  seed: amount('seed', 'The same seed gives the same futures, to the last digit. Default 2718.'),
} satisfies { readonly [Key in keyof SimulationSettings]: z.ZodType<SimulationSettings[Key]> };

export const simulationSchema = z.strictObject(simulationShape);

export const policyPacksSchema = z
  .array(oneOf(policyPackIds, 'A possible change of law, pay or funding, by id.'))
  .describe(
    'Policy packs switched on; none is current law. Of two that cannot hold together the later one holds. Default: none.',
  );
