import type { Subject } from './subject';

/** What is said while governors have yet to decide, or once the paper is the record of what they did. */
export const inTime = ({ assessed }: Pick<Subject, 'assessed'>, before: string, after: string): string =>
  assessed.plan.decision ? after : before;
