import { schoolYearOf } from '../../../domain/calendar';
import type { IsoDate } from '../../../domain/units';
import { addDays, daysInSchoolWeek, mondayOf } from '../../../domain/weekdays';
import type { TermDates } from '../../../evidence/figures/termDates';
import type { DiaryWeek } from './diaryOf';
import { isSchoolWeek } from './readDiary';

/** The six halves of the terms, as the school year has them. */
export const halfTermNames = [
  'Autumn, first half',
  'Autumn, second half',
  'Spring, first half',
  'Spring, second half',
  'Summer, first half',
  'Summer, second half',
] as const;

const holidayNames = [
  'Autumn half term',
  'Christmas',
  'Spring half term',
  'Easter',
  'Summer half term',
  'Summer holidays',
] as const;

/** Weeks of school one after another, or of a holiday. */
export interface DiaryStretch {
  readonly kind: 'school' | 'holiday';
  readonly name: string;
  readonly weeks: readonly DiaryWeek[];
}

/** The weeks of a diary in order, half term by half term with the holidays between them. */
export function halfTermsOf(weeks: readonly DiaryWeek[], termDates: TermDates): readonly DiaryStretch[] {
  const stretches: { kind: DiaryStretch['kind']; name: string; weeks: DiaryWeek[] }[] = [];
  for (const week of weeks) {
    const kind = isSchoolWeek(week) ? 'school' : 'holiday';
    const last = stretches.at(-1);
    if (last?.kind === kind) last.weeks.push(week);
    else stretches.push({ kind, name: nameOf(week, kind, termDates), weeks: [week] });
  }
  return stretches;
}

function nameOf({ monday }: DiaryWeek, kind: DiaryStretch['kind'], termDates: TermDates): string {
  const friday = addDays(monday, daysInSchoolWeek - 1);
  const starts = halfTermStarts(termDates.schoolDays(schoolYearOf(friday)));
  const begun = starts.filter((start) => start <= monday).length;
  // Before the first day of a school year, as after the last, it is summer.
  const names = kind === 'school' ? halfTermNames : holidayNames;
  return names[(begun + names.length - 1) % names.length] ?? '';
}

/** The Mondays of the weeks in which school begins after a week or more without it. */
function halfTermStarts(days: readonly IsoDate[]): readonly IsoDate[] {
  const mondays = [...new Set(days.map(mondayOf))];
  return mondays.filter((monday, at) => mondays[at - 1] !== addDays(monday, -7));
}
