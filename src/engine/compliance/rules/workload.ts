import { monthsInYear, yearlyDayInWords } from '../../../domain/calendar';
import { countWords, listWords } from '../../../domain/numerals';
import { hasPost, roleNameIn, taskRoleOf } from '../../../domain/structure';
import { type TaskRole, taskNames, taskRoleNames, taskRoles, tasks } from '../../../domain/task';
import type { Case } from '../../../domain/units';
import { cite } from '../../../evidence/cite';
import { isInTransferSeason } from '../../workload/transferSeason';
import { type Departure, designatedPost, nameOf, type Rule, type RuleContext } from '../context';
import { exceeds, hoursInWords } from '../wording';
import { code, underTheAct, underTheCode } from './binding';

/** Time, resources and administrative support. */
export const sufficientTime: Rule = {
  ...underTheCode,
  id: 'sufficient-time',
  name: 'Enough time and administrative support',
  says: 'The SENCO should have sufficient time and resources, including administrative support and time away from teaching, in a similar way to other important strategic roles. Neither law nor Code names a number of hours: the comparison here is with an estimate from a model.',
  cites: [code('6.91'), cite('sencoTimeGuidance', 'sufficient time and administrative support')],
  departures: (context) => [...hoursAgainstEstimate(context), ...administrativeSupport(context)],
};

/** The year's demand in the low case: `demand.scale` alone makes the difference. */
function lowDemand({ plan, time, figures }: RuleContext): number {
  const scale = (each: Case) => figures.value('demand.scale', undefined, each);
  return (time.demandPerYear * scale('low')) / scale(plan.assumptions.demandCase);
}

/** Short even of the low estimate departs; short of the estimate the school has chosen departs in part. */
function hoursAgainstEstimate(context: RuleContext): readonly Departure[] {
  const { plan, structure, startsOn, time } = context;
  if (!exceeds(time.demandPerYear, time.givenPerYear)) return [];
  const low = lowDemand(context);
  const isBelowLow = exceeds(low, time.givenPerYear);
  const which = isBelowLow ? 'low' : plan.assumptions.demandCase;
  const [given, needed] = [time.givenPerYear, isBelowLow ? low : time.demandPerYear].map((hours) =>
    hoursInWords(Math.round(hours)),
  );
  return [
    {
      degree: isBelowLow ? 'departs' : 'partly',
      who: structure.name,
      from: startsOn,
      because: `The structure gives about ${given} hours in its first year; the ${which} estimate of the work is about ${needed}. Both are estimates of a model, and no number is in law or Code.`,
      consequence: 'Work goes undone, or into evenings and holidays.',
      mend: 'Timetable more hours, add administrative hours, or add a deputy; governors minute the basis.',
    },
  ];
}

function administrativeSupport({ structure, startsOn }: RuleContext): readonly Departure[] {
  if (hasPost(structure, 'administrator')) return [];
  return [
    {
      degree: 'partly',
      who: structure.name,
      from: startsOn,
      because: 'No administrator supports the SENCO, and the Code names administrative support.',
      consequence: "Booking, copying and filing take a teacher's time.",
      mend: 'Add some administrative hours a week.',
    },
  ];
}

/** Every task of the role has somebody to do it. */
export const dayToDayDuties: Rule = {
  ...underTheCode,
  id: 'day-to-day-duties',
  name: 'Every duty is allocated',
  says: 'The Code lists the duties: overseeing SEN policy day to day, co-ordinating provision, liaising with parents, agencies and next schools, advising on the graduated approach and the delegated budget, reasonable adjustments, and records. Each should have a name beside it.',
  cites: [code('6.90')],
  departures: (context) => rolesOfPosts.flatMap((role) => tasksWithoutAPost(context, role)),
};

/** Heads, leaders and class teachers are in every school without being a post of the structure. */
const rolesOfPosts: readonly TaskRole[] = ['senco', 'deputySenco', 'secondedSenco', 'administrator'];

function tasksWithoutAPost({ structure, startsOn }: RuleContext, role: TaskRole): readonly Departure[] {
  if (structure.posts.some((post) => taskRoleOf(post.role) === role)) return [];
  const unheld = tasks.filter((task) => (structure.matrix[task][role] ?? 0) > 0);
  if (unheld.length === 0) return [];
  const isOne = unheld.length === 1;
  return [
    {
      degree: 'departs',
      who: taskRoleNames[role],
      from: startsOn,
      because: `${listWords(unheld.map((task) => taskNames[task]))} ${isOne ? 'is' : 'are'} allocated to a role that no post in this structure fills.`,
      consequence: 'The work returns to whoever leads, or is left undone.',
      mend: `Add a post, or give the ${isOne ? 'task' : 'tasks'} to somebody in the structure.`,
    },
  ];
}

