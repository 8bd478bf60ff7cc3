import { useState } from 'react';
import type { Structure } from '../../domain/structure';
import { type Task, taskNames, taskRoleNames, tasks } from '../../domain/task';
import { rolesShown, rolesWithoutPost } from '../../engine/workload/rolesPresent';
import { Disclosure } from '../../ui/controls/Disclosure';
import { Notice } from '../../ui/controls/Notice';
import { listWords, percent } from '../../ui/format';
import { TableScroll } from '../../ui/layout/TableScroll';
import { ShareFields } from './ShareFields';

interface MatrixFieldsProps {
  readonly structure: Structure;
}

/** Who does what: a small table to read, and one task at a time to change. */
export function MatrixFields({ structure }: MatrixFieldsProps) {
  const [task, setTask] = useState<Task>('annualReview');
  const shown = rolesShown(structure);
  const vacant = rolesWithoutPost(structure);
  return (
    <section className="stack" aria-labelledby="who-does-what">
      <h3 id="who-does-what">Who does what</h3>
      {vacant.length > 0 ? (
        <Notice tone="warn">
          Work is asked of {listWords(vacant.map((role) => taskRoleNames[role].toLowerCase()))}, and there is no such
          post here: it falls back on the designated SENCO.
        </Notice>
      ) : null}
      <Disclosure summary="See and change who carries each task">
        <ShareFields structure={structure} task={task} onTask={setTask} />
        <TableScroll label="Who does what">
          <table className="matrix">
            <caption className="visually-hidden">Share of each task by role</caption>
            <thead>
              <tr>
                <th scope="col">Task</th>
                {shown.map((role) => (
                  <th scope="col" key={role}>
                    {taskRoleNames[role]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {tasks.map((each) => (
                <tr key={each} className={each === task ? 'is-selected' : undefined}>
                  <th scope="row">{taskNames[each]}</th>
                  {shown.map((role) => (
                    <td key={role}>{cell(structure.matrix[each][role])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      </Disclosure>
    </section>
  );
}

const cell = (share: number | undefined): string => (share ? percent(share) : '–');
