import { criterionIds } from '../../domain/decision';
import { z } from '../zod';

const option = z.string().describe('Id of the option.');
const byCriterion = <Of extends z.ZodType>(of: Of) => z.record(z.enum(criterionIds), of);

const weights = byCriterion(z.number()).describe('How much each full swing counts; they sum to one.');

const acceptabilitySchema = z.strictObject({
  isOrdered: z.boolean().describe('Whether only weightings that keep the order of the criteria are drawn.'),
  draws: z.int().describe('Weightings drawn; each meets one of the worlds, and each world as many.'),
  worlds: z
    .int()
    .describe('The plan as it stands and, but for --quick, worlds in which all that is uncertain is drawn at once.'),
  options: z.array(
    z.strictObject({
      id: option,
      bestShare: z.number().describe('Of the weightings, those in which it is best. A fraction.'),
      placeShares: z.array(z.number()).describe('The share in which it comes first, second and so on. Fractions.'),
      centralWeights: weights
        .nullable()
        .describe('The mean of the weights under which it is best; null if it never is.'),
    }),
  ),
});

const endSchema = z.strictObject({
  at: z.number().describe('In the unit of the input.'),
  lead: z.number().nullable().describe('Of the option that is best as the plan stands, over the best other one.'),
  winner: z.string().nullable(),
});

const sensitivitySchema = z.strictObject({
  winner: z.string().nullable().describe('Best as the plan stands, under the weights above.'),
  lead: z.number().nullable().describe('By how much, in weighed scores from 0 to 1.'),
  inputs: z
    .array(z.strictObject({ id: z.string(), label: z.string(), unit: z.string(), low: endSchema, high: endSchema }))
    .describe('Each uncertain input at the ends of its range, the others as they stand; the widest swing first.'),
  switchPoints: z
    .array(
      z.strictObject({
        input: z.string(),
        direction: z.enum(['up', 'down']),
        lastSame: z.number().describe('The last value tried with the same winner. In the unit of the input.'),
        firstOther: z.number().describe('The first with another.'),
        newWinner: z.string().nullable(),
      }),
    )
    .describe(
      'Where another option comes to be best as one input moves: EHCPs, and what changes the winner by itself.',
    ),
});

const boardSchema = z.strictObject({
  governors: z.array(
    z.strictObject({ label: z.string(), weights, best: z.array(option).describe('Several where they tie.') }),
  ),
  agreement: z.enum(['same', 'strong', 'some', 'little', 'notApplicable']),
  concordance: z.number().nullable().describe("Kendall's W, from 0 to 1; null where it does not apply."),
  dissent: z.string().nullable().describe('Where they differ most; null where nobody does.'),
  weightsTogether: weights,
  bestTogether: z.array(option),
});

/** The weighing of the compared options: what each comes to, and how far the choice hangs on what people care about. */
export const decisionSchema = z
  .strictObject({
    options: z.array(
      z.strictObject({
        id: option,
        barredBecause: z.string().nullable().describe('The departures from law; null where none is known for certain.'),
        values: byCriterion(z.number()).describe(
          'extraCash: pounds a year. peakCoverage: a fraction of the work. secureCover: months. influence and independence: levels from 0 to 4. teacherLoad: hours a year for each class teacher.',
        ),
      }),
    ),
    ranges: byCriterion(z.strictObject({ worst: z.number(), best: z.number() })).describe(
      'What the options of this school come to, in the same units. A full swing is from worst to best.',
    ),
    weights: weights.describe(
      'From the order and the swings of the plan; the middle of what the order allows until all are weighed; alike where nothing is said. They sum to one, or to nought where no criterion tells the options apart.',
    ),
    ranking: z.array(
      z.strictObject({
        id: option,
        place: z.int().describe('From 1; options that come to the same share a place.'),
        total: z.number().describe('The sum of the parts.'),
        parts: byCriterion(z.number()).describe('Weight times score.'),
      }),
    ),
    dominated: z
      .array(z.strictObject({ id: option, by: z.array(option) }))
      .describe('Options that another lawful one matches or beats in everything.'),
    overlaps: z.array(
      z.strictObject({
        criteria: z.array(z.enum(criterionIds)),
        kind: z.enum(['inStep', 'opposed', 'byNature']),
        says: z.string(),
        because: z.string(),
      }),
    ),
    smallestWeightChange: z
      .strictObject({
        criterion: z.enum(criterionIds),
        from: z.number(),
        to: z.number(),
        winner: option,
        newWinner: option,
      })
      .nullable()
      .describe('The least that one weight must move before another option is best; null where none would change it.'),
    verdict: z
      .strictObject({
        kind: z.enum(['noneLawful', 'onlyOneLawful', 'allAlike', 'clear', 'noClearWinner']),
        options: z.array(option).describe('The one that is best, or those between which it lies.'),
        share: z.number().nullable().describe('Of the weightings, those in which they are best. A fraction.'),
      })
      .describe('Over the weightings that keep the order of the plan; over all where it has none.'),
    acceptability: z
      .array(acceptabilitySchema)
      .describe(
        'Over all weightings, and where the plan has an order over those that keep it. Empty with nothing to weigh.',
      ),
    sensitivity: sensitivitySchema.nullable().describe('null with nothing to weigh, and with --quick.'),
    board: boardSchema.nullable().describe('null where no governor has put anything in order.'),
  })
  .describe('The decision, weighed. No option is recommended by this: it hangs on what is cared about.');
