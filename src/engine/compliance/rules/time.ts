import { isOnLeadershipPay, type Post } from '../../../domain/structure';
import { cite } from '../../../evidence/cite';
import { fullTeachingLoad } from '../../costing/postCost';
import { leaderWeek } from '../../workload/leaderWeek';
import { perSchoolWeek } from '../../workload/sums';
import { type Departure, designatedPost, nameOf, type Rule, type RuleContext } from '../context';
import { exceeds, hoursInWords } from '../wording';
import { underPayAndConditions } from './binding';

/** A classroom teacher's week. */
export const teacherTime: Rule = {
  ...underPayAndConditions,
  id: 'teacher-time',
  name: 'Directed time and PPA of a classroom teacher',
  says: 'Classroom teachers have 1,265 directed hours over 195 days, and planning time of at least 10% of timetabled teaching, besides any leadership time. Holders of leadership posts or TLRs get a reasonable amount of time in school hours, with no minimum.',
  checkBy: '2027-08-31',
  cites: [
    cite('nasuwtTime', '1,265 hours, 195 days and 10% PPA'),
    cite('nasuwtLeadershipTime', 'reasonable leadership time'),
  ],
  departures: (context) =>
    context.structure.posts
      .filter((post) => isClassroomSenco(context, post))
      .flatMap((post) => [...overTheWeek(context, post), ...withoutPpa(context, post)]),
};

function isClassroomSenco({ structure }: RuleContext, post: Post): boolean {
  const isSenco = post.id === structure.designatedPost || post.role === 'deputySenco';
  return isSenco && post.role !== 'headteacher' && post.payPoint !== null && !isOnLeadershipPay(post.payPoint);
}

function overTheWeek(context: RuleContext, post: Post): readonly Departure[] {
  const { figures, startsOn } = context;
  const teachingWithPpa = post.teachingHoursPerWeek / (1 - figures.value('time.ppaShare'));
  const needed = post.hoursPerWeek + teachingWithPpa;
  const held = figures.value('time.contractedWeek') * post.fte;
  if (!exceeds(needed, held)) return [];
  return [
    {
      degree: 'departs',
      who: nameOf(context, post),
      from: startsOn,
      because: `SENCO hours, teaching and its PPA come to ${hoursInWords(needed)} hours a week; the contract holds ${hoursInWords(held)}.`,
      consequence: 'Part of the work can be done only outside directed time, where it cannot be required.',
      mend: `Take ${hoursInWords(needed - held)} hours a week off the timetable or off the SENCO hours, or raise the contract.`,
    },
  ];
}

function withoutPpa(context: RuleContext, post: Post): readonly Departure[] {
  const { figures, startsOn } = context;
  const most = fullTeachingLoad(figures) * post.fte;
  if (!exceeds(post.teachingHoursPerWeek, most)) return [];
  return [
    {
      degree: 'departs',
      who: nameOf(context, post),
      from: startsOn,
      because: `${hoursInWords(post.teachingHoursPerWeek)} hours of teaching a week leave no room for PPA; the most with PPA is ${hoursInWords(most)}.`,
      consequence: 'PPA is an entitlement and cannot be traded for SENCO time.',
      mend: `Release at least ${hoursInWords(post.teachingHoursPerWeek - most)} hours of teaching a week.`,
    },
  ];
}

/** A head's week with the SENCO role on top. */
export const headTime: Rule = {
  ...underPayAndConditions,
  id: 'head-time',
  name: "The head's own time",
  says: 'A head is entitled to a reasonable amount of leadership time, having regard to any teaching. Leaders have no fixed hours, but the Working Time Regulations limit the average week. How much a head can add is a judgement.',
  checkBy: '2027-08-31',
  cites: [
    cite('headshipTime', 'dedicated headship time'),
    cite('nasuwtLeadershipTime', 'leadership group'),
    cite('workingTimeRegulations1998', 'regulation 4'),
  ],
  departures: (context) => {
    const post = designatedPost(context);
    return post?.role === 'headteacher' ? [...headWhoTeaches(context, post), ...headAskedTooMuch(context, post)] : [];
  },
};

function headWhoTeaches(context: RuleContext, post: Post): readonly Departure[] {
  if (post.teachingHoursPerWeek <= 0) return [];
  return [
    {
      degree: 'check',
      who: nameOf(context, post),
      from: context.startsOn,
      because: `The head teaches ${hoursInWords(post.teachingHoursPerWeek)} hours a week and would be SENCO as well.`,
      consequence: 'Three roles share the time that is meant for leadership.',
      mend: 'Release the head from teaching, or give the SENCO work to a teacher.',
    },
  ];
}

function headAskedTooMuch(context: RuleContext, post: Post): readonly Departure[] {
  const { time, figures, plan, startsOn } = context;
  const asked = perSchoolWeek(time.askedOf.headAndSlt, time.schoolWeeks);
  const most = figures.value('time.headCanAdd', undefined, 'high');
  if (!exceeds(asked, most)) return [];
  const week = leaderWeek(plan.school.phase, figures);
  return [
    {
      degree: 'departs',
      who: nameOf(context, post),
      from: startsOn,
      because: `About ${hoursInWords(asked)} hours a week are asked of the head; a serving head can add ${hoursInWords(most)} at the very most.`,
      consequence: `On a leader's usual ${hoursInWords(week)} hours that makes a week of ${hoursInWords(week + asked)}, against an average of ${hoursInWords(figures.value('time.weeklyLimit'))} in the Working Time Regulations.`,
      mend: `Move at least ${hoursInWords(asked - most)} hours a week to a deputy SENCO, an administrator or a teacher.`,
    },
  ];
}
