import type { MitigationId } from '../../domain/mitigation';
import { decimal, percent } from '../../domain/numerals';
import { designatedPostOf, headIsSenco, type Structure, withDesignatedPost } from '../../domain/structure';
import { knownSchool } from '../knownSchool';
import { pairsOnOnePerson } from '../risk/conflicts';
import { suspensionsPerYear } from '../risk/suspensions';
import type { Mitigation } from './mitigation';
import { movedTo } from './movedTo';

const hasSenco = (structure: Structure): boolean => designatedPostOf(structure) !== null;

/** What gives the SENCO a voice, somebody to talk to, and somebody who asks. */
export const standingAndOversight = {
  headCoaching: {
    says: 'The head gives the SENCO a fixed half hour a week: what is stuck, what to take to the leadership team, what to leave.',
    effectSays: ({ figures, withIt }) =>
      `A new SENCO is fully effective after ${movedTo('succession.rampMonths', figures, withIt, (months) => `${decimal(months)} months`)}; ${decimal(figures.value('mitigation.coachingHours'), 1)} hours a week of the head.`,
    addresses: ['offLeadershipTeam', 'isolation'],
    isOffered: ({ structure }) => hasSenco(structure) && !headIsSenco(structure),
    cases: [{ figure: 'succession.rampMonths', which: 'low' }],
    leadershipHours: (_plan, _known, figures) =>
      figures.value('mitigation.coachingHours') * figures.value('time.schoolWeeks'),
  },
  seatAtLeadership: {
    says: 'The SENCO attends every leadership meeting, with an item of their own, without title or pay of a leader.',
    effectSays: ({ figures }) =>
      `Attends, in law and in the risks; ${decimal(figures.value('time.sltMeeting'), 1)} hours a week of meetings come out of the SENCO’s hours.`,
    addresses: ['offLeadershipTeam', 'isolation'],
    isOffered: ({ structure }) => !headIsSenco(structure) && designatedPostOf(structure)?.leadership === 'none',
    change: ({ structure }) =>
      withDesignatedPost(structure, (post) => ({ ...post, leadership: 'attends', sltMeetingsFromHours: true })),
  },
  peerSupport: {
    says: 'The SENCO has others to think with: a network of SENCOs, or supervision.',
    effectSays: ({ figures, withIt }) =>
      `A SENCO asked for twice the hours there are is taken to leave faster by ${movedTo('leaving.overloadSlope', figures, withIt, percent)}, a judgement; ${decimal(figures.value('mitigation.peerSupportHours'))} hours a year of the SENCO.`,
    addresses: ['isolation', 'overload'],
    isOffered: ({ structure }) => hasSenco(structure),
    cases: [{ figure: 'leaving.overloadSlope', which: 'low' }],
    functionHours: (figures) => figures.value('mitigation.peerSupportHours'),
  },
  senGovernor: {
    says: 'A named governor for SEND visits every term, with questions agreed by the board, and reports back.',
    effectSays: ({ figures }) =>
      `The Code’s governor for SEN is there; ${decimal(figures.value('mitigation.governorVisitHours'))} hours a year of the SENCO for three visits.`,
    addresses: ['governorsCannotChallenge', 'conflictOfInterest'],
    isOffered: ({ plan }) => plan.school.hasSenGovernor !== 'yes',
    inLaw: (context) => ({
      ...context,
      plan: { ...context.plan, school: { ...context.plan.school, hasSenGovernor: 'yes' } },
    }),
    functionHours: (figures) => figures.value('mitigation.governorVisitHours'),
  },
  independentAdvocate: {
    says: 'Where a pupil with SEND may be suspended, somebody who neither decides nor reports to the head speaks for the pupil first.',
    effectSays: ({ plan, figures }) => {
      const { expected } = suspensionsPerYear(knownSchool(plan.school, figures), plan.school.phase, figures);
      return `About ${decimal(expected, 1)} suspensions of pupils with SEND a year in a school like this, at ${decimal(figures.value('mitigation.advocateHours'), 1)} hours of a leader each.`;
    },
    addresses: ['conflictOfInterest'],
    isOffered: ({ structure, plan, figures }) =>
      pairsOnOnePerson(structure).some(({ safeguards }) => safeguards.includes('independentAdvocate')) &&
      suspensionsPerYear(knownSchool(plan.school, figures), plan.school.phase, figures).expected > 0,
    leadershipHours: ({ school }, known, figures) =>
      suspensionsPerYear(known, school.phase, figures).expected * figures.value('mitigation.advocateHours'),
  },
  otherLineManager: {
    says: 'Another leader than the head line-manages the SENCO, so that a complaint about the head’s decision has somewhere to go.',
    effectSays: ({ figures }) =>
      `The head no longer wears the line manager’s hat; ${decimal(figures.value('mitigation.lineManagerHours'))} hours a year to brief somebody new to it.`,
    addresses: ['conflictOfInterest', 'influenceThroughHead'],
    isOffered: ({ structure }) =>
      structure.hats.lineManager !== 'other' && hasSenco(structure) && !headIsSenco(structure),
    change: ({ structure }) => ({ ...structure, hats: { ...structure.hats, lineManager: 'other' } }),
    leadershipHours: (_plan, _known, figures) => figures.value('mitigation.lineManagerHours'),
  },
} as const satisfies Partial<Record<MitigationId, Mitigation>>;
