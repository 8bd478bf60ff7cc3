import { costParts } from '../../domain/assessment';
import { ruleForces } from '../../domain/rule';
import { dutyReaches } from '../../domain/school';
import { structureKinds } from '../../domain/structure';
import { taskRoles, tasks } from '../../domain/task';
import { z } from '../zod';
import { decisionSchema } from './decisionResults';
import {
  conflictsSchema,
  healthCheckSchema,
  mitigationResultsSchema,
  ownRisksSchema,
  riskRegisterSchema,
} from './riskResults';
import { successionResultSchema } from './successionResults';
import { diarySchema, timeDiarySchema, whoDoesWhatSchema } from './workloadResults';

const pounds = (what: string) => z.number().describe(`${what} Pounds.`);
const hours = (what: string) => z.number().describe(`${what} Hours.`);
const share = (what: string) => z.number().describe(`${what} A fraction: 0.43 is 43%.`);

/** A phased plan has no year of its own: what is said of one is taken from its phases. */
const meanOfPhases = 'Of a phased plan the mean of its phases by their months, each as it is on its own.';
const worstOfPhases = 'Of a phased plan that of the phase where it is most.';
const ofOneYear = `First twelve months. ${meanOfPhases}`;

const costByPart = z
  .record(z.enum(costParts), z.number())
  .describe('Extra cash against today by what it pays for. Pounds.');

const yearCostSchema = z.strictObject({
  schoolYear: z.string().describe('For example 2026/27.'),
  monthsInPlan: z.int().describe('Months of this school year inside the plan.'),
  fullCostPounds: pounds('Full cost of the SENCO function.'),
  extraCashPounds: pounds('Cash the budget must newly find against today; negative where it saves.'),
  extraCashPoundsByPart: costByPart,
  ceilingPounds: z
    .number()
    .nullable()
    .describe("This year's part of the governors' ceiling. Pounds; null where none is set."),
  overCeilingPounds: z
    .number()
    .nullable()
    .describe('How far the extra cash is over the ceiling. Pounds; null where none is set.'),
});

const costSchema = z.strictObject({
  years: z.array(yearCostSchema),
  fullCostPoundsPerYear: pounds(
    `A full year at the prices of the plan's first month, without one-offs or safeguarding. ${meanOfPhases}`,
  ),
  extraCashPoundsPerYear: pounds(`The same, against today. ${meanOfPhases}`),
  extraCashPoundsPerYearByPart: costByPart.describe(
    `Extra cash of that full year by what it pays for. Pounds. ${meanOfPhases}`,
  ),
  oneOffPounds: pounds('Costs of getting there, once. Of a phased plan the sum over its phases.'),
  fullCostPoundsOverHorizon: pounds('Over the whole plan.'),
  extraCashPoundsOverHorizon: pounds('Over the whole plan, against today.'),
  extraCashPoundsInTodaysMoney: pounds('The same, in the money of the first year.'),
  leadershipValuePoundsPerYear: pounds(
    `Leadership hours displaced, at the head's hourly cost. Beside the cost, never in it. ${meanOfPhases}`,
  ),
  worstOverCeilingPounds: z.number().nullable().describe('In the worst year. Pounds; null where no ceiling is set.'),
});

const monthSchema = z.strictObject({
  month: z.string().describe('First day of the month.'),
  schoolWeeks: z.number(),
  demandHours: hours('What the function asks.'),
  capacityHours: hours('Effective hours the posts have, used or not, and what class teachers take.'),
  unmetHours: hours('What no post can hold: unpaid overtime or work not done.'),
});

const timeSchema = z.strictObject({
  months: z.array(monthSchema).describe('Every month of the plan.'),
  schoolWeeksPerYear: z.number().describe(ofOneYear),
  demandHoursPerYear: hours(ofOneYear),
  capacityHoursPerYear: hours(ofOneYear),
  unmetHoursPerYear: hours(ofOneYear),
  demandHoursPerYearByTask: z.record(z.enum(tasks), z.number()).describe(`Hours. ${ofOneYear}`),
  askedHoursPerYearByRole: z
    .record(z.enum(taskRoles), z.number())
    .describe(`What the matrix asks of each role. Hours. ${ofOneYear}`),
  doneHoursPerYearByRole: z
    .record(z.enum(taskRoles), z.number())
    .describe(`What each role does once limits and overflow are counted. Hours. ${ofOneYear}`),
  coverageShare: share(`Capacity over demand; may exceed one. ${ofOneYear}`),
  coverageShareInLastYear: share(
    'Capacity over demand in the last twelve months of the plan; of a phased plan by the phases then in force.',
  ),
  worstMonth: z
    .string()
    .describe(
      'First day of the month with the lowest coverage in the first twelve months; of a phased plan in the first twelve of each phase.',
    ),
  worstMonthCoverageShare: share('Capacity over demand in that month.'),
  leadershipHoursPerYear: hours(`Asked of head and senior leaders, with what falls back on them. ${ofOneYear}`),
  hoursPerClassTeacherPerYear: hours(`For each class teacher. ${ofOneYear}`),
  passedToTeachersHoursPerYear: hours(`Passed to class teachers by the matrix. ${ofOneYear}`),
  shareOnOnePerson: share(`Of the work, asked of the person asked for most. First twelve months. ${worstOfPhases}`),
  loadOnSencoShare: share(
    `What is asked of the SENCO over what the SENCO's role can hold. First twelve months. ${worstOfPhases}`,
  ),
});

