import type { CheckedFix, Hours } from './fixAnswer';

/** What a fix asks in hours more than the structure as it stands; under nought it asks less. */
export function hoursMore({ promised, beforePromised }: Pick<CheckedFix, 'promised' | 'beforePromised'>): Hours {
  const [after, before] = [promised.hours, beforePromised.hours];
  return {
    setAsidePerWeek: after.setAsidePerWeek - before.setAsidePerWeek,
    ofLeadersPerYear: after.ofLeadersPerYear - before.ofLeadersPerYear,
    ofEachTeacherPerYear: after.ofEachTeacherPerYear - before.ofEachTeacherPerYear,
    notHeldPerYear: after.notHeldPerYear - before.notHeldPerYear,
  };
}
