import type { KnownSchool } from '../../domain/assessment';
import type { Plan } from '../../domain/plan';
import { designatedPostOf, headIsSenco, type Structure } from '../../domain/structure';
import type { Figures } from '../../evidence/figuresAt';
import { conflictTests, isInPlace, openStrongPairs } from '../risk/conflicts';

/**
 * How near the SENCO is to where staff, timetable and money are decided. Of facts about the structure alone: what the
 * school says of its people in the health check is the same under every structure, so it would tell none of them apart.
 */
export const influenceLevels = [
  'Nobody is designated, so nobody speaks for SEND among the leaders.',
  'The SENCO is outside the leadership team, and reaches it through a line manager who is not the head.',
  'One standing way in: the SENCO attends leadership meetings, or is managed or coached by the head.',
  'Two standing ways in: the SENCO attends leadership meetings, and is managed or coached by the head.',
  'The SENCO is a member of the leadership team.',
] as const;

/** How free the SENCO is to make a pupil’s case to whoever decides, and whether anybody from outside asks. */
export const independenceLevels = [
  'One person decides and also speaks for the pupil, or checks their own work, and nothing is set against it.',
  'The head is SENCO with a safeguard chosen; or nobody is designated to speak for the pupil.',
  'The SENCO is not the head, but is managed by the head or wears another hat that pulls against the role, and nobody from outside asks.',
  'Either the SENCO is managed by somebody other than the head and wears no hat that pulls against the role, or a SEN governor or an independent advocate asks.',
  'Both: the SENCO answers to somebody other than the head with no hat that pulls, and a SEN governor or an independent advocate asks.',
] as const;

const most = influenceLevels.length - 1;

/** The level of influence, 0 to 4, of one structure as it stands. */
export function influenceOf(structure: Structure): number {
  const post = designatedPostOf(structure);
  if (!post) return 0;
  if (post.leadership === 'member' || headIsSenco(structure)) return most;
  const attends = post.leadership === 'attends' || structure.mitigations.includes('seatAtLeadership');
  const hasHeadsEar = structure.hats.lineManager === 'head' || structure.mitigations.includes('headCoaching');
  return 1 + Number(attends) + Number(hasHeadsEar);
}

/** The level of independence, 0 to 4, of one structure as it stands. */
export function independenceOf(structure: Structure, plan: Plan, known: KnownSchool, figures: Figures): number {
  if (openStrongPairs(structure, plan).length > 0) return 0;
  if (headIsSenco(structure) || designatedPostOf(structure) === null) return 1;
  const hasPullingHat = conflictTests(structure, plan, known, figures).some(
    ({ hats, conflict, isSamePerson }) => hats.includes('senco') && conflict !== 'none' && isSamePerson === 'yes',
  );
  const isFree = structure.hats.lineManager === 'other' && !hasPullingHat;
  const isAsked = (['senGovernor', 'independentAdvocate'] as const).some((each) => isInPlace(each, structure, plan));
  return 2 + Number(isFree) + Number(isAsked);
}