const findingSchema = z.strictObject({
  rule: z.string(),
  name: z.string(),
  force: z
    .enum(ruleForces)
    .describe('must: law. should: statutory guidance. stpcd: pay and conditions. practice: advice. proposed: not law.'),
  degree: z.enum(['departs', 'partly', 'check']).describe('check: cannot be told from what was entered.'),
  from: z.string().describe('First day on which it departs.'),
  phase: z
    .string()
    .nullable()
    .describe(
      'The phases of a phased plan in which it holds, in words; null where it holds in all, and for a structure.',
    ),
  who: z.string(),
  because: z.string(),
  consequence: z.string(),
  mend: z.string().describe('The smallest change that mends it.'),
  citations: z.array(z.strictObject({ source: z.string(), where: z.string() })),
  isSchoolWide: z
    .boolean()
    .describe("A fault of the school's paperwork, the same for every structure: it bars none of them."),
  isOverdue: z.boolean().describe("The rule's own check-by date has passed."),
});

const structureResultSchema = z.strictObject({
  id: z.string(),
  kind: z.enum([...structureKinds, 'phased']).describe('phased: structures one after another.'),
  name: z.string(),
  phases: z
    .array(z.strictObject({ structure: z.string(), startsOn: z.string(), months: z.int() }))
    .describe('The structures in force and from when; one for a plain structure.'),
  indicators: z
    .record(
      z.string(),
      z.strictObject({
        label: z.string(),
        value: z.number().nullable().describe('null where it does not apply.'),
        unit: z.string(),
      }),
    )
    .describe('Every measure the app compares, by id.'),
  cost: costSchema,
  time: timeSchema,
  law: z.array(findingSchema),
  riskFlags: z.array(
    z.strictObject({
      id: z.string(),
      isRaised: z.boolean(),
      because: z.string(),
      likelihood: z
        .strictObject({ chance: z.number(), of: z.string() })
        .nullable()
        .describe('From the simulated futures, with what it is the chance of; null for a plain fact of the structure.'),
    }),
  ),
  succession: successionResultSchema,
  mitigations: mitigationResultsSchema,
  riskRegister: riskRegisterSchema,
  ownRisks: ownRisksSchema,
  conflicts: conflictsSchema,
  diary: diarySchema,
  whoDoesWhat: whoDoesWhatSchema,
});

/** What `npm run evaluate` prints. Not advice: the law section says what was found, not what to do. */
export const resultsSchema = z
  .strictObject({
    plan: z.string().describe('Name of the plan.'),
    engineVersion: z.string(),
    on: z.string().describe('The day on which the law and the figures were read.'),
    school: z.strictObject({
      name: z.string(),
      phase: z.string(),
      dutyReach: z
        .enum(dutyReaches)
        .describe(
          'How far the SENCO duty reaches: act, the Act; codeOnly, the Code expects a SENCO and the Act does not clearly impose it; none, no SENCO duty binds this kind of school, so an empty law list does not mean that a duty is met.',
        ),
      rollPupils: z.number(),
      senSupportPupils: z.number(),
      ehcpPupils: z.number(),
      senSupportGrowthPerYear: z.number(),
      ehcpGrowthPerYear: z.number(),
      classTeachers: z.number(),
      lgpsEmployerRate: z.number(),
      defaults: z.array(z.string()).describe('Fields the plan left unknown, where a sourced national figure stood in.'),
    }),
    policyPacks: z.array(z.string()).describe('Policy packs switched on; none is current law.'),
    simulation: z
      .strictObject({ futures: z.int(), seed: z.int() })
      .describe('The same seed gives the same futures to the last digit.'),
    healthCheck: healthCheckSchema,
    timeDiary: timeDiarySchema,
    structures: z
      .array(structureResultSchema)
      .describe('Structures in the order of the plan, today first; then phased plans.'),
    underPolicyPacks: z
      .array(
        z.strictObject({
          pack: z.string().nullable().describe('null: current law.'),
          structures: z.array(
            z.strictObject({
              id: z.string(),
              extraCashPoundsOverHorizon: z.number(),
              workDoneShareInLastYear: z.number(),
              extraCashRegretPounds: z
                .number()
                .nullable()
                .describe('How far from the best lawful option under the same pack; null where the law bars it.'),
              workDoneRegretShare: z.number().nullable().describe('The same for the work done.'),
            }),
          ),
        }),
      )
      .describe('The compared options under current law and under each policy pack alone.'),
    decision: decisionSchema,
  })
  .meta({
    title: 'SENCO Planner results',
    description:
      'What npm run evaluate prints for one plan. The unit of every number is in its name or its description.',
  });

export type Results = z.infer<typeof resultsSchema>;
