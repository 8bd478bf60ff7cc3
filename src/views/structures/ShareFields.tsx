import type { Structure } from '../../domain/structure';
import { type Task, taskNames, taskRoleNames, taskRoles, tasks } from '../../domain/task';
import { rebalance } from '../../engine/workload/rebalance';
import { rolesPresent } from '../../engine/workload/rolesPresent';
import { setShares } from '../../store/actions';
import { say } from '../../store/sessionStore';
import { PercentField } from '../../ui/controls/PercentField';
import { SelectField } from '../../ui/controls/SelectField';

interface ShareFieldsProps {
  readonly structure: Structure;
  readonly task: Task;
  readonly onTask: (task: Task) => void;
}

const taskOptions = tasks.map((value) => ({ value, label: taskNames[value] }));
const inRange = (share: number): string | null => (share < 0 || share > 1 ? 'Enter a share from 0% to 100%.' : null);

/** The shares of one task. They always sum to 100%: the rule for what gives way is on the screen. */
export function ShareFields({ structure, task, onTask }: ShareFieldsProps) {
  const shares = structure.matrix[task];
  const present = rolesPresent(structure);
  const offered = taskRoles.filter((role) => present.includes(role) || (shares[role] ?? 0) > 0);
  return (
    <fieldset className="sub-fields share-fields">
      <legend>Change one task</legend>
      <SelectField label="Task" value={task} options={taskOptions} onChange={onTask} />
      <p className="field-hint">
        The shares always make 100%: when you change one, the largest of the others gives way or takes the rest.
      </p>
      <div className="share-row">
        {offered.map((role) => (
          <PercentField
            key={`${task}-${role}`}
            label={taskRoleNames[role]}
            value={shares[role] ?? 0}
            validate={inRange}
            onChange={(share) => {
              if (share === null) return;
              const outcome = setShares(structure.id, task, rebalance(shares, role, share, present));
              if (!outcome.ok) say('problem', outcome.why);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
