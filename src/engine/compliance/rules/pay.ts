import { pounds } from '../../../domain/numerals';
import { isOnLeadershipPay, type Post } from '../../../domain/structure';
import { cite } from '../../../evidence/cite';
import { type Departure, nameOf, type Rule, type RuleContext } from '../context';
import { rangeInYear, yearOfPrices } from '../payInYear';
import { exceeds } from '../wording';
import { underPayAndConditions } from './binding';

/** What a test of a post's pay says, without the name and date that all of them have. */
type PayDeparture = Omit<Departure, 'who' | 'from'>;

/** Runs a test over every post, and names the post and the first day. */
function overPosts(context: RuleContext, test: (post: Post) => PayDeparture | null): readonly Departure[] {
  return context.structure.posts.flatMap((post) => {
    const found = test(post);
    return found ? [{ ...found, who: nameOf(context, post), from: context.startsOn }] : [];
  });
}

/** Who may be paid on the leadership range. A seconded teacher's range is settled by the post at home. */
export const leadershipRangePosts: Rule = {
  ...underPayAndConditions,
  id: 'leadership-range-posts',
  name: 'The leadership range is for leadership posts',
  says: 'Only heads, deputy heads and assistant heads are paid on the leadership range. An associate leader without such a post is on the classroom scale, with a TLR. Unions advise against calling a post leadership only to escape limits on working time.',
  cites: [
    cite('headteacherPay2019', 'leadership posts'),
    cite('theKeyLeadershipPay', 'assistant and deputy heads'),
    cite('atlLeadersPay', 'labelling posts as leadership'),
  ],
  departures: (context) =>
    overPosts(context, (post) =>
      isOnLeadershipPay(post.payPoint) &&
      post.role !== 'headteacher' &&
      post.leadership !== 'member' &&
      post.secondment === null
        ? {
            degree: 'departs',
            because: `The post is paid at ${post.payPoint} but is not a member of the leadership team.`,
            consequence: 'The leadership range is open to heads, deputy heads and assistant heads only.',
            mend: 'Create an assistant headship, or pay the classroom scale with a TLR.',
          }
        : null,
    ),
};

/** When the SEN allowance may be paid. */
export const senAllowance: Rule = {
  ...underPayAndConditions,
  id: 'sen-allowance',
  name: 'The SEN allowance is for classroom teachers',
  says: 'The allowance goes to classroom teachers only: in posts that require a mandatory SEN qualification and involve teaching pupils with SEN, in special schools, in designated units or classes, and in similar settings. Being SENCO does not of itself bring it.',
  cites: [cite('theKeySenAllowance', 'who is entitled'), cite('theKeySencoPayments', 'no payment for SENCOs as such')],
  departures: (context) => overPosts(context, (post) => senAllowanceOf(context, post)),
};

function senAllowanceOf(context: RuleContext, post: Post): PayDeparture | null {
  const paid = post.senAllowance ?? 0;
  if (paid <= 0) return null;
  if (isOnLeadershipPay(post.payPoint))
    return {
      degree: 'departs',
      because: 'The post has an SEN allowance and is paid on the leadership range.',
      consequence: 'The allowance is for classroom teachers only.',
      mend: 'Take the allowance off; leadership pay is set for the whole post.',
    };
  const range = rangeInYear(context.figures.allowance('SEN', yearOfPrices(context)), context);
  const least = range.min * Math.min(1, post.fte);
  if (exceeds(least, paid) || exceeds(paid, range.max))
    return {
      degree: 'departs',
      because: `The SEN allowance of ${pounds(paid)} is outside ${pounds(least)} to ${pounds(range.max)} a year${range.caveat}.`,
      consequence: 'The pay document sets a least and a most.',
      mend: 'Bring the allowance inside the range, or use a TLR.',
    };
  return {
    degree: 'check',
    because: 'Being SENCO does not of itself bring an SEN allowance: the post has to meet the teaching criteria.',
    consequence: 'An allowance outside the criteria cannot be defended, and is safeguarded once it is withdrawn.',
    mend: 'Record which criterion is met, or pay a TLR for the responsibility instead.',
  };
}

/** What a TLR may be paid for, and how much. */
export const tlrPayment: Rule = {
  ...underPayAndConditions,
  id: 'tlr-payment',
  name: 'TLR payments and their bands',
  says: 'A TLR is for a classroom teacher with a sustained and significant extra responsibility for teaching and learning. TLR1 needs line management of a significant number of people; TLR3 is for time-limited projects. It may be held with an SEN allowance. Since September 2026 TLR1 and TLR2 must follow the share of the duty done, not the contracted hours.',
  from: '2025-09-01',
  cites: [cite('theKeyTlr', 'criteria and share of duty'), cite('stpcd', 'TLR payments from September 2025 and 2026')],
  departures: (context) => overPosts(context, (post) => tlrOf(context, post)),
};

function tlrOf(context: RuleContext, { tlr, payPoint }: Post): PayDeparture | null {
  if (!tlr || tlr.poundsPerYear <= 0) return null;
  if (isOnLeadershipPay(payPoint))
    return {
      degree: 'departs',
      because: `The post has a ${tlr.band} and is paid on the leadership range.`,
      consequence: 'A TLR is for classroom teachers only.',
      mend: 'Take the TLR off; leadership pay is set for the whole post.',
    };
  const range = rangeInYear(context.figures.allowance(tlr.band, yearOfPrices(context)), context);
  const isBelow = exceeds(range.min, tlr.poundsPerYear);
  if (isBelow || exceeds(tlr.poundsPerYear, range.max)) {
    const mayBeAShare = isBelow && tlr.band !== 'TLR3';
    return {
      degree: mayBeAShare ? 'check' : 'departs',
      because: `The ${tlr.band} of ${pounds(tlr.poundsPerYear)} is ${isBelow ? 'below' : 'above'} the band of ${pounds(range.min)} to ${pounds(range.max)} a year${range.caveat}.`,
      consequence: mayBeAShare
        ? 'Less than the band is right only where the post carries a share of the duty.'
        : 'The pay document sets a least and a most.',
      mend: mayBeAShare
        ? 'Record the share of the duty, or raise the TLR into its band.'
        : 'Bring the TLR inside its band.',
    };
  }
  return tlr.band === 'TLR1' ? lineManagement : null;
}

const lineManagement: PayDeparture = {
  degree: 'check',
  because: 'A TLR1 needs line management of a significant number of people.',
  consequence: 'Without it the payment is a TLR2.',
  mend: 'Record whom the post line-manages, or pay a TLR2.',
};
