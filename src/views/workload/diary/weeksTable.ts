import type { DiaryWeek } from '../../../engine/workload/diary/diaryOf';
import type { DiaryTotals } from '../../../engine/workload/diary/diaryTotals';
import { hoursOver, isSchoolWeek } from '../../../engine/workload/diary/readDiary';
import type { TableTwin } from '../../../ui/charts/TwinTable';
import { decimal } from '../../../ui/format';
import { dateLabel, dayShort, isSomething } from './diaryWords';

const none = '–';
const hours = (value: number): string => (isSomething(value) ? decimal(value, 1) : none);

/** The calendar as a table: every week of school, and the holidays that a date falls in. */
export function weeksTable(weeks: readonly DiaryWeek[], totals: DiaryTotals): TableTwin {
  const shown = weeks.filter((week) => isSchoolWeek(week) || week.dates.length > 0);
  return {
    head: [
      'Week of',
      'School days',
      'Hours asked',
      'Hours there are',
      'Over',
      'Done beyond them',
      'Left undone',
      'Dates',
    ],
    rows: [
      ...shown.map((week) => ({
        id: week.monday,
        name: dayShort(week.monday),
        cells: [
          week.schoolDays === 0 ? 'holiday' : String(week.schoolDays),
          hours(week.demand),
          hours(week.given),
          hours(hoursOver(week)),
          hours(week.unpaid),
          hours(week.undone),
          week.dates.map(dateLabel).join('; ') || none,
        ],
      })),
      {
        id: 'year',
        name: 'The year',
        isTotal: true,
        cells: [
          String(totals.schoolDays),
          hours(totals.demand),
          hours(totals.given),
          none,
          hours(totals.unpaid),
          hours(totals.undone),
          none,
        ],
      },
    ],
  };
}
