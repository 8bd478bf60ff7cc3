import type { LeadershipHours, MonthBalance } from '../../domain/assessment';
import { isOnLeadershipPay, type Post, type Structure } from '../../domain/structure';
import { sum } from '../../domain/sum';
import { releasedHours } from '../costing/postCost';
import { leadRoleOf } from './shareOut';

/**
 * Hours a school week that somebody who would be a leader without the role gives to the function and nobody is paid to
 * take on: no teaching is released for them, so they come out of leading. The head and senior leaders who share the
 * work are counted by what they do of it instead.
 */
export function outOfLeading(post: Post): number {
  const { role, staffing, basePoint, hoursPerWeek } = post;
  const isCountedByTask = role === 'headteacher' || role === 'seniorLeader';
  if (isCountedByTask || staffing !== 'existing' || basePoint === null || !isOnLeadershipPay(basePoint)) return 0;
  return Math.max(0, hoursPerWeek - releasedHours(post));
}

/** The same of all posts of a structure together. */
export const outOfLeadingPerWeek = ({ posts }: Pick<Structure, 'posts'>): number => sum(posts, outOfLeading);

/** What some months of a structure ask of leaders, with the hours that its mitigations ask of them in those months. */
export function leadershipHoursOf(
  structure: Structure,
  months: readonly MonthBalance[],
  forMitigations: number,
): LeadershipHours {
  const takesRest = leadRoleOf(structure) === 'headAndSlt' || structure.remainderFallsTo === 'head';
  return {
    doneByLeaders: sum(months, ({ doneBy }) => doneBy.headAndSlt),
    fallsToHead: takesRest ? sum(months, ({ unmet }) => unmet) : 0,
    outOfLeading: outOfLeadingPerWeek(structure) * sum(months, ({ weeks }) => weeks),
    forMitigations,
  };
}

/** Of those, what is on the head and the leaders who share the work: all but what a post gives out of leading. */
export function hoursOfHead({ doneByLeaders, fallsToHead, forMitigations }: LeadershipHours): number {
  return doneByLeaders + fallsToHead + forMitigations;
}
