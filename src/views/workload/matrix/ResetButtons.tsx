import type { Structure } from '../../../domain/structure';
import { say } from '../../../store/sessionStore';
import { resetInvolvement, resetMatrix } from '../../../store/workloadActions';
import { Button } from '../../../ui/controls/Button';

interface ResetButtonsProps {
  readonly structure: Structure;
  readonly view: 'shares' | 'answers';
  /** No share differs from the usual. */
  readonly isUsual: boolean;
  readonly onSaid: (words: string) => void;
}

/** Back to what is usual for the structure: every share, or every mark; each says which. */
export function ResetButtons({ structure, view, isUsual, onSaid }: ResetButtonsProps) {
  const act = (outcome: ReturnType<typeof resetMatrix>, words: string): void => {
    if (outcome.ok) onSaid(words);
    else say('problem', outcome.why);
  };
  if (view === 'answers') {
    return (
      <Button
        disabled={Object.keys(structure.involvement).length === 0}
        onClick={() => act(resetInvolvement(structure.id), 'Every task has its usual marks again.')}
      >
        Back to the usual marks
      </Button>
    );
  }
  return (
    <Button
      disabled={isUsual}
      onClick={() =>
        act(resetMatrix(structure.id), 'Every task has its usual shares again. Who answers is left as it was.')
      }
    >
      Back to the usual shares
    </Button>
  );
}
