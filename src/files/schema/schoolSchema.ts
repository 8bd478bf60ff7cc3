import { coverChoices, governances, payAreas, phases, type School } from '../../domain/school';
import { z } from '../zod';
import { amountOrNull, answer, oneOf, payPoint, text } from './fields';

const dontKnow = 'null: not known, the sourced national figure stands in.';

const shape = {
  name: text('name', 'Name of the school.'),
  urn: text('urn', 'Unique reference number in Get Information about Schools.').nullable(),
  phase: oneOf(phases, 'Phase or kind of school.'),
  governance: oneOf(governances, 'Who runs the school. Default "maintained".'),
  payArea: oneOf(payAreas, 'Teachers\' pay area. Default "england", England outside the London areas.'),
  roll: amountOrNull('roll', `Pupils on roll. ${dontKnow}`),
  senSupport: amountOrNull('senSupport', `Pupils with SEN support. ${dontKnow}`),
  ehcps: amountOrNull('ehcps', `Pupils with an education, health and care plan. ${dontKnow}`),
  senSupportGrowthPerYear: amountOrNull(
    'senSupportGrowthPerYear',
    `Yearly growth in pupils with SEN support; 0.05 is 5%. ${dontKnow}`,
  ),
  ehcpGrowthPerYear: amountOrNull('ehcpGrowthPerYear', `Yearly growth in pupils with an EHCP; 0.05 is 5%. ${dontKnow}`),
  classTeachers: amountOrNull('classTeachers', `Class teachers, head count. ${dontKnow}`),
  ceilingPerYear: amountOrNull(
    'ceilingPerYear',
    'The most the governors will spend beyond today, pounds a school year. null: no ceiling is set.',
  ),
  coverBy: oneOf(coverChoices, 'How a released teaching hour is covered. Default "permanent".'),
  coverPoint: payPoint('Pay point of the teacher who covers. Default "M6".'),
  paysApprenticeshipLevy: z.boolean().describe('Whether the employer pays the apprenticeship levy. Default false.'),
  lgpsEmployerRate: amountOrNull(
    'lgpsEmployerRate',
    "Employer's share of the support-staff pension as a fraction of pay; 0.2 is 20%. null: not known, a stand-in is used and said.",
  ),
  governorsDefinedRole: answer('Whether the governors have set out the SENCO\'s role. Default "unknown".'),
  hasSenGovernor: answer('Whether a governor or committee oversees SEND. Default "unknown".'),
  reportNamesSenco: answer('Whether the SEN information report names the SENCO. Default "unknown".'),
} satisfies { readonly [Key in keyof School]: z.ZodType<School[Key]> };

/** The school, whole, as the app holds it. */
export const schoolSchema = z.strictObject(shape);

/** The school as it may be written by hand: a name and a phase; the rest has a default. */
export const writtenSchoolSchema = schoolSchema.partial().required({ name: true, phase: true });
