import { roleNameIn } from '../../../domain/structure';
import { taskNames } from '../../../domain/task';
import { type Flow, flowsOf, movements } from '../../../engine/workload/whoDoesWhat/movements';
import { countOf, decimal, hoursFigure, listWords } from '../../../ui/format';
import { TableScroll } from '../../../ui/layout/TableScroll';
import type { Chosen } from '../chosen';

/** Tasks named in a row; the rest are counted. */
const named = 3;

/** What moves to whom against today, the most hours first. */
export function MovesTable({ chosen }: { readonly chosen: Chosen }) {
  const { structure, time, today } = chosen;
  const flows = flowsOf(movements(today, { structure, time }));
  if (flows.length === 0) return <p>Nothing: everybody is asked for what they are asked for today.</p>;
  const isNewWork = flows.some(({ from }) => from === null);
  return (
    <>
      <TableScroll label="From role to role">
        <table className="moves">
          <caption className="visually-hidden">Hours a year that move from role to role against today</caption>
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col" className="text">
                To
              </th>
              <th scope="col">Hours a year</th>
              <th scope="col" className="text">
                Which work
              </th>
            </tr>
          </thead>
          <tbody>
            {flows.map((flow) => (
              <tr key={`${flow.from} ${flow.to}`}>
                <th scope="row">{flow.from ? roleNameIn(today.structure, flow.from) : 'New work'}</th>
                <td className="text">{flow.to ? roleNameIn(structure, flow.to) : 'No longer there'}</td>
                <td>{decimal(flow.hoursPerYear)}</td>
                <td className="text">{tasksWords(flow)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {isNewWork ? (
        <p className="foot">New work is what this structure asks beyond today’s: nobody does it now.</p>
      ) : null}
    </>
  );
}

function tasksWords({ byTask }: Flow): string {
  const first = byTask
    .slice(0, named)
    .map(({ task, hoursPerYear }) => `${taskNames[task]} ${hoursFigure(hoursPerYear)} h`);
  const more = byTask.length - first.length;
  return more > 0 ? `${first.join(', ')} and ${countOf(more, 'more task')}` : listWords(first);
}
