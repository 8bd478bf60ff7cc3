import { isOnLeadershipPay, type Post, type Structure } from '../../domain/structure';
import { sum } from '../../domain/sum';
import { releasedHours } from '../costing/postCost';

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
