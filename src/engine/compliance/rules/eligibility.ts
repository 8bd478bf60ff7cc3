import { dutyReachOf } from '../../../domain/school';
import type { Post } from '../../../domain/structure';
import { cite } from '../../../evidence/cite';
import { designatedHolderLeaves } from '../../succession/knownLeaver';
import { type Departure, designatedPost, holderOf, nameOf, type Rule, type RuleContext } from '../context';
import { code, underTheAct } from './binding';

/** One member of staff, on the first day and every day after it. */
export const designateSenco: Rule = {
  ...underTheAct,
  id: 'designate-senco',
  name: 'One member of staff is the designated SENCO',
  says: 'The governing body, or the proprietor of an academy, must designate a member of staff at the school as SENCO. No period of grace is written in for a vacancy. Whether two people may share the designation is nowhere settled.',
  cites: [cite('childrenAndFamiliesAct2014', 'section 67(1), (2) and (4)')],
  departures: (context) => {
    const post = designatedPost(context);
    if (!post) return [nobodyDesignated(context)];
    return [
      ...(post.secondment?.arrangement === 'consultancy' ? [designatedConsultant(context, post)] : []),
      ...(designatedHolderLeaves(context.structure, context.plan.people) ? [designatedLeaver(context, post)] : []),
    ];
  },
};

function nobodyDesignated({ structure, startsOn }: RuleContext): Departure {
  return {
    degree: 'departs',
    who: structure.name,
    from: startsOn,
    because: 'No one member of staff is designated as SENCO.',
    consequence: 'A mainstream school without a designated SENCO is in breach of the Act from the first day.',
    mend: 'Governors minute the designation of one eligible teacher, or of the head, who may hold it the same day; the tasks may still be shared.',
  };
}

function designatedConsultant(context: RuleContext, post: Post): Departure {
  return {
    degree: 'departs',
    who: nameOf(context, post),
    from: context.startsOn,
    because: `${nameOf(context, post)} is bought in as a consultant and is not a member of staff at this school.`,
    consequence: 'The school has advice but no SENCO in law.',
    mend: 'Use a secondment or a joint contract that makes the person staff at this school, or designate somebody who is.',
  };
}

function designatedLeaver(context: RuleContext, post: Post): Departure {
  return {
    degree: 'check',
    who: nameOf(context, post),
    from: context.startsOn,
    because: 'The designated SENCO is known to be leaving: someone must be designated on the day they leave.',
    consequence: 'From that day the school has no designated SENCO, and the Act gives no period of grace.',
    mend: 'Name who follows, or have governors minute that the head is designated from that day.',
  };
}

/** Which schools the duty reaches. */
export const coveredSchools: Rule = {
  ...underTheAct,
  id: 'covered-schools',
  name: 'Which schools must have a SENCO',
  says: 'The Act covers mainstream maintained schools, academies and free schools, and maintained nursery schools. The Code also lists pupil referral units and alternative provision academies. Special schools, 16 to 19 academies and independent schools have no SENCO duty.',
  confidence: 'secondary',
  cites: [
    cite('childrenAndFamiliesAct2014', 'sections 66(1), 67(1) and 83(2)'),
    code('6.2'),
    cite('ipseaSenSupport', 'special schools'),
    cite('theKey', 'which schools must have a SENCO'),
  ],
  departures: ({ plan, structure, startsOn }) =>
    dutyReachOf(plan.school) === 'codeOnly'
      ? [
          {
            degree: 'check',
            who: structure.name,
            from: startsOn,
            because:
              'The Act lists pupil referral units and alternative provision academies apart from mainstream schools.',
            consequence: 'The legal duty to designate a SENCO is doubtful here.',
            mend: 'Designate a SENCO all the same: it costs nothing and removes the doubt.',
          },
        ]
      : [],
};

/** The first way to be eligible. */
export const qualifiedTeacherAtSchool: Rule = {
  ...underTheAct,
  id: 'qualified-teacher-at-school',
  name: 'A qualified teacher who works as a teacher at the school',
  says: 'A SENCO who is not the head must be a qualified teacher, have completed induction where it is required, and work as a teacher at the school. No number of hours is set, and part-time is allowed. What "working as a teacher at the school" means is not defined, so that part is a judgement.',
  cites: [
    cite('sendRegulations2014', 'regulation 49(1) and (2)'),
    cite('sendRegulationsAmendment2016', 'regulation 4'),
    cite('pq21891', 'restates the two conditions'),
  ],
  departures: (context) => {
    const post = designatedPost(context);
    if (!post || isHeadOfThisSchool(context, post)) return [];
    return [...teacherStatus(context, post), ...teachingAtThisSchool(context, post)];
  },
};

