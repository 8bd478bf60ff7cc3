import { addMonths } from '../../../domain/calendar';
import { countWords } from '../../../domain/numerals';
import { cite } from '../../../evidence/cite';
import { holderOf, nameOf, type Rule } from '../context';
import { asPractice, underPayAndConditions, underTheAct } from './binding';

/** What the 2026 Act changes for academies. */
export const academyPayAndQts: Rule = {
  ...underTheAct,
  id: 'academy-pay-and-qts-2026',
  name: 'Academies: pay floor and QTS',
  says: 'The Act of 29 April 2026 brings academies a pay floor, a duty to have regard to the pay and conditions document, and a QTS requirement planned for September 2026. No commencement of the pay part was found, so the dates are to be confirmed.',
  confidence: 'secondary',
  from: '2026-09-01',
  checkBy: '2027-03-31',
  onlyWhereDuty: false,
  cites: [
    cite('childrensWellbeingAndSchoolsAct2026', 'academy pay and QTS'),
    cite('childrensWellbeingCommentary', 'expected commencement'),
  ],
  departures: (context) =>
    context.plan.school.governance !== 'academy'
      ? []
      : context.structure.posts
          .filter((post) => post.teachingHoursPerWeek > 0 && holderOf(context, post)?.hasQts === 'no')
          .map((post) => ({
            degree: 'check',
            who: nameOf(context, post),
            from: context.startsOn,
            because: 'The holder teaches without QTS in an academy.',
            consequence: 'The Act brings a QTS requirement for academies; its start is to be confirmed.',
            mend: 'Confirm whether the requirement has begun, and plan a route to QTS.',
          })),
};

/** What a new appointment should know. */
export const employmentRights: Rule = {
  ...underTheAct,
  id: 'employment-rights-2025',
  name: 'Unfair dismissal after six months',
  says: 'The Employment Rights Act 2025 comes in by steps. Protection from unfair dismissal is expected after six months from 1 January 2027, and limits on dismissal and re-engagement before it. Moving somebody to another post needs their agreement.',
  confidence: 'secondary',
  from: '2027-01-01',
  checkBy: '2027-01-01',
  onlyWhereDuty: false,
  cites: [cite('employmentRightsAct2025', 'what it means for schools')],
  departures: (context) => {
    const { startsOn, structure, figures } = context;
    const months = Math.round(figures.value('law.dismissalQualifyingMonths'));
    const inWords = countWords(months);
    if (startsOn < addMonths(figures.lawDates.dismissalProtection.expectedFrom, -months)) return [];
    return structure.posts
      .filter((post) => post.starting === 'newFromOutside' || post.staffing === 'new')
      .map((post) => ({
        degree: 'check',
        who: nameOf(context, post),
        from: startsOn,
        because: `This is a new appointment, and protection from unfair dismissal is expected after ${inWords} months.`,
        consequence: `A poor start has to be noticed and dealt with inside ${inWords} months.`,
        mend: 'Build probation reviews into the first two terms, and consult early on any change of contract.',
      }));
  },
};

/** A grant that is not counted. */
export const inclusiveMainstreamFund: Rule = {
  ...asPractice,
  id: 'inclusive-mainstream-fund',
  name: 'Inclusive mainstream fund 2026 to 2027',
  says: 'A grant of £400m a year for mainstream schools with pupils of 5 to 16, used with the notional SEN budget and an inclusion strategy. Whether it may pay for SENCO time is not established, so it is never set against the cost here.',
  cites: [cite('inclusiveMainstreamFund2026', 'conditions of grant')],
};

/** The award that prices the plan. */
export const payAward: Rule = {
  ...underPayAndConditions,
  id: 'pay-award-2026',
  name: 'Teacher pay awards of 2026 and 2027',
  says: 'The award accepted on 1 July 2026 is 3.5% from 1 September 2026 and 3% from 1 September 2027. The final pay document was not confirmed when this was read.',
  from: '2026-09-01',
  cites: [cite('payAward2026', 'award'), cite('dfeTeacherPayCalculator', 'config/calculator.yml')],
};

/** What may come. */
export const sendReformProposals: Rule = {
  ...asPractice,
  id: 'send-reform-proposals',
  name: 'SEND reform proposals',
  says: 'Proposed in February 2026 and not law: tiers of support, a statutory support plan for every pupil with SEND, national standards, a revised Code, and fewer EHCP reviews. An Education for All Bill was announced on 13 May 2026. Nothing enacted changes the SENCO duty, the qualification or the place on the leadership team. Structures thin in time would feel it most.',
  force: 'proposed',
  checkBy: '2027-03-01',
  cites: [
    cite('sendReformConsultation2026', 'consultation closed 18 May 2026'),
    cite('educationForAllBill', 'announced 13 May 2026'),
  ],
};
