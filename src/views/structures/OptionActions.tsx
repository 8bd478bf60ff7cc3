import type { ReactNode } from 'react';
import type { Added, Outcome } from '../../store/outcome';
import { say } from '../../store/sessionStore';
import { Button } from '../../ui/controls/Button';

/** What a page does once something of its list is copied, renamed or removed. */
export interface OptionActionsAfter {
  readonly onSelect: (id: string) => void;
  readonly onRename: () => void;
  readonly onRemoved: () => void;
}

interface OptionActionsProps extends OptionActionsAfter {
  readonly name: string;
  readonly copy: () => Added;
  /** Null for what stays. */
  readonly remove: (() => Outcome) | null;
  /** Said once it is removed: '… removed. Undo brings it back.' */
  readonly removedWords: string;
  /** More buttons, before Remove. */
  readonly children?: ReactNode;
}

/** What can be done with a whole structure or phased plan. */
export function OptionActions(props: OptionActionsProps) {
  const { name, copy, remove, removedWords, onSelect, onRename, onRemoved, children } = props;
  const onCopy = (): void => {
    const outcome = copy();
    if (!outcome.ok) {
      say('problem', outcome.why);
      return;
    }
    onSelect(outcome.id);
    say('plain', `${name} copied. You are now editing the copy.`);
  };
  const onRemove = (removing: () => Outcome): void => {
    const outcome = removing();
    if (!outcome.ok) {
      say('problem', outcome.why);
      return;
    }
    onRemoved();
    say('plain', removedWords);
  };
  return (
    <div className="structure-actions screen-only">
      <Button variant="quiet" onClick={onCopy}>
        Copy
      </Button>
      <Button variant="quiet" onClick={onRename}>
        Rename
      </Button>
      {children}
      {remove === null ? null : (
        <Button variant="quiet" onClick={() => onRemove(remove)}>
          Remove
        </Button>
      )}
    </div>
  );
}
