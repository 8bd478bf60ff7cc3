import type { Person } from '../../domain/person';
import { dutyReachOf } from '../../domain/school';
import { mustQualify, qualificationClock } from '../../engine/compliance/qualificationClock';
import type { AssessedPlan } from '../../store/selectors';
import { dateWords, monthWords } from '../../ui/format';

interface ClockNoteProps {
  readonly person: Person;
  readonly assessed: AssessedPlan;
}

/** What the answers mean for the SENCO qualification: whether a clock runs, and until when. */
export function ClockNote({ person, assessed }: ClockNoteProps) {
  const { plan, figures, on } = assessed;
  if (dutyReachOf(plan.school) === 'none') {
    return <p>The duty to have a qualified SENCO does not reach this type of school, so no clock runs.</p>;
  }
  if (person.qualification === 'npq' || person.qualification === 'nasenco') {
    return <p>Holds the qualification: no clock runs.</p>;
  }
  if (!mustQualify(person, figures)) {
    return <p>Does not have to qualify, because of long or earlier service as SENCO: no clock runs.</p>;
  }
  const { startsOn } = plan.assumptions;
  const clock = qualificationClock(person, startsOn, figures);
  const isSenco = person.role === 'senco';
  if (isSenco && person.becameSencoOn === null) {
    return <p>Say when they became SENCO, and we can tell by when the qualification must be held.</p>;
  }
  const result = clock.resultExpected;
  return (
    <>
      <p>
        {isSenco ? 'The clock runs: the' : `If made SENCO on ${dateWords(startsOn)}, the`} qualification must be held by{' '}
        <b>{dateWords(clock.anniversary)}</b>
        {clock.anniversary < on ? ', which has passed' : ''}.
      </p>
      {result ? (
        <p>
          The course’s result can be expected in {monthWords(result.central)}, and by {monthWords(result.latest)} at the
          latest{result.latest > clock.anniversary ? <b>: that would be too late</b> : ', in time'}.
        </p>
      ) : clock.latestNpqStart > on ? (
        <p>
          The last autumn course that is sure to end in time begins in {monthWords(clock.lastCohort)}
          {clock.lastCohort < on ? <b>, which has gone: look for a spring one</b> : ''}.
        </p>
      ) : (
        <p>
          <b>A course of the longest length begun now would end too late.</b> Ask the provider what can be done.
        </p>
      )}
    </>
  );
}
