import {
  criterionIds,
  type DecisionRecord,
  type Governor,
  type PaperEdit,
  type Preferences,
  type Seal,
  type TermCheck,
} from '../../domain/decision';
import { mostGovernors, mostReviews, mostTermChecks } from '../limits';
import { z } from '../zod';
import { amount, answer, date, id, oneOf, text } from './fields';

const preferencesShape = {
  order: z
    .array(oneOf(criterionIds, 'A criterion.'))
    .max(criterionIds.length)
    .describe('The swing that matters most first; a criterion left out does not count.'),
  swings: z
    .partialRecord(z.enum(criterionIds), amount('swing', 'How much the full swing is worth, the first 100.'))
    .describe('From 0 to 100; a criterion without one has not been weighed.'),
} satisfies { readonly [Key in keyof Preferences]: z.ZodType<Preferences[Key]> };

const preferences = z.strictObject(preferencesShape);

export const preferencesSchema = preferences
  .nullable()
  .describe('What the head cares about; null before anything is put in order. Default null.');

const governorShape = {
  id: id('Default "governor", then "governor-2" and so on.'),
  label: text('label', 'A label such as "Governor 3", never a name.').min(1),
  preferences: preferences.describe('What this governor cares about.'),
} satisfies { readonly [Key in keyof Governor]: z.ZodType<Governor[Key]> };

const governor = z.strictObject(governorShape);
export const governorsSchema = z.array(governor).max(mostGovernors);
export const writtenGovernorsSchema = z
  .array(governor.partial({ id: true }))
  .max(mostGovernors)
  .describe('What each governor cares about, anonymous. Default: nobody.');

const paperEditShape = {
  text: text('paragraph', "The paragraph in the school's own words."),
  generated: text('paragraph', 'The words of the planner that it stands in the place of.'),
} satisfies { readonly [Key in keyof PaperEdit]: z.ZodType<PaperEdit[Key]> };

export const paperEditsSchema = z
  .record(
    z.string().regex(/^(?!(?:constructor|prototype)$)[A-Za-z][A-Za-z0-9-]{0,79}$/),
    z.strictObject(paperEditShape),
  )
  .describe("Paragraphs of the paper in the school's own words, by the paragraph's id. Default: none.");

const sealShape = {
  sealedOn: date('The day on which it was sealed.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the snapshot, in hexadecimal.'),
  snapshot: z.string().max(1_000_000).describe('The plan as canonical JSON.'),
} satisfies { readonly [Key in keyof Seal]: z.ZodType<Seal[Key]> };

const decisionShape = {
  option: id('Id of the structure or phased plan that was chosen.'),
  decidedOn: date('The day of the decision.'),
  reasons: text('reason', 'Why.'),
  dissent: text('reason', 'Who thought otherwise, by part and never by name, and why.'),
  reviewOn: z.array(date('A review.')).max(mostReviews).describe('When it is looked at again.'),
  seal: z.strictObject(sealShape).nullable().describe('The plan as it stood; null before it is sealed.'),
} satisfies { readonly [Key in keyof DecisionRecord]: z.ZodType<DecisionRecord[Key]> };

export const decisionSchema = z
  .strictObject(decisionShape)
  .nullable()
  .describe('What was decided; null before a decision. Default null.');

const termCheckShape = {
  on: date('The day of the check.'),
  isSencoInPost: answer('Whether a SENCO was in post on that day.'),
  hoursPerWeek: amount('hoursPerWeek', 'Hours a week that the SENCO had for the role.').nullable(),
  isQualified: answer('Whether the SENCO was qualified, or in time to be.'),
  extraCashPerYear: z.number().min(-1_000_000).max(1_000_000).nullable().describe('Extra cash, pounds a year.'),
  note: text('notes', 'Free text.'),
} satisfies { readonly [Key in keyof TermCheck]: z.ZodType<TermCheck[Key]> };

export const termChecksSchema = z
  .array(z.strictObject(termCheckShape))
  .max(mostTermChecks)
  .describe('What the school found, a term at a time, after it decided. Default: none.');
