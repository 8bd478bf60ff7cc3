import { navigate } from 'wouter/use-hash-location';
import { roleInSentence, roleNameIn, type Structure } from '../../domain/structure';
import { taskNames, tasks } from '../../domain/task';
import { rolesShown, rolesWithoutPost } from '../../engine/workload/rolesPresent';
import { chooseOption } from '../../store/sessionStore';
import { Button } from '../../ui/controls/Button';
import { Disclosure } from '../../ui/controls/Disclosure';
import { Notice } from '../../ui/controls/Notice';
import { listWords, percent } from '../../ui/format';
import { TableScroll } from '../../ui/layout/TableScroll';

interface MatrixFieldsProps {
  readonly structure: Structure;
}

/** Who does what, to read; it is changed on Workload, in one place. */
export function MatrixFields({ structure }: MatrixFieldsProps) {
  const shown = rolesShown(structure);
  const vacant = rolesWithoutPost(structure);
  return (
    <section className="stack" aria-labelledby="who-does-what">
      <h3 id="who-does-what">Who does what</h3>
      {vacant.length > 0 ? (
        <Notice tone="warn">
          Work is asked of {listWords(vacant.map((role) => roleInSentence(structure, role)))}, and there is no such post
          here: it falls back on the designated SENCO.
        </Notice>
      ) : null}
      <p className="row">
        <Button
          onClick={() => {
            chooseOption(structure.id);
            navigate('/workload');
          }}
        >
          Change it on Workload
        </Button>
        <span className="soft">There the hours stand beside the shares.</span>
      </p>
      <Disclosure summary="See who carries each task">
        <TableScroll label="Who does what">
          <table className="matrix">
            <caption className="visually-hidden">Share of each task by role</caption>
            <thead>
              <tr>
                <th scope="col">Task</th>
                {shown.map((role) => (
                  <th scope="col" key={role}>
                    {roleNameIn(structure, role)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {tasks.map((task) => (
                <tr key={task}>
                  <th scope="row">{taskNames[task]}</th>
                  {shown.map((role) => (
                    <td key={role}>{cell(structure.matrix[task][role])}</td>
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
