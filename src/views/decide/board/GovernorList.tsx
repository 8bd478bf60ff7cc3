import type { Governor } from '../../../domain/decision';
import { describeGovernor, removeGovernor } from '../../../store/decisionActions';
import type { Outcome } from '../../../store/outcome';
import { say } from '../../../store/sessionStore';
import { Button } from '../../../ui/controls/Button';
import { CheckedTextField } from '../../../ui/controls/CheckedTextField';

interface GovernorListProps {
  readonly governors: readonly Governor[];
  readonly onSeat: (id: string) => void;
}

const tell = (outcome: Outcome): void => {
  if (!outcome.ok) say('problem', outcome.why);
};

/** Who has answered, by label. What each said is not shown here. */
export function GovernorList({ governors, onSeat }: GovernorListProps) {
  return (
    <ul className="governors screen-only">
      {governors.map(({ id, label }) => (
        <li key={id}>
          <CheckedTextField
            label="Label"
            value={label}
            validate={(typed) => labelProblem(typed, id, governors)}
            onChange={(typed) => tell(describeGovernor(id, { label: typed }))}
          />
          <Button variant="quiet" aria-label={`${label} answers again`} onClick={() => onSeat(id)}>
            Answer again
          </Button>
          <Button variant="quiet" aria-label={`Take ${label} out`} onClick={() => tell(removeGovernor(id))}>
            Take out
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** The most characters that a saved file holds of a label. */
const longest = 80;

function labelProblem(typed: string, id: string, governors: readonly Governor[]): string | null {
  const label = typed.trim();
  if (label === '') return 'Write a label, such as “Chair” or “Governor 2”.';
  if (label.length > longest) return `Keep it to ${longest} characters.`;
  return governors.some((each) => each.id !== id && each.label.trim() === label)
    ? 'Another governor has this label.'
    : null;
}
