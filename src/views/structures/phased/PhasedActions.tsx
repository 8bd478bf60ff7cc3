import type { PhasedPlan } from '../../../domain/plan';
import { copyPhasedPlan, removePhasedPlan } from '../../../store/phaseActions';
import { say } from '../../../store/sessionStore';
import { Button } from '../../../ui/controls/Button';

interface PhasedActionsProps {
  readonly phasedPlan: PhasedPlan;
  readonly onSelect: (id: string) => void;
  readonly onRename: () => void;
  readonly onRemoved: () => void;
}

/** What can be done with a whole phased plan. */
export function PhasedActions({ phasedPlan, onSelect, onRename, onRemoved }: PhasedActionsProps) {
  const copy = (): void => {
    const outcome = copyPhasedPlan(phasedPlan.id);
    if (!outcome.ok) {
      say('problem', outcome.why);
      return;
    }
    onSelect(outcome.id);
    say('plain', `${phasedPlan.name} copied. You are now editing the copy.`);
  };
  const remove = (): void => {
    const outcome = removePhasedPlan(phasedPlan.id);
    if (!outcome.ok) {
      say('problem', outcome.why);
      return;
    }
    onRemoved();
    say('plain', `${phasedPlan.name} removed; its structures stay. Undo brings it back.`);
  };
  return (
    <div className="structure-actions">
      <Button variant="quiet" onClick={copy}>
        Copy
      </Button>
      <Button variant="quiet" onClick={onRename}>
        Rename
      </Button>
      <Button variant="quiet" onClick={remove}>
        Remove
      </Button>
    </div>
  );
}
