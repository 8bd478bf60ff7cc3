import { roleInSentence, roleNameIn, type Structure } from '../../../domain/structure';
import { type Task, taskNames, tasks } from '../../../domain/task';
import { totalHours } from '../../../engine/workload/demand';
import { rolesShown } from '../../../engine/workload/rolesPresent';
import type { Lock } from '../../../engine/workload/whoDoesWhat/locks';
import { askedByRole, askedHours, type Timed } from '../../../engine/workload/whoDoesWhat/movements';
import { decimal, hoursFigure } from '../../../ui/format';
import { TableScroll } from '../../../ui/layout/TableScroll';
import { BackToUsual } from './BackToUsual';
import { LockRows } from './LockRows';
import { ShareCell } from './ShareCell';
import type { ShareEditing } from './useShareEditing';

interface ShareGridProps {
  /** As it is entered. */
  readonly structure: Structure;
  readonly time: Timed['time'];
  readonly locks: readonly Lock[];
  readonly editing: ShareEditing;
  /** Tasks whose shares are not the usual ones. */
  readonly changed: readonly Task[];
}

/** Tasks by roles: every share a box, with the hours a year that it comes to. */
export function ShareGrid({ structure, time, locks, editing, changed }: ShareGridProps) {
  const roles = rolesShown(structure);
  const timed = { structure, time };
  const asked = askedByRole(timed);
  return (
    <TableScroll label="Shares of each task">
      <table className="share-grid">
        <caption className="visually-hidden">Shares of each task by role, in percent, and hours a year</caption>
        <thead>
          <tr>
            <th scope="col">Task</th>
            {roles.map((role) => (
              <th scope="col" key={role}>
                {roleNameIn(structure, role)}
              </th>
            ))}
            <th scope="col">Hours a year</th>
          </tr>
        </thead>
        <LockRows locks={locks} columns={roles.length + 1} hasSenco={structure.designatedPost !== null} />
        <tbody>
          {tasks.map((task) => (
            <tr key={task}>
              <th scope="row">
                {taskNames[task]}
                {changed.includes(task) ? <BackToUsual structure={structure} task={task} editing={editing} /> : null}
              </th>
              {roles.map((role) => (
                <ShareCell
                  // Another structure is another box: nothing half typed is carried over.
                  key={`${structure.id} ${role}`}
                  label={`${taskNames[task]}, ${roleInSentence(structure, role)}, share`}
                  share={structure.matrix[task][role] ?? 0}
                  hours={askedHours(timed, task, role)}
                  onBegin={editing.begin}
                  onShare={(share) => editing.set(task, role, share)}
                />
              ))}
              <td>{hoursFigure(time.demandByTask[task])}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Asked, hours a year</th>
            {roles.map((role) => (
              <td key={role}>{decimal(asked[role])}</td>
            ))}
            <td>{decimal(totalHours(time.demandByTask))}</td>
          </tr>
        </tfoot>
      </table>
    </TableScroll>
  );
}
