import { schoolYearOf } from '../../domain/calendar';
import { weeklyCapacity } from '../../engine/workload/capacity';
import { limitSentence } from '../../files/faults/limitSentence';
import { Disclosure } from '../../ui/controls/Disclosure';
import { NumberField } from '../../ui/controls/NumberField';
import { SelectField } from '../../ui/controls/SelectField';
import { hoursPerWeek, pounds } from '../../ui/format';
import type { PostPlace } from './postPlace';

const tlrOptions = [
  { value: 'none', label: 'None' },
  { value: 'TLR1', label: 'TLR1' },
  { value: 'TLR2', label: 'TLR2' },
  { value: 'TLR3', label: 'TLR3' },
] as const;

/** Contract, allowances and what eats the hours: right as they start for most schools. */
export function PostMore({ post, assessed, describe }: PostPlace) {
  const { plan, figures } = assessed;
  const year = schoolYearOf(plan.assumptions.startsOn);
  const pulledAway = weeklyCapacity({ ...post, pulledAwayHoursPerWeek: null }, 0, figures).pulledAway;
  const isAdministrator = post.role === 'administrator';
  const tlrRange = post.tlr ? figures.allowance(post.tlr.band, year) : null;
  return (
    <Disclosure
      summary={
        <>
          Contract, allowances and other calls on the hours<span className="visually-hidden"> of {post.title}</span>
        </>
      }
    >
      <div className="field-grid">
        {isAdministrator ? null : (
          <>
            <NumberField
              label="Contract"
              suffix="FTE"
              hint="1 is full time."
              value={post.fte}
              validate={limitSentence('fte', 'The contract')}
              onChange={(fte) => {
                if (fte !== null) describe({ fte });
              }}
            />
            <NumberField
              label="Own full-time salary"
              prefix="£"
              emptyMeans="Leave empty to use the pay point."
              value={post.ownSalary}
              validate={limitSentence('ownSalary', 'The salary')}
              onChange={(ownSalary) => describe({ ownSalary })}
            />
            <NumberField
              label="Teaching a week without the role"
              suffix="hours"
              hint="What is released from it has to be covered."
              value={post.baseTeachingHoursPerWeek}
              validate={limitSentence('baseTeachingHoursPerWeek', 'Teaching')}
              onChange={(hours) => {
                if (hours !== null) describe({ baseTeachingHoursPerWeek: hours });
              }}
            />
            <SelectField
              label="TLR"
              value={post.tlr?.band ?? 'none'}
              options={tlrOptions}
              onChange={(band) =>
                describe({ tlr: band === 'none' ? null : { band, poundsPerYear: figures.allowance(band, year).min } })
              }
            />
            {post.tlr && tlrRange ? (
              <NumberField
                label={`${post.tlr.band} a year`}
                prefix="£"
                hint={`From ${pounds(tlrRange.min)} to ${pounds(tlrRange.max)}.`}
                value={post.tlr.poundsPerYear}
                validate={limitSentence('poundsPerYear', 'The TLR')}
                onChange={(amount) => {
                  if (amount !== null && post.tlr) describe({ tlr: { ...post.tlr, poundsPerYear: amount } });
                }}
              />
            ) : null}
            <NumberField
              label="SEN allowance a year"
              prefix="£"
              emptyMeans="Leave empty for none."
              value={post.senAllowance}
              validate={limitSentence('senAllowance', 'The allowance')}
              onChange={(senAllowance) => describe({ senAllowance })}
            />
            {post.role === 'headteacher' ? (
              <NumberField
                label="Temporary payment for extra duties a year"
                prefix="£"
                emptyMeans="Leave empty for none."
                value={post.temporaryPayment}
                validate={limitSentence('temporaryPayment', 'The payment')}
                onChange={(temporaryPayment) => describe({ temporaryPayment })}
              />
            ) : null}
            <NumberField
              label="Hours pulled away each week"
              suffix="hours"
              value={post.pulledAwayHoursPerWeek}
              allowUnknown={{
                text: `We use ${hoursPerWeek(pulledAway)}: cover, duties and whatever comes through the door.`,
              }}
              validate={limitSentence('pulledAwayHoursPerWeek', 'Hours')}
              onChange={(pulledAwayHoursPerWeek) => describe({ pulledAwayHoursPerWeek })}
            />
            <div>
              <Tick
                text="Leadership meetings come out of these hours"
                isOn={post.sltMeetingsFromHours}
                onChange={(sltMeetingsFromHours) => describe({ sltMeetingsFromHours })}
              />
              <Tick
                text="Studying the NPQ for SENCOs"
                isOn={post.isStudyingNpq}
                onChange={(isStudyingNpq) => describe({ isStudyingNpq })}
              />
            </div>
          </>
        )}
        {isAdministrator ? (
          <p className="soft">An administrator’s pay follows the hours: nothing else to say.</p>
        ) : null}
      </div>
    </Disclosure>
  );
}

interface TickProps {
  readonly text: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Tick({ text, isOn, onChange }: TickProps) {
  return (
    <label className="check">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      {text}
    </label>
  );
}
