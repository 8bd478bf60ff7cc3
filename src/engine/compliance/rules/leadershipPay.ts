import type { PayRange } from '../../../domain/evidence';
import { percent, pounds } from '../../../domain/numerals';
import type { Phase } from '../../../domain/school';
import { isOnLeadershipPay, type Post } from '../../../domain/structure';
import { cite } from '../../../evidence/cite';
import { fullTimeSalary } from '../../costing/payOf';
import { type Departure, nameOf, type Rule, type RuleContext } from '../context';
import { rangeInYear, yearOfPrices } from '../payInYear';
import { exceeds } from '../wording';
import { asPractice, underPayAndConditions } from './binding';

/** Extra pay for a head who takes on more for a time. */
export const headTemporaryPayment: Rule = {
  ...underPayAndConditions,
  id: 'head-temporary-payment',
  name: 'Temporary payments to a head',
  says: 'A head may be paid more only for duties that are clearly temporary, or extra to the post for which the pay was set: at most 25% of salary in a year, and not above 125% of the maximum of the group, save exceptionally with outside advice. A lasting change means reviewing the pay range.',
  cites: [cite('theKeyHeadPayments', 'temporary payments and their limits')],
  departures: (context) =>
    context.structure.posts.flatMap((post) =>
      post.temporaryPayment !== null && post.temporaryPayment > 0
        ? temporaryPaymentOf(context, post, post.temporaryPayment)
        : [],
    ),
};

function temporaryPaymentOf(context: RuleContext, post: Post, paid: number): readonly Departure[] {
  if (post.role !== 'headteacher')
    return [
      {
        degree: 'departs',
        who: nameOf(context, post),
        from: context.startsOn,
        because: "A head's temporary payment is entered for a post that is not the head's.",
        consequence: 'This payment exists for heads only.',
        mend: 'Use a TLR, or an acting allowance where the person acts up.',
      },
    ];
  return [...overTheShare(context, post, paid), ...overTheCeiling(context, post, paid)];
}

function overTheShare(context: RuleContext, post: Post, paid: number): readonly Departure[] {
  const share = context.figures.value('law.headPaymentShare');
  const most = share * fullTimePayOf(context, post) * post.fte;
  if (!exceeds(paid, most)) return [];
  return [
    {
      degree: 'departs',
      who: nameOf(context, post),
      from: context.startsOn,
      because: `The temporary payment of ${pounds(paid)} is more than ${percent(share)} of the head's salary, ${pounds(most)}.`,
      consequence: 'More than that needs exceptional circumstances, outside advice and a business case.',
      mend: `Bring it to ${pounds(most)} or less, limit it in time and minute it.`,
    },
  ];
}

/** To be checked and never certain: the group is worked out from the roll, and the school may have set its own. */
function overTheCeiling(context: RuleContext, post: Post, paid: number): readonly Departure[] {
  const group = groupOf(context);
  if (group === null) return [];
  const { max, caveat } = rangeInYear(group.range, context);
  const ceiling = context.figures.value('law.headGroupCeiling') * max * post.fte;
  const inAll = fullTimePayOf(context, post) * post.fte + paid;
  if (!exceeds(inAll, ceiling)) return [];
  return [
    {
      degree: 'check',
      who: nameOf(context, post),
      from: context.startsOn,
      because: `Salary and temporary payment come to ${pounds(inAll)}. A roll of ${context.plan.school.roll} points to head group ${group.number}, where the most is ${pounds(ceiling)}${caveat}.`,
      consequence: 'Above that, payments need exceptional circumstances and outside advice.',
      mend: 'See which group the governors have set, and keep salary and payments together below its ceiling.',
    },
  ];
}

/** Full-time salary in the prices of the plan's first school year. */
function fullTimePayOf({ figures, plan }: RuleContext, post: Post): number {
  if (post.ownSalary !== null) return post.ownSalary;
  return post.payPoint === null ? 0 : fullTimeSalary(post.payPoint, yearOfPrices({ plan }), plan, figures);
}

/** Phases whose pupils all count alike; a roll does not tell the key stages of the others apart. */
const countedAlike: readonly Phase[] = ['infant', 'junior', 'primary'];

/** The head's group, where the plan has a roll that tells it. */
function groupOf({ plan, figures }: RuleContext): { readonly number: number; readonly range: PayRange } | null {
  const { roll, phase, payArea } = plan.school;
  if (roll === null || !countedAlike.includes(phase)) return null;
  const { perPrimaryPupil, most } = figures.headGroupUnits;
  const place = most.filter((limit) => roll * perPrimaryPupil > limit).length;
  const range = figures.headGroups(payArea, yearOfPrices({ plan }))[place];
  return range ? { number: place + 1, range } : null;
}

/** The head's pay as the ceiling of the others. */
export const headGroup: Rule = {
  ...underPayAndConditions,
  id: 'head-group',
  name: "Leadership pay sits below the head's",
  says: "A school's pupils, counted in units by key stage, set its headteacher group and the head's pay range; deputies and assistant heads are priced below it. Read in an old post that quotes the pay document, so enter the school's own group.",
  cites: [cite('headGroupUnits', 'units and groups'), cite('tesLeadershipScales', 'groups and ranges')],
  departures: (context) => {
    const head = headPointOf(context);
    if (head === null) return [];
    return context.structure.posts
      .filter((post) => post.role !== 'headteacher' && isOnLeadershipPay(post.payPoint))
      .filter((post) => pointNumber(post.payPoint) >= head)
      .map((post) => ({
        degree: 'check',
        who: nameOf(context, post),
        from: context.startsOn,
        because: `The post is paid at ${post.payPoint}, level with or above the head at L${head}.`,
        consequence: "Deputy and assistant heads are normally paid below the head's range.",
        mend: "Choose a lower point, or have the governors look at the head's range first.",
      }));
  },
};

function headPointOf({ plan, structure }: RuleContext): number | null {
  const post = structure.posts.find((each) => each.role === 'headteacher');
  const point = post?.payPoint ?? plan.people.find((person) => person.role === 'headteacher')?.payPoint ?? null;
  return isOnLeadershipPay(point) ? pointNumber(point) : null;
}

function pointNumber(point: string | null): number {
  return Number(point?.slice(1));
}

/** Tax on staff that are bought in. */
export const secondmentVat: Rule = {
  ...asPractice,
  id: 'secondment-vat',
  name: 'Secondment and VAT',
  says: 'A teacher supplied by one education provider to another for teaching is exempt from VAT. Other supplies of staff may carry VAT. The home school remains the employer under a written agreement.',
  cites: [
    cite('secondmentVat', 'teachers supplied between providers'),
    cite('secondmentPractice', 'agreements between employers'),
  ],
  departures: (context) =>
    context.structure.posts
      .filter((post) => post.secondment?.arrangement === 'consultancy')
      .map((post) => ({
        degree: 'check',
        who: nameOf(context, post),
        from: context.startsOn,
        because: 'The post is bought as consultancy and not as a secondment of a teacher.',
        consequence: 'The supply may carry VAT, which the costs here do not hold.',
        mend: 'Take tax advice, or arrange a secondment of a teacher between the schools.',
      })),
};
