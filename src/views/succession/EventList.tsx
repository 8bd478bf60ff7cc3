import { useState } from 'react';
import { addMonths, monthsBetween } from '../../domain/calendar';
import { type PlanEvent, planEventKinds } from '../../domain/plan';
import { monthsInTerm } from '../../domain/succession';
import type { IsoDate } from '../../domain/units';
import type { AssessedPlan } from '../../store/selectors';
import { addEvent, describeEvent, removeEvent } from '../../store/successionActions';
import { selectProcessInputs } from '../../store/successionSelectors';
import { Button } from '../../ui/controls/Button';
import { SelectField } from '../../ui/controls/SelectField';
import { monthWords } from '../../ui/format';
import { eventMonthLabels, eventNames, eventSentence, missSentences } from './eventWords';

/** What is sure to happen, whatever the structure: added, moved and taken out. */
export function EventList({ assessed }: { readonly assessed: AssessedPlan }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const { plan } = assessed;
  const compared = selectProcessInputs(assessed);
  const { events, assumptions } = plan;
  const { startsOn, horizonYears } = assumptions;
  const usual = addMonths(startsOn, Math.min(monthsInTerm, 12 * horizonYears - 1));
  return (
    <>
      <p>
        {events.length === 0
          ? `${assessed.plan.people.some(({ isLeaving }) => isLeaving) ? 'Beyond who is known to be leaving, nothing' : 'Nothing'} is sure yet: the rest of every future is left to chance. Put in what you know will happen, and every structure meets it.`
          : 'Every structure meets these in every future, except where it says that they cannot happen.'}
      </p>
      <ul className="event-list">
        {events.map((event) => (
          <li key={event.id}>
            <span className="print-only">{eventSentence(event)}</span>
            <EventFields event={event} startsOn={startsOn} months={12 * horizonYears} />
            {missSentences(event, assessed, compared).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </li>
        ))}
      </ul>
      <fieldset className="event-kinds screen-only">
        <legend>Add what is sure</legend>
        {planEventKinds.map((kind) => (
          <Button
            key={kind}
            onClick={() => {
              const outcome = addEvent(kind, usual);
              setRefusal(outcome.ok ? null : outcome.why);
            }}
          >
            <span aria-hidden="true">+</span> {eventNames[kind]}
          </Button>
        ))}
      </fieldset>
      <p role="status" className="bad">
        {refusal}
      </p>
    </>
  );
}

interface EventFieldsProps {
  readonly event: PlanEvent;
  readonly startsOn: IsoDate;
  readonly months: number;
}

function EventFields({ event: { id, kind, on }, startsOn, months }: EventFieldsProps) {
  const offered = Array.from({ length: months }, (_, month) => addMonths(startsOn, month));
  const at = monthsBetween(startsOn, on);
  const isOutside = at < 0 || at >= months;
  const options = [
    ...(isOutside ? [{ value: on, label: `${monthWords(on)}, outside the years shown` }] : []),
    ...offered.map((day) => ({ value: day, label: monthWords(day) })),
  ];
  return (
    <div className="event-fields screen-only">
      <SelectField
        label="What happens"
        value={kind}
        options={planEventKinds.map((each) => ({ value: each, label: eventNames[each] }))}
        onChange={(chosen) => describeEvent(id, { kind: chosen })}
      />
      <SelectField
        label={eventMonthLabels[kind]}
        value={on}
        options={options}
        onChange={(day) => describeEvent(id, { on: day })}
      />
      <Button
        variant="quiet"
        iconLabel={`Remove: ${eventNames[kind]}, ${monthWords(on)}`}
        onClick={() => removeEvent(id)}
      >
        ✕
      </Button>
    </div>
  );
}
