import type { Person } from '../../domain/person';
import { describePerson } from '../../store/actions';
import type { AssessedPlan } from '../../store/selectors';
import { say } from '../../store/sessionStore';
import { Button } from '../../ui/controls/Button';
import { ClockNote } from './ClockNote';
import { PersonFields } from './PersonFields';
import { roleOptions } from './personWords';

interface PersonCardProps {
  readonly person: Person;
  readonly assessed: AssessedPlan;
  readonly labelId: string;
  readonly onRemove: () => void;
}

/** One person: what is said of them, and beside it what it means. */
export function PersonCard({ person, assessed, labelId, onRemove }: PersonCardProps) {
  const role = roleOptions.find((option) => option.value === person.role)?.label ?? '';
  return (
    <fieldset className="card person" aria-labelledby={`${labelId}-heading`}>
      <header className="person-head">
        <h3 id={`${labelId}-heading`}>{person.label}</h3>
        <span className="soft">{role === person.label ? null : role}</span>
        <span className="push screen-only">
          <Button variant="quiet" onClick={onRemove}>
            Remove<span className="visually-hidden"> {person.label}</span>
          </Button>
        </span>
      </header>
      <div className="person-body">
        <PersonFields
          key={person.id}
          person={person}
          assessed={assessed}
          labelId={labelId}
          describe={(patch) => {
            const outcome = describePerson(person.id, patch);
            if (!outcome.ok) say('problem', outcome.why);
          }}
        />
        <aside className="person-means" aria-label={`What it means for ${person.label}`}>
          <h4>What it means</h4>
          <ClockNote person={person} assessed={assessed} />
          {person.isLeaving ? <p>Leaving, so no pay is safeguarded and the post has to be filled.</p> : null}
        </aside>
      </div>
    </fieldset>
  );
}
