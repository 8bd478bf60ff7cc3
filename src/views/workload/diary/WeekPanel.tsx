import type { ReactNode } from 'react';
import { taskNames, tasks } from '../../../domain/task';
import type { DiaryWeek } from '../../../engine/workload/diary/diaryOf';
import { dateWords, decimal } from '../../../ui/format';
import { TableScroll } from '../../../ui/layout/TableScroll';
import { DateFlag } from './DateFlag';
import { dateLabel, isSomething, weekSentences, weekThreat } from './diaryWords';

interface WeekPanelProps {
  readonly week: DiaryWeek;
  /** Whether it goes furthest over its hours. */
  readonly isFurthestOver: boolean;
  /** Stands below the sentences. */
  readonly children: ReactNode;
}

/** The chosen week: what it comes to, the dates it holds or threatens, and its tasks. */
export function WeekPanel({ week, isFurthestOver, children }: WeekPanelProps) {
  const name = `Week of ${dateWords(week.monday)}`;
  return (
    <div className="week-panel">
      <div className="week-side">
        <div className="week-says" aria-live="polite">
          <h3>
            {name}
            {isFurthestOver ? <span className="soft">, the furthest over its hours</span> : null}
          </h3>
          {weekSentences(week).map((says) => (
            <p key={says}>{says}</p>
          ))}
          {week.dates.length + week.threatens.length > 0 ? (
            <ul className="week-dates">
              {week.dates.map((date) => (
                <li key={`on ${date.id}`}>
                  <DateFlag /> {dateLabel(date)} falls in this week.
                </li>
              ))}
              {week.threatens.map((date) => (
                <li key={`threatens ${date.id} ${date.on}`}>{weekThreat(week, date)}</li>
              ))}
            </ul>
          ) : null}
        </div>
        {children}
      </div>
      <TableScroll label={`Tasks of the week of ${dateWords(week.monday)}`}>
        <WeekTasks week={week} name={name} />
      </TableScroll>
    </div>
  );
}

function WeekTasks({ week, name }: { readonly week: DiaryWeek; readonly name: string }) {
  const shown = tasks
    .filter((task) => week.demandByTask[task] > 0)
    .sort((a, b) => week.demandByTask[b] - week.demandByTask[a]);
  const isLeft = isSomething(week.undone);
  return (
    <table className="compact week-tasks">
      <caption className="visually-hidden">{name}: tasks and hours</caption>
      <thead>
        <tr>
          <th scope="col">Task</th>
          <th scope="col">Hours</th>
          <th scope="col">Left undone</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((task) => (
          <tr key={task}>
            <th scope="row">{taskNames[task]}</th>
            <td>{decimal(week.demandByTask[task], 1)}</td>
            <td>{isLeft ? decimal(week.undoneByTask[task], 1) : '–'}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All tasks</th>
          <td>{decimal(week.demand, 1)}</td>
          <td>{isLeft ? decimal(week.undone, 1) : '–'}</td>
        </tr>
      </tfoot>
    </table>
  );
}
