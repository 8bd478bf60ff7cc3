import type { Assumptions, Plan } from '../../domain/plan';
import { cases } from '../../domain/units';
import { planFault } from '../faults/planFault';
import { fileFormat, fileVersion } from '../fileFormat';
import { earliestStart, latestStart, mostEvents, mostPeople, mostPhasedPlans, mostStructures } from '../limits';
import { z } from '../zod';
import {
  decisionSchema,
  governorsSchema,
  paperEditsSchema,
  preferencesSchema,
  termChecksSchema,
  writtenGovernorsSchema,
} from './decisionSchema';
import { amount, date, oneOf, text } from './fields';
import { personSchema, writtenPersonSchema } from './personSchema';
import { phasedPlanSchema, writtenPhasedPlanSchema } from './phasedPlanSchema';
import {
  annualReviewSharesSchema,
  healthCheckSchema,
  ownRisksSchema,
  riskJudgementsSchema,
  timeDiarySchema,
  writtenHealthCheckSchema,
  writtenOwnRisksSchema,
} from './riskSchema';
import { schoolSchema, writtenSchoolSchema } from './schoolSchema';
import { structureSchema, writtenStructureSchema } from './structureSchema';
import { eventSchema, policyPacksSchema, simulationSchema, writtenEventSchema } from './successionSchema';

const assumptionsShape = {
  startsOn: date(
    `First day of the first month of the new arrangement: the first of a month, ${earliestStart} to ${latestStart}. Default: the next 1 January, 1 May or 1 September that notice allows.`,
  ),
  horizonYears: amount('horizonYears', 'Years the plan looks ahead. Default 5.'),
  demandCase: oneOf(cases, 'How much work the function is taken to be. Default "central".'),
  payGrowthCase: oneOf(cases, 'How fast pay grows past the published tables. Default "central".'),
} satisfies { readonly [Key in keyof Assumptions]: z.ZodType<Assumptions[Key]> };

const assumptionsSchema = z.strictObject(assumptionsShape);

const ownFiguresSchema = z
  .record(
    z.string(),
    z.strictObject({
      value: z.number().describe('In the unit of the figure it replaces.'),
      reason: text('reason', 'Why the school uses its own figure.'),
    }),
  )
  .describe("The school's own figures in the place of ours, by figure id (listed on the Evidence page).");

const planShape = {
  name: text('name', 'Name of the plan.').min(1),
  school: schoolSchema,
  people: z.array(personSchema).max(mostPeople),
  structures: z.array(structureSchema).min(1).max(mostStructures),
  phasedPlans: z.array(phasedPlanSchema).max(mostPhasedPlans),
  events: z.array(eventSchema).max(mostEvents),
  assumptions: assumptionsSchema,
  policyPacks: policyPacksSchema,
  simulation: simulationSchema,
  ownFigures: ownFiguresSchema,
  annualReviewShares: annualReviewSharesSchema,
  timeDiary: timeDiarySchema,
  healthCheck: healthCheckSchema,
  riskJudgements: riskJudgementsSchema,
  ownRisks: ownRisksSchema,
  preferences: preferencesSchema,
  governors: governorsSchema,
  paperEdits: paperEditsSchema,
  decision: decisionSchema,
  termChecks: termChecksSchema,
} satisfies { readonly [Key in keyof Plan]: z.ZodType<Plan[Key]> };

/** A plan, whole, as the app holds it, with every check that spans fields. Tied to the domain by the compiler. */
export const planSchema = z.strictObject(planShape).superRefine((plan, context) => {
  const fault = planFault(plan);
  if (fault) context.addIssue({ code: 'custom', path: [...fault.path], message: fault.what });
}) satisfies z.ZodType<Plan>;

/** A saved file as it may be written: by the app, whole, or by hand, with what is left out filled on opening. */
export const writtenFileSchema = z
  .strictObject({
    format: z.literal(fileFormat).describe('Marks the file as ours.'),
    version: z.literal(fileVersion).describe('Version of this format.'),
    app: z.string().max(200).optional().describe('The app and version that wrote the file.'),
    savedAt: z.iso.datetime().optional().describe('When the file was saved, in UTC.'),
    plan: z.strictObject({
      ...planShape,
      school: writtenSchoolSchema.describe('The school.'),
      people: z
        .array(writtenPersonSchema)
        .max(mostPeople)
        .optional()
        .describe('People by role or initials. Default: nobody.'),
      structures: z
        .array(writtenStructureSchema)
        .max(mostStructures)
        .optional()
        .describe('Ways to staff the role; the first is what the school has today. Default: the nine that ship.'),
      phasedPlans: z
        .array(writtenPhasedPlanSchema)
        .max(mostPhasedPlans)
        .optional()
        .describe('Structures one after another. Default: none.'),
      events: z
        .array(writtenEventSchema)
        .max(mostEvents)
        .optional()
        .describe('What is sure to happen, whatever the structure. Default: nothing.'),
      assumptions: assumptionsSchema.partial().optional().describe('Assumptions of this plan.'),
      policyPacks: policyPacksSchema.optional(),
      simulation: simulationSchema.partial().optional().describe('How the futures are drawn.'),
      ownFigures: ownFiguresSchema.optional(),
      annualReviewShares: annualReviewSharesSchema.optional(),
      timeDiary: timeDiarySchema.optional(),
      healthCheck: writtenHealthCheckSchema.optional(),
      riskJudgements: riskJudgementsSchema.optional(),
      ownRisks: writtenOwnRisksSchema.optional(),
      preferences: preferencesSchema.optional(),
      governors: writtenGovernorsSchema.optional(),
      paperEdits: paperEditsSchema.optional(),
      decision: decisionSchema.optional(),
      termChecks: termChecksSchema.optional(),
    }),
  })
  .meta({
    title: 'SENCO Planner plan',
    description:
      'A saved plan. Obligatory: format, version, plan.name, plan.school.name and plan.school.phase. Money is in pounds, shares and chances are fractions (0.12 is 12%), dates are YYYY-MM-DD.',
  });

export type WrittenPlan = z.infer<typeof writtenFileSchema>['plan'];
