import { addMonths } from '../../domain/calendar';
import type { MitigationId } from '../../domain/mitigation';
import { countWords, decimal, percent } from '../../domain/numerals';
import type { Person } from '../../domain/person';
import type { Plan } from '../../domain/plan';
import { dutyReachOf } from '../../domain/school';
import { designatedPostOf, type Post, type Structure, withDesignatedPost } from '../../domain/structure';
import type { Case, IsoDate } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';
import type { RuleContext } from '../compliance/context';
import { mustQualify } from '../compliance/qualificationClock';
import { coverCost } from '../costing/postCost';
import { arrangementCase } from '../succession/arrangementCase';
import { isCandidate, processPerson } from '../succession/processPeople';
import { withNpqNow, withTrainee } from '../succession/whatIf';
import type { Considered, Mitigation } from './mitigation';
import { movedTo } from './movedTo';
import { secondTrained } from './peopleUnder';

const isLent = ({ secondment }: Post): boolean => secondment !== null;

/** What makes it likelier that somebody holds the role tomorrow, knows it, and may. */
export const peopleToFollow = {
  npqNow: {
    says: 'Whoever holds the role without the qualification, or could step up, begins the NPQ for SENCOs with the next cohort.',
    effectSays: (asked) => {
      const count = beginning(asked);
      const study = `${decimal(asked.figures.value('succession.npqStudyHours'), 1)} hours of study a week`;
      const from =
        startersOf(asked).posts.length > 0 ? 'come out of a post’s hours' : 'each come on top of what they do now';
      return `${countWords(count)} ${count === 1 ? 'person begins' : 'people begin'} now; ${study} ${from}, and the full fee is set aside until a scholarship is sure.`;
    },
    addresses: ['qualificationMissed', 'termWithoutCover'],
    isOffered: (asked) => beginning(asked) > 0,
    change: (asked) => {
      const { posts } = startersOf(asked);
      const studying = asked.structure.posts.map((post) =>
        posts.includes(post) ? { ...post, isStudyingNpq: true } : post,
      );
      return { ...asked.structure, posts: studying };
    },
    npqFees: beginning,
    inFutures: (inputs, phases) => withNpqNow(inputs, phases) ?? inputs,
  },
  secondTrainedPerson: {
    says: 'A second teacher, willing to be SENCO one day, works beside the SENCO and takes the qualification.',
    effectSays: ({ figures }) =>
      `One more candidate inside, ready after about ${decimal(figures.value('succession.readyYears'), 1)} years if they stay; ${decimal(figures.value('mitigation.shadowingHours'))} hours a year of theirs are covered.`,
    addresses: [
      'termWithoutCover',
      'onePersonHoldsEverything',
      'traineeLeaves',
      'knowledgeLost',
      'unlawfulDesignation',
    ],
    isOffered: ({ structure }) => designatedPostOf(structure) !== null,
    npqFees: ({ plan }) => (isDutyHere(plan) ? 1 : 0),
    inFutures: (inputs, { fromMonth, startsOn, figures }) =>
      withTrainee(inputs, processPerson(secondTrained(figures), startsOn, figures), fromMonth),
    pounds: (_structure, prices) => {
      const { figures } = prices;
      return coverCost(figures.value('mitigation.shadowingHours') / figures.value('time.schoolWeeks'), prices);
    },
  },
  handoverFile: {
    says: 'Who is where in which process, whom to ring, what was promised: kept where the next SENCO finds it.',
    effectSays: ({ figures, withIt }) =>
      `Of what they will be worth, somebody from outside begins at ${movedTo('succession.rampStartOutside', figures, withIt, percent)}; ${decimal(figures.value('mitigation.handoverHours'))} hours a year of the SENCO.`,
    addresses: ['knowledgeLost', 'secondmentWithdrawn'],
    isOffered: ({ structure }) => designatedPostOf(structure) !== null,
    cases: [{ figure: 'succession.rampStartOutside', which: 'high' }],
    functionHours: (figures) => figures.value('mitigation.handoverHours'),
  },
  secondmentAgreement: {
    says: 'A joint contract with the other school: days, notice, line management, and a date on which both look again.',
    effectSays: ({ structure, figures }) => {
      const post = designatedPostOf(structure);
      const chance = (which: Case): string => percent(figures.value('leaving.sharedArrangement', undefined, which));
      const [then, now] = [chance('low'), chance(post ? arrangementCase(post) : 'central')];
      return `The arrangement ends with a chance of ${then} a year${now === then ? ', as it does now' : ` and not ${now}`}, and its first review is dated.`;
    },
    addresses: ['secondmentWithdrawn', 'termWithoutCover'],
    isOffered: ({ structure }) => {
      const secondment = designatedPostOf(structure)?.secondment;
      if (!secondment) return false;
      return secondment.arrangement !== 'jointContract' || secondment.reviewOn === null;
    },
    change: ({ structure, plan, figures }) => agreed(structure, plan.assumptions.startsOn, figures),
    inLaw: (context) => ({ ...context, structure: reviewedInTime(context) }),
    oneOff: ({ figures }) => figures.value('mitigation.agreementCost'),
  },
} as const satisfies Partial<Record<MitigationId, Mitigation>>;

