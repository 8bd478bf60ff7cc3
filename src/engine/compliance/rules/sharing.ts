import { addMonths, dateInWords } from '../../../domain/calendar';
import type { Phase } from '../../../domain/school';
import type { Post, Secondment } from '../../../domain/structure';
import { cite } from '../../../evidence/cite';
import { type Departure, designatedPost, nameOf, type Rule, type RuleContext } from '../context';
import { exceeds, hoursInWords } from '../wording';
import { asPractice, code, underTheCode } from './binding';

const primaryPhases: readonly Phase[] = ['nursery', 'infant', 'junior', 'primary'];

/** What a test of a shared SENCO says, without the name and date that all of them have. */
type SharingDeparture = Omit<Departure, 'who' | 'from'>;

/** Runs a test where the designated SENCO is shared with another school, and names the person and the first day. */
function whereShared(
  context: RuleContext,
  test: (secondment: Secondment, post: Post) => SharingDeparture | null,
): readonly Departure[] {
  const post = designatedPost(context);
  const found = post?.secondment ? test(post.secondment, post) : null;
  return post && found ? [{ ...found, who: nameOf(context, post), from: context.startsOn }] : [];
}

/** Who may share. */
export const sharedSmallerPrimaries: Rule = {
  ...underTheCode,
  id: 'shared-smaller-primaries',
  name: 'Sharing is for smaller primary schools',
  says: 'The Code foresees a SENCO shared by several smaller primary schools, with enough time away from teaching and enough administrative support for the total roll of them all. "Smaller" is not defined, so the roll used here is a judgement.',
  cites: [code('6.92'), cite('sendCodeOnSharing', 'smaller primary schools')],
  departures: (context) =>
    whereShared(context, () => {
      const limit = context.figures.value('law.smallerPrimaryRoll');
      const isPrimary = primaryPhases.includes(context.plan.school.phase);
      if (isPrimary && context.school.roll <= limit) return null;
      return {
        degree: 'departs',
        because: isPrimary
          ? `The roll of ${context.school.roll} is above ${limit}, the roll taken here for a smaller primary school.`
          : 'The Code foresees a shared SENCO for smaller primary schools, and this is not a primary school.',
        consequence: 'The governors need a good reason to depart from the Code.',
        mend: 'Record the reasons and review points, and size the time to the total roll; or appoint a SENCO of your own.',
      };
    }),
};

/** Who may not be shared. */
export const sharedNotHead: Rule = {
  ...underTheCode,
  id: 'shared-not-head',
  name: 'A shared SENCO is not one of the heads',
  says: 'The role of a shared SENCO should not be carried out by a headteacher at one of the schools. Whether an executive head counts is nowhere settled, so that is a judgement.',
  cites: [code('6.93'), cite('sendCodeOnSharing', 'headteachers and class teaching')],
  departures: (context) =>
    whereShared(context, ({ isHeadElsewhere }) =>
      isHeadElsewhere
        ? {
            degree: 'departs',
            because: 'The shared SENCO is headteacher at another of the schools.',
            consequence:
              'Two full roles compete for the same days, and the governors need a good reason to depart from the Code.',
            mend: 'Share a teacher or a deputy head instead.',
          }
        : null,
    ),
};

/** What else a shared SENCO carries. */
export const sharedNoClassLoad: Rule = {
  ...underTheCode,
  id: 'shared-no-class-load',
  name: 'A shared SENCO does not carry a class',
  says: 'A shared SENCO should not normally have a significant class teaching commitment. They still need some teaching role at each school to be eligible. "Significant" is not defined, so the hours used here are a judgement.',
  cites: [code('6.93'), cite('sendCodeOnSharing', 'headteachers and class teaching')],
  departures: (context) =>
    whereShared(context, ({ homeTeachingHoursPerWeek }, post) => {
      const taught = homeTeachingHoursPerWeek + post.teachingHoursPerWeek;
      const limit = context.figures.value('law.significantTeachingHours');
      if (!exceeds(taught, limit)) return null;
      return {
        degree: 'departs',
        because: `The shared SENCO teaches ${hoursInWords(taught)} hours a week across the schools; more than ${hoursInWords(limit)} is taken here as significant.`,
        consequence: 'Little is left for the SENCO work of two schools.',
        mend: 'Release the person from their class, and keep a small, defined teaching role at this school.',
      };
    }),
};

/** When sharing is looked at again. */
export const sharedReview: Rule = {
  ...underTheCode,
  id: 'shared-review',
  name: 'A shared role is reviewed',
  says: 'A shared SENCO role should be reviewed regularly, and ended if it harms provision.',
  cites: [code('6.94')],
  departures: (context) =>
    whereShared(context, ({ reviewOn }) => {
      const latest = addMonths(context.startsOn, Math.round(context.figures.value('law.sharedReviewMonths')));
      const mend = `Put a review before ${dateInWords(latest)} into the agreement and the governors' paper.`;
      if (reviewOn === null || reviewOn < context.startsOn)
        return {
          degree: 'departs',
          because: 'No review of the shared role is dated.',
          consequence: 'Nobody is bound to ask whether sharing still serves the pupils.',
          mend,
        };
      if (reviewOn <= latest) return null;
      return {
        degree: 'partly',
        because: `The first review is on ${dateInWords(reviewOn)}; we look for one by ${dateInWords(latest)}.`,
        consequence: 'Too much time passes before anybody asks whether sharing works.',
        mend,
      };
    }),
};

/** A trust lead and the school's own SENCO. */
export const trustLeadNotSubstitute: Rule = {
  ...asPractice,
  id: 'trust-lead-not-substitute',
  name: "A trust lead does not replace the school's SENCO",
  says: 'A minister said in 2019 that a trust director of inclusion is a separate role, and that each academy must still employ a SENCO who meets the legal criteria. A statement, not law, and in tension with sharing between smaller primaries.',
  from: '2019-03-01',
  confidence: 'verified',
  onlyWhereDuty: true,
  cites: [cite('pq224491', 'answer of 1 March 2019')],
  departures: (context) =>
    context.plan.school.governance !== 'academy'
      ? []
      : whereShared(context, ({ isTrustPost }) =>
          isTrustPost
            ? {
                degree: 'departs',
                because: 'The designated SENCO is a trust post and not the SENCO of this academy.',
                consequence: 'The academy may be held to have no SENCO of its own.',
                mend: 'Designate an eligible teacher at this academy, with the trust lead above.',
              }
            : null,
        ),
};
