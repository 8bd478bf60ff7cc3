import type { Structure } from '../../domain/structure';
import { limitSentence } from '../../files/faults/limitSentence';
import { addPost, describePost } from '../../store/actions';
import { documentStore } from '../../store/documentStore';
import { say } from '../../store/sessionStore';
import { NumberField } from '../../ui/controls/NumberField';

interface AdministratorHoursProps {
  readonly structure: Structure;
}

const inRange = limitSentence('hoursPerWeek', 'Hours');

/** The question SENCOs ask first: what if somebody took the paperwork? Hours here add that post or change its hours. */
export function AdministratorHours({ structure }: AdministratorHoursProps) {
  const post = structure.posts.find((each) => each.role === 'administrator');
  const setHours = (hours: number): void => {
    const added = post || hours === 0 ? null : addPost(structure.id, 'administrator');
    const id = post?.id ?? (added?.ok ? added.id : null);
    if (id === null) {
      if (added && !added.ok) say('problem', added.why);
      return;
    }
    const history = documentStore.temporal.getState();
    // The post and its hours answer one question: one undo takes back both.
    if (added) history.pause();
    const outcome = describePost(structure.id, id, { hoursPerWeek: hours });
    history.resume();
    if (!outcome.ok) say('problem', outcome.why);
  };
  return (
    <div className="administrator-hours">
      <NumberField
        label={post ? 'Administrator: hours a week' : 'Add an administrator: hours a week'}
        hint="Takes reviews’ paperwork, records and co-ordination off the SENCO. 0 is none."
        suffix="hours"
        value={post?.hoursPerWeek ?? 0}
        validate={inRange}
        onChange={(hours) => {
          if (hours !== null) setHours(hours);
        }}
      />
    </div>
  );
}
