import type { Secondment } from '../../domain/structure';
import { withDays } from '../../engine/workload/inStep';
import { limitSentence } from '../../files/faults/limitSentence';
import { DateField } from '../../ui/controls/DateField';
import { NumberField } from '../../ui/controls/NumberField';
import { SelectField } from '../../ui/controls/SelectField';
import { hoursWords } from '../../ui/format';
import type { PostPlace } from './postPlace';
import { arrangementOptions } from './structureWords';

/** The terms on which a SENCO is bought from another employer. */
export function SecondmentFields({ post, assessed, describe }: PostPlace) {
  const { secondment } = post;
  if (!secondment) return null;
  const agree = (patch: Partial<Secondment>): void => describe({ secondment: { ...secondment, ...patch } });
  const day = hoursWords(assessed.figures.value('time.dayHours'));
  return (
    <fieldset className="sub-fields">
      <legend>The arrangement</legend>
      <div className="field-grid">
        <NumberField
          label="Days a week"
          suffix="days"
          hint={`A day is ${day}; hours and days move together.`}
          value={secondment.daysPerWeek}
          validate={limitSentence('daysPerWeek', 'Days')}
          onChange={(days) => {
            if (days !== null) describe(withDays(post, days, assessed.figures));
          }}
        />
        <NumberField
          label="Day rate"
          prefix="£"
          emptyMeans="Leave empty to recharge pay and on-costs by the day."
          value={secondment.dayRate}
          validate={limitSentence('dayRate', 'The day rate')}
          onChange={(dayRate) => agree({ dayRate })}
        />
        <SelectField
          label="Form"
          value={secondment.arrangement}
          options={arrangementOptions}
          onChange={(arrangement) => agree({ arrangement })}
        />
        <NumberField
          label="Teaching a week at the home school"
          suffix="hours"
          value={secondment.homeTeachingHoursPerWeek}
          validate={limitSentence('homeTeachingHoursPerWeek', 'Teaching')}
          onChange={(hours) => {
            if (hours !== null) agree({ homeTeachingHoursPerWeek: hours });
          }}
        />
        <DateField
          label="Review on"
          emptyMeans="Leave empty if none is agreed."
          value={secondment.reviewOn}
          onChange={(reviewOn) => agree({ reviewOn })}
        />
        <div>
          <label className="check">
            <input
              type="checkbox"
              checked={secondment.isHeadElsewhere}
              onChange={(event) => agree({ isHeadElsewhere: event.target.checked })}
            />
            A headteacher at another school
          </label>
          <label className="check">
            <input
              type="checkbox"
              checked={secondment.isTrustPost}
              onChange={(event) => agree({ isTrustPost: event.target.checked })}
            />
            Employed by the trust for several schools
          </label>
        </div>
      </div>
    </fieldset>
  );
}
