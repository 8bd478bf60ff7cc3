import { Button } from '../../../ui/controls/Button';
import { Notice } from '../../../ui/controls/Notice';

interface StaleNoteProps {
  /** What they are called: 'paragraph 2.1'. */
  readonly name: string;
  /** The planner's words as they are now. */
  readonly says: string;
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

/** The plan has moved on under what the head wrote: both are shown, and the head says which stands. */
export function StaleNote({ name, says, onKeep, onTake }: StaleNoteProps) {
  return (
    <div className="screen-only">
      <Notice tone="warn" title="The plan has changed since you wrote this">
        <p>The planner now says:</p>
        <blockquote className="paper-now">{says}</blockquote>
        <div className="row">
          <Button onClick={onKeep}>
            Yours still holds<span className="visually-hidden"> in {name}</span>
          </Button>
          <Button onClick={onTake}>
            Take the planner’s<span className="visually-hidden"> in {name}</span>
          </Button>
        </div>
      </Notice>
    </div>
  );
}
