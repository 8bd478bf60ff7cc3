import type { Structure } from '../../domain/structure';
import { copyStructure, moveStructure, removeStructure } from '../../store/actions';
import { say } from '../../store/sessionStore';
import { Button } from '../../ui/controls/Button';
import { OptionActions, type OptionActionsAfter } from './OptionActions';

interface StructureActionsProps extends OptionActionsAfter {
  readonly structure: Structure;
  readonly index: number;
  readonly count: number;
}

/** What can be done with a whole structure. The first is what the school has now: it stays, and stays first. */
export function StructureActions({ structure, index, count, ...after }: StructureActionsProps) {
  const { id, name } = structure;
  const move = (by: -1 | 1): void => {
    const outcome = moveStructure(id, by);
    say(outcome.ok ? 'plain' : 'problem', outcome.ok ? `${name} moved ${by < 0 ? 'up' : 'down'}.` : outcome.why);
  };
  return (
    <OptionActions
      {...after}
      name={name}
      copy={() => copyStructure(id)}
      remove={index === 0 ? null : () => removeStructure(id)}
      removedWords={`${name} removed. Undo brings it back.`}
    >
      <Button variant="quiet" disabled={index <= 1} onClick={() => move(-1)}>
        Move up
      </Button>
      <Button variant="quiet" disabled={index === 0 || index === count - 1} onClick={() => move(1)}>
        Move down
      </Button>
    </OptionActions>
  );
}