/** The cycle that sets most of the work. */
export const senSupportCycle: Rule = {
  ...underTheAct,
  id: 'sen-support-cycle',
  name: 'Best endeavours and the SEN support cycle',
  says: 'Schools must use their best endeavours to secure the provision that SEN calls for. For each pupil on SEN support there should be a cycle of assess, plan, do and review, led by class or subject teachers with advice from the SENCO; parents are told, and progress is reported at least once a year.',
  confidence: 'secondary',
  onlyWhereDuty: false,
  cites: [
    cite('childrenAndFamiliesAct2014', 'section 66(2)'),
    code('6.44 to 6.56'),
    cite('senSupportExplained', 'assess, plan, do, review'),
  ],
};

/** Clocks that do not wait for a part-time SENCO. */
export const ehcTimetable: Rule = {
  ...underTheAct,
  id: 'ehc-timetable',
  name: 'Clocks of an EHC needs assessment',
  says: 'The local authority decides within six weeks whether to assess; schools asked for advice answer within six weeks; a decision not to issue comes by 16 weeks and a final plan by 20. A school consulted on a placement answers within 15 days.',
  confidence: 'secondary',
  onlyWhereDuty: false,
  cites: [
    cite('sendRegulations2014', 'regulations 5(3) and 8'),
    cite('sendRegulationsAnnotated', 'timescales'),
    cite('ehcTimeframe', 'timetable'),
  ],
  departures: (context) => {
    const { school, structure, figures, startsOn } = context;
    const post = designatedPost(context);
    if (!post || school.ehcps + school.senSupport <= 0) return [];
    const days = figures.value('law.daysInReach');
    if (!exceeds(days * figures.value('time.dayHours'), post.hoursPerWeek)) return [];
    if (structure.posts.some((each) => each.role === 'deputySenco')) return [];
    return [
      {
        degree: 'check',
        who: nameOf(context, post),
        from: startsOn,
        because: `The SENCO has ${hoursInWords(post.hoursPerWeek)} hours a week, less than ${Number.isInteger(days) ? countWords(days) : hoursInWords(days)} ${days === 1 ? 'day' : 'days'}, and no deputy.`,
        consequence: 'The six-week and 15-day clocks run on days when nobody is there to answer.',
        mend: 'Name a second contact who may answer for the SENCO.',
      },
    ];
  },
};

/** Reviews have somebody to hold them. */
export const annualReview: Rule = {
  ...underTheAct,
  id: 'annual-review',
  name: 'Every plan is reviewed each year',
  says: 'An EHC plan is reviewed at least every 12 months, in special schools too, and more often for children under five. Where the school is asked to hold the meeting it gives notice of two weeks, and gathers and circulates advice two weeks before.',
  onlyWhereDuty: false,
  cites: [cite('sendRegulations2014', 'regulation 20'), cite('annualReviewGuidance', 'before and after the meeting')],
  departures: (context) => {
    if (context.school.ehcps <= 0) return [];
    const asked = taskRoles.filter((role) => (context.structure.matrix.annualReview[role] ?? 0) > 0);
    const empty = asked.filter((role) => hasNoHours(context, role));
    if (empty.length === 0) return [];
    const isNobody = empty.length === asked.length;
    return [
      {
        degree: isNobody ? 'departs' : 'partly',
        who: listWords(empty.map((role) => roleNameIn(context.structure, role))),
        from: context.startsOn,
        because: `Annual reviews are allocated to ${isNobody ? 'roles that have' : 'a role that has'} no hours for them all year.`,
        consequence: isNobody
          ? 'As the plan stands, nobody holds the reviews that the law requires.'
          : 'That part of the reviews falls back on the others who hold them.',
        mend: 'Allocate annual reviews to a post with hours, or give this one hours.',
      },
    ];
  },
};

function hasNoHours({ time }: RuleContext, role: TaskRole): boolean {
  const firstYear = time.months.slice(0, monthsInYear);
  return firstYear.every((month) => month.capacityOf[role] <= 0 && month.doneBy[role] <= 0);
}

/** A change of SENCO in transfer season. */
export const phaseTransferDate: Rule = {
  ...underTheAct,
  id: 'phase-transfer-date',
  name: 'Phase-transfer plans by 15 February',
  says: 'The local authority must review and amend the plan of a pupil who changes phase by 15 February, or by 31 March for a move from secondary school to post-16. Schools hold those reviews in the autumn term.',
  onlyWhereDuty: false,
  cites: [cite('sendRegulations2014', 'regulation 18')],
  departures: (context) => {
    const post = designatedPost(context);
    const isInSeason = isInTransferSeason(context.startsOn, context.figures);
    if (!post || post.starting === 'established' || !isInSeason || context.school.ehcps <= 0) return [];
    const { deadline } = context.figures.lawDates.transferSeason;
    return [
      {
        degree: 'check',
        who: nameOf(context, post),
        from: context.startsOn,
        because: 'A SENCO who is new to the role starts in the months when phase-transfer reviews are held.',
        consequence: `The handover meets the deadline of ${yearlyDayInWords(deadline)}.`,
        mend: 'Hold the transfer reviews before the change, or move the start to Easter or September.',
      },
    ];
  },
};
