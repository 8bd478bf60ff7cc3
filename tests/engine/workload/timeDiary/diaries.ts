import fc from 'fast-check';
import { isoDate } from '../../../../src/domain/calendar';
import type { TimeDiary } from '../../../../src/domain/plan';
import { knownSchool } from '../../../../src/engine/knownSchool';
import { canBeSchoolDay } from '../../../../src/engine/workload/timeDiary/schoolFortnight';
import { figures, planFor, villagePrimary } from '../../plans';

export const village = knownSchool(planFor(villagePrimary).school, figures);

/** A Monday with no holiday near. */
export const november = '2026-11-02';

export const diaryOf = (hours: TimeDiary['hours'], startsOn = november): TimeDiary => ({ startsOn, hours });

/** Any day on which a diary may begin. */
export const firstDay = fc
  .record({
    year: fc.integer({ min: 2025, max: 2032 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => isoDate(year, month, day))
  .filter(canBeSchoolDay);
