import { type Person, personRoles, qualifications } from '../../domain/person';
import { z } from '../zod';
import { amount, amountOrNull, answer, date, id, oneOf, payPoint, text } from './fields';

const shape = {
  id: id('Posts name their holder by this id. Default "person-1", "person-2" ...'),
  label: text('label', 'A role or initials, never a name and nothing about age, health or family. Default: the role.'),
  role: oneOf(personRoles, 'Part in the plan. "successor" is somebody who might become SENCO.'),
  payPoint: payPoint('Pay point now. Default: the usual point for the role.'),
  fte: amount('fte', 'Contract as a share of full time. Default 1.'),
  hasQts: answer('Qualified teacher status. Default "yes", for "other" "unknown".'),
  inductionDone: answer('Statutory induction completed. Default "yes", for "other" "unknown".'),
  qualification: oneOf(
    qualifications,
    'Mandatory SENCO qualification: NPQ for SENCOs, the earlier NASENCO award, or none yet. Default "none", for "senco" "unknown".',
  ),
  npqStartedOn: date('Start of the NPQ; null where it is not being studied.').nullable(),
  earlierServiceOver12Months: answer(
    'More than 12 months as SENCO at any relevant school before this appointment. Default "unknown".',
  ),
  becameSencoOn: date('Became SENCO here; null where not SENCO.').nullable(),
  readyInMonths: z
    .strictObject({
      low: amount('low', 'Months, at best.'),
      central: amount('central', 'Months, most likely.'),
      high: amount('high', 'Months, at worst.'),
    })
    .nullable()
    .describe(
      'Months until ready to be SENCO; null where it does not apply. Default: the usual time for a successor, else null.',
    ),
  willing: answer('Willing to be SENCO. Default "unknown".'),
  leavingChancePerYear: amountOrNull(
    'leavingChancePerYear',
    'Chance of leaving in a year; 0.12 is 12%. null: the sourced figure for the role stands in.',
  ),
  isLeaving: z.boolean().describe('Already known to be leaving the post they hold. Default false.'),
} satisfies { readonly [Key in keyof Person]: z.ZodType<Person[Key]> };

/** A person, whole, as the app holds them. */
export const personSchema = z.strictObject(shape);

/** A person as they may be written by hand: the role; the rest has a default. */
export const writtenPersonSchema = personSchema.partial().required({ role: true });
