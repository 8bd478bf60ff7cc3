import type { Estimated } from '../../domain/succession';
import { areApart } from './areApart';
import type { Changed, WhatIf } from './whatIf';

/** What a change inside an option's school comes to, beside what it was. */
export interface BenchAnswer extends Changed {
  readonly id: WhatIf['id'];
}

/** What a change is asked for: cover, and of the NPQ, which keeps nobody in post, the qualification. */
export const gainOf = ({ id, before, ...after }: BenchAnswer): number =>
  id === 'npqNow'
    ? after.alwaysQualified.mean - before.alwaysQualified.mean + before.breach.mean - after.breach.mean
    : after.alwaysHeld.mean - before.alwaysHeld.mean;

/** Whether the futures can tell that a change helps: the post is held more often or is empty for less time; of the NPQ, the qualification. */
export function doesHelp({ id, before, ...after }: BenchAnswer): boolean {
  const isMore = (now: Estimated, then: Estimated): boolean => then.mean > now.mean && areApart(now, then);
  if (id === 'npqNow') {
    return isMore(before.alwaysQualified, after.alwaysQualified) || isMore(after.breach, before.breach);
  }
  return isMore(before.alwaysHeld, after.alwaysHeld) || isMore(after.vacantMonths, before.vacantMonths);
}
