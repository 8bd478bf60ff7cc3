import { exactMeasures, failureCauses } from '../../domain/succession';
import { z } from '../zod';

const estimated = (what: string) =>
  z
    .strictObject({ mean: z.number(), standardError: z.number().describe('Zero where it is solved exactly.') })
    .describe(what);
const spread = (what: string) =>
  z
    .strictObject({
      mean: z.number(),
      standardError: z.number(),
      low: z.number().describe('One future in ten lies below.'),
      middle: z.number(),
      high: z.number().describe('One future in ten lies above.'),
    })
    .describe(what);

/** The part of the results that tells of an option's futures. */
export const successionResultSchema = z
  .strictObject({
    futures: z.int(),
    months: z.int(),
    exact: z.array(z.enum(exactMeasures)).describe('Measures that are solved exactly; the others are simulated.'),
    alwaysHeldChance: estimated("Chance that the SENCO's post is held, or a deputy stands in, in every month."),
    alwaysQualifiedChance: estimated(
      'Chance that a qualified SENCO, or one outside the duty to qualify, holds it in every month.',
    ),
    vacantMonths: estimated('Months in which nobody holds the post and no deputy stands in.'),
    termVacantChance: estimated('Chance of four vacant months or more in a row.'),
    interimMonths: estimated('Vacant months under the head, an acting head or a bridging secondee.'),
    nobodyMonths: estimated('Months in which nobody is designated.'),
    everNobodyChance: estimated('Chance of such a month.'),
    departures: estimated('Departures of the SENCO.'),
    everLeavesChance: estimated('Chance that the SENCO leaves at all.'),
    changes: estimated('Times the designated SENCO becomes another person, stop-gaps included.'),
    breachChance: estimated('Chance that somebody is SENCO past the third anniversary without the qualification.'),
    readyWhenNeededShare: estimated(
      'Of the departures, the share at which somebody inside could step up at once.',
    ).nullable(),
    extraCashPounds: spread('Extra cash against today over the plan, with churn in it. Pounds.'),
    overCeilingChance: estimated(
      'Chance that this is over what the governors set for these years together; null where no ceiling is set.',
    ).nullable(),
    churnPounds: estimated('Adverts, vacancies and stop-gaps. Pounds.'),
    workDoneShare: spread('Share of the work done in its month, over the plan.'),
    coverShareByMonth: z
      .array(
        z.strictObject({
          month: z.string(),
          qualified: z.number(),
          inWindow: z.number(),
          lapsed: z.number(),
          bridging: z.number(),
          acting: z.number(),
          nobody: z.number(),
        }),
      )
      .describe('Share of futures by who covers the role, month by month.'),
    firstCauses: z
      .record(z.enum(failureCauses), z.number())
      .describe('Futures whose first vacant month has this cause.'),
    whatIf: z
      .array(
        z.strictObject({
          change: z.enum(['candidate', 'npqNow', 'deputy']),
          alwaysHeldChance: estimated('As above, with one more candidate, the NPQ begun now, or a deputy.'),
          alwaysQualifiedChance: estimated('As above.'),
          vacantMonths: estimated('As above.'),
          breachChance: estimated('As above.'),
        }),
      )
      .describe(
        'With one thing changed inside the school: what stands above, which may be exact, moved by as much as the same futures move.',
      ),
  })
  .describe('What the simulated futures of this option come to.');
