import type { Structure } from '../../domain/structure';
import { copyStructure, moveStructure, removeStructure } from '../../store/actions';
import { say } from '../../store/sessionStore';
import { Button } from '../../ui/controls/Button';

interface StructureActionsProps {
  readonly structure: Structure;
  readonly index: number;
  readonly count: number;
  readonly onSelect: (id: string) => void;
  readonly onRename: () => void;
  readonly onRemoved: () => void;
}

/** What can be done with a whole structure. The first is what the school has now: it stays, and stays first. */
export function StructureActions({ structure, index, count, onSelect, onRename, onRemoved }: StructureActionsProps) {
  const move = (by: -1 | 1): void => {
    const outcome = moveStructure(structure.id, by);
    say(
      outcome.ok ? 'plain' : 'problem',
      outcome.ok ? `${structure.name} moved ${by < 0 ? 'up' : 'down'}.` : outcome.why,
    );
  };
  const copy = (): void => {
    const outcome = copyStructure(structure.id);
    if (!outcome.ok) {
      say('problem', outcome.why);
      return;
    }
    onSelect(outcome.id);
    say('plain', `${structure.name} copied. You are now editing the copy.`);
  };
  const remove = (): void => {
    const outcome = removeStructure(structure.id);
    if (!outcome.ok) {
      say('problem', outcome.why);
      return;
    }
    onRemoved();
    say('plain', `${structure.name} removed. Undo brings it back.`);
  };
  return (
    <div className="structure-actions screen-only">
      <Button variant="quiet" onClick={copy}>
        Copy
      </Button>
      <Button variant="quiet" onClick={onRename}>
        Rename
      </Button>
      <Button variant="quiet" disabled={index <= 1} onClick={() => move(-1)}>
        Move up
      </Button>
      <Button variant="quiet" disabled={index === 0 || index === count - 1} onClick={() => move(1)}>
        Move down
      </Button>
      {index === 0 ? null : (
        <Button variant="quiet" onClick={remove}>
          Remove
        </Button>
      )}
    </div>
  );
}