const isDutyHere = ({ school }: Pick<Plan, 'school'>): boolean => dutyReachOf(school) !== 'none';

/** The posts whose holders begin the NPQ, and who begins it without a post. */
function startersOf({ structure, plan, figures }: Considered): {
  readonly posts: readonly Post[];
  readonly bench: readonly Person[];
} {
  if (!isDutyHere(plan)) return { posts: [], bench: [] };
  const designated = designatedPostOf(structure);
  const lacksIt = (person: Person): boolean =>
    person.qualification === 'none' && person.npqStartedOn === null && mustQualify(person, figures);
  const seats = structure.posts.filter((post) => post === designated || post.role === 'deputySenco');
  const posts = seats.filter((post) => {
    if (post.isStudyingNpq || isLent(post)) return false;
    const holder = plan.people.find(({ id }) => id === post.holder);
    // Of a deputy whom nobody is named for it is sure that the course can begin; a SENCO may come with it.
    return holder ? lacksIt(holder) : post.role === 'deputySenco';
  });
  const isSeated = ({ id }: Person): boolean => seats.some((post) => post.holder === id);
  return { posts, bench: plan.people.filter((each) => isCandidate(each) && !isSeated(each) && lacksIt(each)) };
}

/** How many begin the NPQ. */
function beginning(asked: Considered): number {
  const { posts, bench } = startersOf(asked);
  return posts.length + bench.length;
}

/** The first review that the agreement dates, counted from the first day. */
const reviewFrom = (day: IsoDate, figures: Figures): IsoDate =>
  addMonths(day, Math.round(figures.value('law.sharedReviewMonths')));

function agreed(structure: Structure, startsOn: IsoDate, figures: Figures): Structure {
  return withDesignatedSecondment(structure, (secondment) => ({
    ...secondment,
    arrangement: 'jointContract',
    reviewOn: secondment.reviewOn ?? reviewFrom(startsOn, figures),
  }));
}

/** In a later phase the agreement runs from that phase's first day, and so does the time to its first review. */
function reviewedInTime({ structure, startsOn, figures }: RuleContext): Structure {
  const latest = reviewFrom(startsOn, figures);
  return withDesignatedSecondment(structure, (secondment) => {
    const { reviewOn } = secondment;
    const isInTime = reviewOn !== null && reviewOn >= startsOn && reviewOn <= latest;
    return isInTime ? secondment : { ...secondment, reviewOn: latest };
  });
}

function withDesignatedSecondment(
  structure: Structure,
  change: (secondment: NonNullable<Post['secondment']>) => NonNullable<Post['secondment']>,
): Structure {
  return withDesignatedPost(structure, (post) =>
    post.secondment ? { ...post, secondment: change(post.secondment) } : post,
  );
}
