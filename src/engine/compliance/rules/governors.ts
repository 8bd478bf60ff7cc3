import type { Answer } from '../../../domain/units';
import { cite } from '../../../evidence/cite';
import { type Departure, designatedPost, type Rule, type RuleContext } from '../context';
import { code, underTheAct, underTheCode } from './binding';

/** What is wrong when a question to the governors is answered with no, or not at all. */
interface Answered {
  readonly no: string;
  readonly unknown: string;
  readonly consequence: string;
  readonly mend: string;
}

/** `no` departs, `unknown` is to be checked, `yes` is no finding. The answer is the school's, whichever structure is chosen. */
function unlessYes({ startsOn }: RuleContext, answer: Answer, words: Answered): readonly Departure[] {
  if (answer === 'yes') return [];
  return [
    {
      degree: answer === 'no' ? 'departs' : 'check',
      who: 'Governors',
      from: startsOn,
      because: words[answer],
      consequence: words.consequence,
      mend: words.mend,
      isSchoolWide: true,
    },
  ];
}

/** What the governing body must settle. */
export const governorsDefineAndMonitorRole: Rule = {
  ...underTheAct,
  id: 'governors-define-and-monitor-role',
  name: 'Governors define and monitor the role',
  says: "The governing body must determine the SENCO's role in relation to the leadership and management of the school, and monitor how effectively it is carried out. The SENCO may carry out the tasks or arrange for them: tasks can be delegated, the designation cannot.",
  confidence: 'secondary',
  cites: [cite('sendRegulations2014', 'regulation 50(1) to (3)'), cite('regulation50Quoted', 'regulation 50')],
  departures: (context) =>
    unlessYes(context, context.plan.school.governorsDefinedRole, {
      no: "The governors have not determined the SENCO's role.",
      unknown: "It is not known whether the governors have determined the SENCO's role.",
      consequence: 'Whichever structure is chosen, this duty stays open until the board has minuted it.',
      mend: 'The board adopts a one-page definition of the role, with a review date.',
    }),
};

/** A name for parents. */
export const senReportNamesSenco: Rule = {
  ...underTheAct,
  id: 'sen-report-names-senco',
  name: 'The SEN information report names the SENCO',
  says: "The school's SEN information report must give the name and contact details of the SENCO.",
  cites: [cite('sendRegulations2014', 'schedule 1, paragraph 4')],
  departures: (context) =>
    designatedPost(context)
      ? unlessYes(context, context.plan.school.reportNamesSenco, {
          no: 'The SEN information report does not name the SENCO.',
          unknown: 'It is not known whether the SEN information report names the SENCO.',
          consequence: 'Parents cannot see from the report whom to ask.',
          mend: "Put the SENCO's name and contact details into the report, and update it on the day of any change.",
        })
      : [
          {
            degree: 'departs',
            who: context.structure.name,
            from: context.startsOn,
            because: 'Nobody is designated, so there is no name to print.',
            consequence: 'The SEN information report cannot be completed.',
            mend: 'Designate one eligible person, and print the name on the same day.',
          },
        ],
};

/** Who on the board looks after SEN. */
export const senGovernor: Rule = {
  ...underTheCode,
  id: 'sen-governor',
  name: 'A governor for SEN',
  says: 'A governor or a sub-committee should have specific oversight of SEN. Where the head is SENCO the brief has to be stronger, because the SENCO line-manages everybody. The board as a whole holds the duties on designation, qualification and role.',
  cites: [code('6.3'), cite('sendCodeOnGovernors', 'governors')],
  departures: (context) =>
    unlessYes(context, context.plan.school.hasSenGovernor, {
      no: 'No governor or committee has specific oversight of SEN.',
      unknown: 'It is not known whether a governor has specific oversight of SEN.',
      consequence:
        designatedPost(context)?.role === 'headteacher'
          ? 'With the head as SENCO, nobody is placed to challenge.'
          : 'Nobody on the board is placed to ask how SEN provision is going.',
      mend: 'Name a SEN governor, with a visit each term.',
    }),
};
