import { type Hats, wearers } from '../../domain/hats';
import { mitigationIds } from '../../domain/mitigation';
import { interims, type Structure, structureKinds } from '../../domain/structure';
import { involvements, taskRoles, tasks } from '../../domain/task';
import { mostPosts } from '../limits';
import { z } from '../zod';
import { amount, id, oneOf, text } from './fields';
import { postSchema, writtenPostSchema } from './postSchema';

const sharesSchema = z
  .partialRecord(z.enum(taskRoles), z.number().min(0).max(1))
  .describe('Share of one task by role, 0 to 1; the shares sum to 1 and a role left out has none.');

const matrixDescription = 'Who does what: shares by role for each task.';

const oneOffsSchema = z.strictObject({
  adverts: amount('adverts', 'Adverts placed, count.'),
  npqFees: amount('npqFees', 'NPQ fees the school pays because no scholarship is found, count.'),
  handoverWeeks: amount('handoverWeeks', 'Weeks with both holders in post.'),
  safeguardPay: z.boolean().describe('Whether allowances withdrawn from present holders are safeguarded.'),
});

const wearer = oneOf(wearers, 'Who wears it: the head, the SENCO, somebody else, or not known.');
const hatsSchema = z.strictObject({
  safeguardingLead: wearer,
  budgetHolder: wearer,
  lineManager: wearer,
} satisfies { readonly [Hat in keyof Hats]: z.ZodType<Hats[Hat]> });
const hatsDescription =
  'Hats that the posts do not settle. Default: the head holds the budget and manages the SENCO; the safeguarding lead is not known.';

const shape = {
  id: id('Default: the kind, then "today-2" and so on.'),
  kind: oneOf(structureKinds, 'Which of the nine ways to staff the role it began as.'),
  name: text('name', 'Name on screen. Default: the name of the kind.'),
  posts: z.array(postSchema).max(mostPosts).describe('The posts. Default: those of the kind, for this school.'),
  designatedPost: id(
    'Id of the post whose holder is the designated SENCO; null for nobody. Default: the first SENCO post.',
  ).nullable(),
  matrix: z.record(z.enum(tasks), sharesSchema).describe(`${matrixDescription} Default: that of the kind.`),
  remainderFallsTo: oneOf(
    ['senco', 'head', 'nobody'],
    'Who picks up what the posts cannot hold: the SENCO in unpaid overtime, the head, or nobody.',
  ),
  oneOffs: oneOffsSchema.describe('Costs of getting there, once. Default: those of the kind.'),
  interim: oneOf(
    interims,
    'Who is designated while the SENCO\'s post stands empty: the head, a bridging secondee, or nobody. Default "head"; for "distributed" "nobody".',
  ),
  mitigations: z
    .array(oneOf(mitigationIds, 'Something added against a risk.'))
    .describe("What is added against its risks; for today's structure, what is in place already. Default: nothing."),
  involvement: z
    .partialRecord(z.enum(tasks), z.partialRecord(z.enum(taskRoles), oneOf(involvements, 'How the role is involved.')))
    .describe('Who is accountable, consulted or informed, where that is not the usual. Default: the usual throughout.'),
  hats: hatsSchema.describe(hatsDescription),
  isCompared: z.boolean().describe('Chosen for Compare; at most eight structures and phased plans are, together.'),
  notes: text('notes', 'Free text. Default empty.'),
} satisfies { readonly [Key in keyof Structure]: z.ZodType<Structure[Key]> };

/** A structure, whole, as the app holds it. */
export const structureSchema = z.strictObject(shape);

/** A structure as it may be written by hand: its kind; the rest begins as that kind does for this school. */
export const writtenStructureSchema = structureSchema
  .extend({
    posts: z
      .array(writtenPostSchema)
      .max(mostPosts)
      .describe('The posts. Default: those of the kind, for this school.'),
    matrix: z
      .partialRecord(z.enum(tasks), sharesSchema)
      .describe(`${matrixDescription} A task left out keeps the shares of the kind.`),
    oneOffs: oneOffsSchema.partial().describe('Costs of getting there, once. Default: those of the kind.'),
    hats: hatsSchema.partial().describe(hatsDescription),
  })
  .partial()
  .required({ kind: true });
