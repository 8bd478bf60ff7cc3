import { cite } from '../../../evidence/cite';
import { designatedPost, nameOf, type Rule } from '../context';
import { asPractice, code, underTheCode } from './binding';

/** The SENCO and the leadership team. */
export const sltMembership: Rule = {
  ...underTheCode,
  id: 'slt-membership',
  name: 'The SENCO on the leadership team',
  says: 'The SENCO has an important part, with head and governors, in the strategic development of SEN policy, and the Code says that they are most effective as part of the leadership team. This is advice, not a duty.',
  cites: [code('6.87')],
  departures: (context) => {
    const post = designatedPost(context);
    if (!post || post.role === 'headteacher' || post.leadership === 'member') return [];
    const attends = post.leadership === 'attends';
    return [
      {
        degree: attends ? 'partly' : 'departs',
        who: nameOf(context, post),
        from: context.startsOn,
        because: attends
          ? 'The SENCO attends the leadership team without being a member of it.'
          : 'The SENCO is not on the leadership team and does not attend it.',
        consequence: attends
          ? "Influence depends on the invitation and on the head's support."
          : 'Decisions that shape SEN provision are taken without the SENCO in the room.',
        mend: attends
          ? 'Governors make the seat a full one, or record why attending is enough.'
          : 'Give the SENCO a standing seat or agenda item at leadership meetings, or have governors record why not.',
      },
    ];
  },
};

/** What an inspector will ask about inclusion. */
export const ofstedInclusion: Rule = {
  ...asPractice,
  id: 'ofsted-inclusion',
  name: 'Explaining the structure to an inspector',
  says: 'Inspections of state-funded schools since November 2025 grade inclusion. A school should be able to show a qualified SENCO with enough standing to lead. This is a reading of the framework and a judgement.',
  from: '2025-11-01',
  cites: [cite('ofstedInclusion2025', 'inclusion')],
  departures: (context) => {
    const post = designatedPost(context);
    if (context.plan.school.governance === 'independent') return [];
    if (!post || post.role === 'headteacher' || post.leadership !== 'none') return [];
    return [
      {
        degree: 'check',
        who: nameOf(context, post),
        from: context.startsOn,
        because: "An inspector may ask how the SENCO's view reaches the leadership team.",
        consequence: 'The structure can be defended, but its route to leadership has to be shown.',
        mend: 'Put role, qualification record and line to leadership on one page.',
      },
    ];
  },
};
