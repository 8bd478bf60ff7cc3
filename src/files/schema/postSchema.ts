import { leadershipPlaces, type Post, postRoles, type Secondment, staffings, startings } from '../../domain/structure';
import { z } from '../zod';
import { amount, amountOrNull, date, id, oneOf, payPoint, text } from './fields';

const secondmentShape = {
  daysPerWeek: amount('daysPerWeek', 'Days a week bought.'),
  dayRate: amountOrNull('dayRate', 'Pounds a day. null: pay and on-costs are recharged by the day.'),
  arrangement: oneOf(['secondment', 'jointContract', 'consultancy'], 'Legal form of the arrangement.'),
  isHeadElsewhere: z.boolean().describe('Headteacher of another school in the sharing.'),
  isTrustPost: z.boolean().describe('Employed by the trust for several schools.'),
  homeTeachingHoursPerWeek: amount('homeTeachingHoursPerWeek', 'Teaching at the home school, hours a week.'),
  reviewOn: date('When the arrangement is reviewed; null where no date is set.').nullable(),
} satisfies { readonly [Key in keyof Secondment]: z.ZodType<Secondment[Key]> };

const secondmentSchema = z.strictObject(secondmentShape);

const shape = {
  id: id('Default: the role in small letters with hyphens, then "senco-2" and so on.'),
  title: text('title', 'Job title. Default: the role.'),
  role: oneOf(postRoles, 'What the post is for.'),
  holder: id('Id of the person in post; null (default) for somebody still to be appointed.').nullable(),
  staffing: oneOf(
    staffings,
    'How the post is paid for: already on the payroll, an extra post at full cost, or bought by the day. Default: usual for the role.',
  ),
  starting: oneOf(
    startings,
    'How well the holder knows the job and the pupils on the first day. Default: usual for the role.',
  ),
  fte: amount('fte', "Contract as a share of full time. Default: the holder's, else 1."),
  payPoint: payPoint(
    "Pay point in this post; null for administrators. Default: the holder's, else usual for the role.",
  ).nullable(),
  basePoint: payPoint(
    "Pay point without the role: pay above it is the role's. Default: the holder's own, else usual for the role.",
  ).nullable(),
  ownSalary: amountOrNull('ownSalary', 'Full-time salary, pounds a year. null (default): the pay point decides.'),
  tlr: z
    .strictObject({
      band: oneOf(['TLR1', 'TLR2', 'TLR3'], 'Band of the payment.'),
      poundsPerYear: amount('poundsPerYear', 'Pounds a year.'),
    })
    .nullable()
    .describe(
      'Teaching and learning responsibility payment; null for none. Default: usual for the role, none on leadership pay.',
    ),
  senAllowance: amountOrNull('senAllowance', 'SEN allowance, pounds a year. null (default): none.'),
  temporaryPayment: amountOrNull(
    'temporaryPayment',
    "A head's temporary payment for extra duties, pounds a year. null (default): none.",
  ),
  leadership: oneOf(leadershipPlaces, 'On the leadership team, attending it, or neither. Default: usual for the role.'),
  hoursPerWeek: amount(
    'hoursPerWeek',
    'Hours a week for the SENCO function. Default: usual for the role and the school.',
  ),
  teachingHoursPerWeek: amount(
    'teachingHoursPerWeek',
    'Timetabled teaching at this school, hours a week. Default: a full load less the hours of this post.',
  ),
  baseTeachingHoursPerWeek: amount(
    'baseTeachingHoursPerWeek',
    'Teaching without the role, hours a week; what is released is covered. Default: a full load.',
  ),
  isStudyingNpq: z
    .boolean()
    .describe(
      'Studying for the NPQ in the hours of this post. Default: true for a deputy or a holder who is studying.',
    ),
  sltMeetingsFromHours: z.boolean().describe('Leadership meetings come out of these hours. Default false.'),
  pulledAwayHoursPerWeek: amountOrNull(
    'pulledAwayHoursPerWeek',
    'Hours a week lost to other duties. null (default): the usual share.',
  ),
  secondment: secondmentSchema
    .nullable()
    .describe('Terms of a secondment or shared post; null for none. Default: one day a week for a seconded SENCO.'),
} satisfies { readonly [Key in keyof Post]: z.ZodType<Post[Key]> };

/** A post, whole, as the app holds it. */
export const postSchema = z.strictObject(shape);

/** A post as it may be written by hand: its role; the rest has a default. */
export const writtenPostSchema = postSchema.partial().required({ role: true });
