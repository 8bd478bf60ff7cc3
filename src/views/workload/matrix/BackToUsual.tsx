import type { Structure } from '../../../domain/structure';
import { type Task, taskNames } from '../../../domain/task';
import { say } from '../../../store/sessionStore';
import { resetMatrix } from '../../../store/workloadActions';
import { Button } from '../../../ui/controls/Button';
import type { ShareEditing } from './useShareEditing';

interface BackToUsualProps {
  readonly structure: Structure;
  readonly task: Task;
  readonly editing: ShareEditing;
}

/** Gives one task its usual shares again; the reader goes on in its first box, because the button is gone. */
export function BackToUsual({ structure, task, editing }: BackToUsualProps) {
  return (
    <span className="back-to-usual screen-only">
      <Button
        variant="quiet"
        iconLabel={`${taskNames[task]}: back to the usual shares`}
        onClick={(event) => {
          const outcome = resetMatrix(structure.id, task);
          if (outcome.ok) {
            event.currentTarget.closest('tr')?.querySelector('input')?.focus();
            editing.tell(`${taskNames[task]} has its usual shares again.`);
          } else say('problem', outcome.why);
        }}
      >
        ↺
      </Button>
    </span>
  );
}