/** Whether the second way is open: the school's own head, or a headship still to be filled. Nobody else's label makes a head. */
function isHeadOfThisSchool(context: RuleContext, post: Post): boolean {
  const holder = holderOf(context, post);
  return post.role === 'headteacher' && post.secondment === null && (holder === null || holder.role === 'headteacher');
}

/** Said of somebody in a head's post who is not entered as the head. */
function onlyAsHead(post: Post): string {
  return post.role === 'headteacher' && post.secondment === null
    ? ' They can be SENCO only if they are the head or acting head: check, and enter that as their role.'
    : '';
}

function teacherStatus(context: RuleContext, post: Post): readonly Departure[] {
  const holder = holderOf(context, post);
  const who = nameOf(context, post);
  const mend = 'Designate a qualified teacher who has finished induction, or the head in the meantime.';
  const because = holder ? whyNotATeacher(holder.hasQts, holder.inductionDone) : null;
  if (because) {
    const consequence = 'This person cannot be the SENCO in law, though they may carry out much of the work.';
    return [
      { degree: 'departs', who, from: context.startsOn, because: `${because}${onlyAsHead(post)}`, consequence, mend },
    ];
  }
  if (holder?.hasQts === 'yes' && holder.inductionDone === 'yes') return [];
  return [
    {
      degree: 'check',
      who,
      from: context.startsOn,
      because: holder
        ? `Qualified teacher status or induction is not yet known.${onlyAsHead(post)}`
        : 'Nobody is named yet: the appointee must be a qualified teacher who has completed induction.',
      consequence: 'Without both, the person cannot be the SENCO in law.',
      mend: holder
        ? 'See the QTS and induction record.'
        : 'Ask for both in the advert and see the record before designation.',
    },
  ];
}

function whyNotATeacher(hasQts: string, inductionDone: string): string | null {
  if (hasQts === 'no') return 'The designated SENCO is not a qualified teacher.';
  return inductionDone === 'no' ? 'The designated SENCO has not completed induction.' : null;
}

function teachingAtThisSchool(context: RuleContext, post: Post): readonly Departure[] {
  const found = { who: nameOf(context, post), from: context.startsOn };
  if (post.role === 'administrator')
    return [
      {
        ...found,
        degree: 'departs',
        because: 'The designated post is an administrator, and does not work as a teacher at the school.',
        consequence: 'Whoever holds this post cannot be the SENCO in law, though they may carry out much of the work.',
        mend: 'Designate a teacher of the school, or the head; the administrator may keep the tasks.',
      },
    ];
  const isShared = post.role === 'secondedSenco' || post.secondment !== null;
  if (!isShared || post.teachingHoursPerWeek > 0) return [];
  return [
    {
      ...found,
      degree: 'check',
      because: 'The seconded SENCO has no timetabled teaching at this school, and must work as a teacher here.',
      consequence: '"Working as a teacher at the school" is not defined, so whether this is enough is a judgement.',
      mend: 'Write a teaching role at this school, however small, into the secondment agreement.',
    },
  ];
}

/** The second way to be eligible. */
export const headMayBeSenco: Rule = {
  ...underTheAct,
  id: 'head-may-be-senco',
  name: 'The head of the school may be its SENCO',
  says: 'The head or acting head may be SENCO of their own school, without any condition on QTS or induction. The head of another school cannot use this way in. The qualification window runs for heads too.',
  cites: [cite('sendRegulations2014', 'regulation 49(3) and (4)')],
  departures: (context) => {
    const post = designatedPost(context);
    if (!post?.secondment?.isHeadElsewhere) return [];
    const lacksQts = holderOf(context, post)?.hasQts === 'no';
    return [
      {
        degree: lacksQts ? 'departs' : 'check',
        who: nameOf(context, post),
        from: context.startsOn,
        because: 'The designated SENCO is head of another school, and being a head counts only in that school.',
        consequence: lacksQts
          ? 'Without QTS there is no other way for this person to be SENCO here.'
          : 'They can be SENCO here only as a qualified teacher who works as a teacher at this school.',
        mend: "Designate this school's own head or one of its teachers, or second a teacher instead of a head.",
      },
    ];
  },
};
