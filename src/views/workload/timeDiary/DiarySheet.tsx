import { partsOf } from '../../../domain/calendar';
import { taskNames, tasks } from '../../../domain/task';
import type { IsoDate } from '../../../domain/units';
import { weekdayOf } from '../../../domain/weekdays';
import { schoolFortnight } from '../../../engine/workload/timeDiary/schoolFortnight';
import type { Figures } from '../../../evidence/figuresAt';
import { dateWords } from '../../../ui/format';
import { countsAs } from './diaryWords';

interface DiarySheetProps {
  readonly schoolName: string;
  readonly startsOn: IsoDate | null;
  readonly figures: Figures;
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] as const;

interface SheetDay {
  readonly key: string;
  readonly name: string;
  /** Of the month; null while no first day is set. */
  readonly day: number | null;
}

function sheetDays(startsOn: IsoDate | null, figures: Figures): readonly SheetDay[] {
  if (startsOn === null) {
    return ['first', 'second'].flatMap((week) => weekdays.map((name) => ({ key: `${week} ${name}`, name, day: null })));
  }
  return schoolFortnight(startsOn, figures).map((date) => ({
    key: date,
    name: weekdays[weekdayOf(date) - 1] ?? '',
    day: partsOf(date).day,
  }));
}

/** The sheet that each person keeps, on one side of A4: sixteen tasks by ten days. Seen on paper only. */
export function DiarySheet({ schoolName, startsOn, figures }: DiarySheetProps) {
  const days = sheetDays(startsOn, figures);
  return (
    <div className="diary-sheet">
      <h2>Two weeks of SENCO work: time diary</h2>
      <dl className="diary-sheet-head">
        <div>
          <dt>School</dt>
          <dd>{schoolName}</dd>
        </div>
        <div>
          <dt>Role or initials</dt>
          <dd />
        </div>
        <div>
          <dt>First day</dt>
          <dd>{startsOn === null ? null : dateWords(startsOn)}</dd>
        </div>
      </dl>
      <p>
        Write hours, to the nearest quarter (1.25 is an hour and a quarter), under what the time was mostly for, each
        hour once. Count evenings and weekends with the school day before. <b>Name no pupil, parent or colleague.</b>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Task, and what counts</th>
            {days.map(({ key, name, day }) => (
              <th key={key} scope="col" className="day">
                {name}
                {day === null ? null : <span>{day}</span>}
              </th>
            ))}
            <th scope="col" className="total">
              Total
            </th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <tr key={task}>
              <th scope="row">
                <b>{taskNames[task]}</b> <span>{countsAs[task]}</span>
              </th>
              {days.map(({ key }) => (
                <td key={key} className="day" />
              ))}
              <td className="total" />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All tasks</th>
            {days.map(({ key }) => (
              <td key={key} className="day" />
            ))}
            <td className="total" />
          </tr>
        </tfoot>
      </table>
      <p>
        Whoever does any of this work keeps a sheet: SENCO, deputy, administrator, head. Add the totals of all sheets
        and type them into SENCO Planner under Workload, Time diary.
      </p>
    </div>
  );
}
