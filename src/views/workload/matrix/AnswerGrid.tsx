import type { School } from '../../../domain/school';
import { isRolePlural, roleInSentence, roleNameIn, type Structure } from '../../../domain/structure';
import { type Involvement, type Task, type TaskRole, taskNames, tasks } from '../../../domain/task';
import { accountableFor, involvementOf } from '../../../engine/workload/whoDoesWhat/involvement';
import { type Lock, lockOn } from '../../../engine/workload/whoDoesWhat/locks';
import { rolesInvolved } from '../../../engine/workload/whoDoesWhat/usualInvolvement';
import { say } from '../../../store/sessionStore';
import { involve } from '../../../store/workloadActions';
import { TableScroll } from '../../../ui/layout/TableScroll';
import { theRole } from '../roleWords';
import { AnswerCell } from './AnswerCell';
import { LockRows } from './LockRows';

interface AnswerGridProps {
  readonly structure: Structure;
  readonly school: School;
  readonly locks: readonly Lock[];
  readonly onSaid: (words: string) => void;
}

/** Tasks by roles: who does it, who answers for it, who is asked and who is told. */
export function AnswerGrid({ structure, school, locks, onSaid }: AnswerGridProps) {
  const roles = rolesInvolved(structure);
  const involvement = involvementOf(structure, school);
  const mark = (task: Task, role: TaskRole, chosen: Involvement): void => {
    const before = accountableFor(structure, task, school);
    const outcome = involve(structure.id, task, role, chosen);
    if (!outcome.ok) say('problem', outcome.why);
    else onSaid(markedWords(structure, task, role, chosen, before));
  };
  return (
    <TableScroll label="Who answers for each task">
      <table className="answer-grid">
        <caption className="visually-hidden">Who does each task, answers for it, is consulted and is informed</caption>
        <thead>
          <tr>
            <th scope="col">Task</th>
            {roles.map((role) => (
              <th scope="col" key={role}>
                {roleNameIn(structure, role)}
              </th>
            ))}
          </tr>
        </thead>
        <LockRows locks={locks} columns={roles.length} hasSenco={structure.designatedPost !== null} />
        <tbody>
          {tasks.map((task) => (
            <tr key={task}>
              <th scope="row">{taskNames[task]}</th>
              {roles.map((role) => {
                const involved = involvement[task][role];
                return involved ? (
                  <AnswerCell
                    key={role}
                    label={`${taskNames[task]}, ${roleInSentence(structure, role)}`}
                    involved={involved}
                    lock={lockOn(task, school)}
                    onMark={(chosen) => mark(task, role, chosen)}
                  />
                ) : null;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

const markedAs: Readonly<Record<Involvement, string>> = {
  accountable: 'now answers for it',
  consulted: 'is consulted',
  informed: 'is informed',
  none: 'is neither consulted nor informed',
};

function markedWords(
  structure: Structure,
  task: Task,
  role: TaskRole,
  chosen: Involvement,
  before: TaskRole | null,
): string {
  const plural = (words: string): string =>
    isRolePlural(structure, role) ? words.replace('answers', 'answer').replace(/^is /, 'are ') : words;
  const taken =
    chosen === 'accountable' && before && before !== role ? `, in the place of ${theRole(structure, before)}` : '';
  return `${taskNames[task]}: ${theRole(structure, role)} ${plural(markedAs[chosen])}${taken}.`;
}
