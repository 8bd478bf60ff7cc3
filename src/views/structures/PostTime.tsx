import { restOfTeaching, teachesTheRest, withHours } from '../../engine/workload/inStep';
import { limitSentence } from '../../files/faults/limitSentence';
import { NumberField } from '../../ui/controls/NumberField';
import { Slider } from '../../ui/controls/Slider';
import { hoursPerWeek as weekly } from '../../ui/format';
import type { PostPlace } from './postPlace';

/** Hours for the function, by feel or exactly, and the teaching beside them. */
export function PostTime({ post, assessed, describe }: PostPlace) {
  const { figures } = assessed;
  const isTeachingPost = post.role !== 'administrator' && post.staffing !== 'secondment';
  const setHours = (hours: number): void => describe(withHours(post, hours, figures));
  const inRange = limitSentence('hoursPerWeek', 'Hours');
  return (
    <>
      <Slider
        label="Hours a week for SEND"
        min={0}
        max={figures.value('time.contractedWeek')}
        step={0.5}
        value={post.hoursPerWeek}
        write={weekly}
        onChange={(hours) => {
          if (!post.secondment || hours > 0) setHours(hours);
        }}
      />
      <NumberField
        label="Hours, exactly"
        suffix="hours"
        value={post.hoursPerWeek}
        validate={(hours) =>
          post.secondment && hours <= 0
            ? 'A secondment needs some hours; remove the post if there are none.'
            : inRange(hours)
        }
        onChange={(hours) => {
          if (hours !== null) setHours(hours);
        }}
      />
      {isTeachingPost && post.teachingHoursPerWeek + post.baseTeachingHoursPerWeek > 0 ? (
        <>
          <NumberField
            label="Teaching here a week"
            suffix="hours"
            hint={teachesTheRest(post) ? 'Follows the hours above until you change it.' : undefined}
            value={post.teachingHoursPerWeek}
            validate={limitSentence('teachingHoursPerWeek', 'Teaching')}
            onChange={(hours) => {
              if (hours !== null) describe({ teachingHoursPerWeek: hours });
            }}
          />
          <label className="check">
            <input
              type="checkbox"
              checked={post.teachingHoursPerWeek === 0}
              onChange={(event) => describe({ teachingHoursPerWeek: event.target.checked ? 0 : restOfTeaching(post) })}
            />
            Does not teach: the whole timetable is covered
          </label>
        </>
      ) : null}
    </>
  );
}
