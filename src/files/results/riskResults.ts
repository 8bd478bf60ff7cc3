import { hats } from '../../domain/hats';
import { healthQuestionIds } from '../../domain/healthCheck';
import { mitigationIds } from '../../domain/mitigation';
import { type RiskLevel, riskIds, riskRatings } from '../../domain/risk';
import { z } from '../zod';

const ofStructure = z.string().describe('Id of the structure; of a phased plan one of its phases.');
const hours = (what: string) => z.number().describe(`${what} Hours.`);

/** What is chosen against the risks of an option, each with what it changes. */
export const mitigationResultsSchema = z
  .array(
    z.strictObject({
      structure: ofStructure,
      id: z.enum(mitigationIds),
      name: z.string(),
      isInForce: z.boolean().describe('Whether it changes anything here beside what else is chosen.'),
      extraCashPoundsPerYear: z.number().describe('Over nought costs, under it saves. Pounds.'),
      oneOffPounds: z.number().describe('Paid once. Pounds.'),
      sencoHoursPerYear: hours('What it asks of the SENCO; under nought where it takes work away.'),
      leadershipHoursPerYear: hours('The same of head and senior leaders.'),
      hoursPerClassTeacherPerYear: hours('The same of each class teacher.'),
      unmetHoursPerYear: hours('Change in what no post can hold: under nought is better.'),
      departures: z
        .int()
        .describe('Rules departed from more, less those departed from less: under nought is better. A count.'),
    }),
  )
  .describe(
    'What is chosen against the risks, with what it changes in a year at the prices of the first month of the plan, found by working the structure out with it and without. What is in force is in every other number of the option.',
  );

const level = (what: string) => z.literal<RiskLevel[]>([1, 2, 3, 4, 5]).describe(`${what} From 1, the least, to 5.`);
const rated = {
  score: z.int().describe('Likelihood times impact, 1 to 25.'),
  rating: z.enum(riskRatings).describe('By the score.'),
};
const modelled = 'As the model has it, before the judgement of the school.';

const riskEntrySchema = z.strictObject({
  id: z.enum(riskIds),
  name: z.string(),
  cause: z.string(),
  effect: z.string(),
  likelihood: level('How likely.'),
  likelihoodName: z.string(),
  chance: z
    .number()
    .nullable()
    .describe(
      'Of its happening over the years of the plan. A fraction: 0.43 is 43%; null where the level is not of a chance.',
    ),
  basis: z
    .enum(['futures', 'formula', 'share', 'facts', 'judgement', 'school'])
    .describe(
      'What the likelihood rests on. futures: counted in the simulated futures. formula: from yearly figures. share: a share of months or of work. facts: facts of the structure. judgement: ours. school: judged by the school.',
    ),
  because: z.string().describe('Why this likelihood.'),
  impact: level('How much it would matter.'),
  impactName: z.string(),
  impactBecause: z.string().describe('Why this impact: mostly judgement.'),
  ...rated,
  modelledLikelihood: level(modelled),
  modelledImpact: level(modelled),
  judgementReason: z
    .string()
    .nullable()
    .describe('Why the school has put its own level in place of that of the model; null where it has not.'),
  owner: z.string().describe('A role.'),
  reviewOn: z.string(),
  addressedBy: z.array(z.enum(mitigationIds)).describe('What is in force in the option and works against it.'),
});

const judgedLevels = z.strictObject({
  likelihood: level('How likely.'),
  impact: level('How much it would matter.'),
  ...rated,
});

/** The register of an option, and what the school added to it. */
export const riskRegisterSchema = z
  .array(riskEntrySchema)
  .describe('The register of risks, eighteen in a fixed order, with what is in force against them.');

export const ownRisksSchema = z
  .array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      cause: z.string(),
      effect: z.string(),
      owner: z.string(),
      reviewOn: z.string().nullable(),
      treatment: z.string(),
      untreated: judgedLevels,
      treated: judgedLevels,
    }),
  )
  .describe('Risks that the school added for this option, or for all; every level is judged by the school.');

export const conflictsSchema = z
  .strictObject({
    suspensionsPerYear: z
      .number()
      .describe(
        'Suspensions of pupils with SEND that are usual in a year with these pupils, by national rates. A count.',
      ),
    pairs: z.array(
      z.strictObject({
        structure: ofStructure,
        hats: z.array(z.enum(hats)).length(2),
        strength: z.enum(['some', 'strong']).describe('How hard the two pull against each other. A judgement.'),
        wornBy: z.string().describe('A role.'),
        because: z.string(),
        safeguards: z.array(z.enum(mitigationIds)).describe('What helps against it.'),
        safeguardsInPlace: z.array(z.enum(mitigationIds)).describe('What of that is chosen, or the school has anyway.'),
      }),
    ),
  })
  .describe('Pairs of hats that pull against each other and are worn by one person.');

const moved = (what: string) =>
  z.strictObject({ from: z.number(), to: z.number() }).nullable().describe(`${what} null where it is not moved.`);

const movedOptions = z.array(
  z.strictObject({
    id: z.string().describe('Id of the structure or phased plan.'),
    figures: z
      .array(
        z.strictObject({
          figure: z.string().describe('Id of a figure on the Evidence page, in its unit.'),
          case: z.enum(['low', 'high']),
          from: z.number(),
          to: z.number(),
        }),
      )
      .describe('Figures that take another case.'),
    coveredShare: moved("Share of the year's work that is covered. A fraction."),
    unmetHoursPerSchoolWeek: moved('Hours a school week that nobody holds.'),
    risks: z
      .array(
        z.strictObject({
          risk: z.enum(riskIds),
          part: z.enum(['likelihood', 'impact']),
          from: level('Without the answer.'),
          to: level('With it.'),
        }),
      )
      .describe('Levels of the register that move; those that wait for the futures are left out.'),
  }),
);

/** What the answers of the health check moved. */
export const healthCheckSchema = z
  .array(
    z.strictObject({
      question: z.enum(healthQuestionIds),
      answer: z.enum(['yes', 'no']),
      options: movedOptions.describe('What the answer moved, found by working everything out again without it.'),
      alone: movedOptions.describe(
        'Where it moves nothing beside the other answers: what it would move were it the only one.',
      ),
    }),
  )
  .describe('Questions of the health check that are answered.');
