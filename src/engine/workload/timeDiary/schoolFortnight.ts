import { partsOf, type SchoolYear, schoolYearOf } from '../../../domain/calendar';
import type { IsoDate } from '../../../domain/units';
import { addDays, isWeekend } from '../../../domain/weekdays';
import type { Figures } from '../../../evidence/figuresAt';

/** School days that a time diary runs over. */
const diaryDays = 10;

const august = 8;

/** Whether a school may be open: a Monday to Friday outside August, when no month of the model has school days. */
export const canBeSchoolDay = (date: IsoDate): boolean => !isWeekend(date) && partsOf(date).month !== august;

/**
 * The school years that a diary can be of, the first and the last: from the one before that of today or of the plan's start,
 * whichever is earlier, to the one after the later of the two.
 */
export function diaryYears(on: IsoDate, startsOn: IsoDate): readonly [first: SchoolYear, last: SchoolYear] {
  const years = [schoolYearOf(on), schoolYearOf(startsOn)];
  return [Math.min(...years) - 1, Math.max(...years) + 1];
}

/**
 * The ten school days of a time diary, from its first: by the typical calendar where that day is one of its school days,
 * so that a half term between is left out; by weekdays alone where it is not, since the school's own calendar is another.
 */
export function schoolFortnight(startsOn: IsoDate, { termDates }: Pick<Figures, 'termDates'>): readonly IsoDate[] {
  const year = schoolYearOf(startsOn);
  const inTerm = [...termDates.schoolDays(year), ...termDates.schoolDays(year + 1)].filter((day) => day >= startsOn);
  if (inTerm[0] === startsOn) return inTerm.slice(0, diaryDays);
  const days: IsoDate[] = [];
  for (let day = startsOn; days.length < diaryDays; day = addDays(day, 1)) {
    if (canBeSchoolDay(day)) days.push(day);
  }
  return days;
}
