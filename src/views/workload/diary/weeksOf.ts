import { type DiaryWeek, diaryOf } from '../../../engine/workload/diary/diaryOf';
import type { AssessedPlan } from '../../../store/selectors';

const none: readonly DiaryWeek[] = [];

/** The weeks of one option's year; none where there is no such option. */
export function weeksOf(
  { plan, options, assessments, figures }: AssessedPlan,
  place: number,
  year: number,
): readonly DiaryWeek[] {
  const [option, assessment] = [options[place], assessments[place]];
  return option && assessment ? diaryOf(option, assessment, plan, figures, year) : none;
}
