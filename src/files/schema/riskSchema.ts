import { type HealthCheck, healthAreas, healthQuestionIds } from '../../domain/healthCheck';
import type { TimeDiary } from '../../domain/plan';
import { type OwnRisk, type RiskJudgement, type RiskLevel, riskIds, riskLevels } from '../../domain/risk';
import { tasks } from '../../domain/task';
import { mostOwnRisks, mostRiskJudgements } from '../limits';
import { z } from '../zod';
import { amount, answer, date, id, oneOf, text } from './fields';

const level = (description: string): z.ZodType<RiskLevel> =>
  z.literal(riskLevels).describe(`${description} From 1, the least, to 5.`);

const judgementShape = {
  option: id('Id of a structure or of a phased plan.'),
  risk: oneOf(riskIds, 'A risk of the register.'),
  likelihood: level("In the place of the model's.").nullable(),
  impact: level('In the place of the usual.').nullable(),
  reason: text('reason', 'Why; obligatory where a level is given.'),
  owner: text('owner', 'Who looks after it; null for the usual.').nullable(),
  reviewOn: date('When it is looked at again; null for the usual.').nullable(),
} satisfies { readonly [Key in keyof RiskJudgement]: z.ZodType<RiskJudgement[Key]> };

export const riskJudgementsSchema = z
  .array(z.strictObject(judgementShape))
  .max(mostRiskJudgements)
  .describe("What the school says of the register's risks. Default: nothing.");

const ownRiskShape = {
  id: id('Default "risk", then "risk-2" and so on.'),
  name: text('name', 'Name of the risk.').min(1),
  cause: text('cause', 'What would bring it about.'),
  effect: text('effect', 'What would follow.'),
  likelihood: level('How likely it is as things stand.'),
  impact: level('How much it would matter as things stand.'),
  owner: text('owner', 'Who looks after it.'),
  treatment: text('treatment', 'What is done about it.'),
  residualLikelihood: level('How likely it is with the treatment.'),
  residualImpact: level('How much it would matter with the treatment.'),
  reviewOn: date('When it is looked at again; null where no day is set.').nullable(),
  option: id('Id of the one option it belongs to; null for all.').nullable(),
} satisfies { readonly [Key in keyof OwnRisk]: z.ZodType<OwnRisk[Key]> };

const ownRiskSchema = z.strictObject(ownRiskShape);

export const ownRisksSchema = z.array(ownRiskSchema).max(mostOwnRisks);

/** Own risks as they may be written by hand: an id is given where none is written. */
export const writtenOwnRisksSchema = z
  .array(ownRiskSchema.partial({ id: true }))
  .max(mostOwnRisks)
  .describe('Risks that the school adds. Default: none.');

const healthCheckShape = {
  answers: z
    .record(z.enum(healthQuestionIds), answer('Yes, no, or not known.'))
    .describe('Answers to the context questions and the health check.'),
  areaNotes: z
    .record(z.enum(healthAreas), text('notes', 'Free text.'))
    .describe("The school's own words, an area each."),
} satisfies { readonly [Key in keyof HealthCheck]: z.ZodType<HealthCheck[Key]> };

export const healthCheckSchema = z.strictObject(healthCheckShape);

export const writtenHealthCheckSchema = z
  .strictObject({
    answers: z.partialRecord(z.enum(healthQuestionIds), answer('Yes, no, or not known.')),
    areaNotes: z.partialRecord(z.enum(healthAreas), text('notes', 'Free text.')),
  })
  .partial()
  .describe('The health check. Default: nothing answered.');

const timeDiaryShape = {
  startsOn: date('The first of the ten school days.'),
  hours: z
    .partialRecord(z.enum(tasks), amount('diaryHours', 'Hours of everybody together.'))
    .describe('Hours over the two weeks by task; a task left out was not noted.'),
} satisfies { readonly [Key in keyof TimeDiary]: z.ZodType<TimeDiary[Key]> };

export const timeDiarySchema = z
  .strictObject(timeDiaryShape)
  .nullable()
  .describe('What a two-week time diary came to; null where none was kept. Default null.');

export const annualReviewSharesSchema = z
  .array(z.number().min(0).max(1))
  .length(12)
  .nullable()
  .describe(
    "The school's own calendar of annual reviews: the share held in each month, September first, summing to 1; null for the usual. Default null.",
  );
