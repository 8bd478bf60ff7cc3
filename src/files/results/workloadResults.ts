import { taskRoles, tasks } from '../../domain/task';
import { z } from '../zod';

const hours = (what: string) => z.number().describe(`${what} Hours.`);
const share = (what: string) => z.number().describe(`${what} A fraction: 0.43 is 43%.`);

/** The first twelve months of an option by the week, on the typical calendar of the school year. */
export const diarySchema = z
  .strictObject({
    weeks: z
      .array(
        z.strictObject({
          monday: z.string(),
          schoolDays: z.number().describe('None in a holiday. Days.'),
          demandHours: hours('What the function asks.'),
          capacityHours: hours('What there is for it.'),
          unmetHours: hours('What no post can hold once quieter weeks of the month have caught up: unpaid and undone.'),
          unpaidHours: hours('Of that, done beyond the hours there are: by the SENCO unpaid, or by the head.'),
          undoneHours: hours('Of that, not done.'),
        }),
      )
      .describe('Every week, holidays too; one at either end holds only its days inside the year.'),
    threatenedDates: z
      .array(
        z.strictObject({
          id: z.enum(['phaseTransfer', 'postSixteenTransfer', 'examAccess']),
          on: z.string(),
          task: z.enum(tasks),
          isStatutory: z.boolean().describe('Whether the law sets the date; the exam boards set the other.'),
          undoneHours: hours('Of its task, left undone in the weeks up to it.'),
          undoneShare: share('Of the hours of its task in those weeks, left undone.'),
        }),
      )
      .describe('Dates of the year whose task is left undone in part before them.'),
  })
  .describe('The first twelve months by the week. Term dates are typical: each school sets its own.');

const role = z.enum(taskRoles);

/** Who does each task, who answers for it, is asked before and told after. */
export const whoDoesWhatSchema = z
  .array(
    z.strictObject({
      structure: z.string().describe('Id of the structure; of a phased plan one of its phases.'),
      tasks: z.array(
        z.strictObject({
          task: z.enum(tasks),
          name: z.string(),
          responsible: z.partialRecord(role, z.number()).describe('Who does it: shares that sum to one. Fractions.'),
          accountable: role.nullable().describe('The one who answers for it; null where nobody is designated.'),
          consulted: z.array(role).describe('Asked before.'),
          informed: z.array(role).describe('Told after.'),
        }),
      ),
      movementsFromToday: z
        .array(
          z.strictObject({
            task: z.enum(tasks),
            from: role.nullable().describe("null for work that today's school does not have."),
            to: role.nullable().describe('null for work that there is less of.'),
            hoursPerYear: hours('Asked of another role than today, in the first twelve months.'),
          }),
        )
        .describe('What moves from role to role against today, the most hours first.'),
    }),
  )
  .describe('Responsible, accountable, consulted and informed, task by task, with what is in force against the risks.');

/** What the two-week time diary says of each task. */
export const timeDiarySchema = z
  .strictObject({
    startsOn: z.string().describe('The first of its ten school days.'),
    tasks: z.array(
      z.strictObject({
        task: z.enum(tasks),
        hoursInDiary: hours('Noted in the two weeks.'),
        modelledHoursInDiary: hours('What the model has in the same days.'),
        shareOfYear: share('Of the work of the year, what falls in those days.'),
        hoursPerYear: z.number().nullable().describe('What follows from it. Hours; null where the diary is not used.'),
        notUsedBecause: z
          .enum(['noHours', 'nobody', 'tooLittleOfTheYear', 'tooMuch', 'typed'])
          .nullable()
          .describe('typed: the school has typed the figure itself. null where it is used.'),
        isInForce: z.boolean().describe('Whether the plan has figures of its own that the diary set for this task.'),
        figures: z
          .array(
            z.strictObject({
              figure: z.string().describe('Id of a figure on the Evidence page, in its unit.'),
              without: z.number(),
              with: z.number(),
            }),
          )
          .describe('Figures that follow from the diary.'),
      }),
    ),
  })
  .nullable()
  .describe('The two-week time diary of the school; null where none was kept.');
