import { useMemo, useState } from 'react';
import { type Task, taskNames, tasks } from '../../../domain/task';
import type { IsoDate } from '../../../domain/units';
import { diaryYears } from '../../../engine/workload/timeDiary/schoolFortnight';
import type { AssessedPlan } from '../../../store/selectors';
import { say } from '../../../store/sessionStore';
import { setTimeDiary } from '../../../store/workloadActions';
import { Button } from '../../../ui/controls/Button';
import { DateField } from '../../../ui/controls/DateField';
import { EmptyNote } from '../../../ui/controls/EmptyNote';
import { ErrorSummary, type FieldProblem } from '../../../ui/controls/ErrorSummary';
import { NumberField } from '../../../ui/controls/NumberField';
import { countOf } from '../../../ui/format';
import { useProblems } from '../../school/useProblems';
import { DiaryPreview } from './DiaryPreview';
import { diaryOutcome } from './diaryOutcome';
import { checkFirstDay, checkHours, countsAs } from './diaryWords';
import type { DiaryDraft } from './useDraft';

interface DiaryFormProps {
  readonly assessed: AssessedPlan;
  readonly draft: DiaryDraft;
  readonly note: (task: Task, hours: number | null) => void;
  readonly startOn: (startsOn: IsoDate | null) => void;
}

const fieldIdOf = (task: Task): string => `time-diary-${task}`;
const firstDayId = 'time-diary-first-day';
/** The totals of the sheets, what they come to, and the button that puts them to use. */
export function DiaryForm({ assessed, draft: { startsOn, hours }, note, startOn }: DiaryFormProps) {
  const { plan, known, figures, on } = assessed;
  const { at, leave, shown } = useProblems();
  const [asked, setAsked] = useState(0);
  // While the day typed will not do, what follows from the last good one is nobody's.
  const [isDayGood, setDayGood] = useState(true);
  const hasHours = Object.keys(hours).length > 0;
  const outcome = useMemo(
    () => (startsOn === null || !isDayGood || !hasHours ? null : diaryOutcome({ startsOn, hours }, { plan, known })),
    [startsOn, isDayGood, hours, hasHours, plan, known],
  );
  const missing: readonly FieldProblem[] =
    asked === 0
      ? []
      : [
          ...(startsOn === null || !isDayGood
            ? [{ fieldId: firstDayId, text: 'Enter the first day of the two weeks.' }]
            : []),
          ...(hasHours || shown.length > 0
            ? []
            : [{ fieldId: fieldIdOf(tasks[0]), text: 'Enter the hours of at least one task.' }]),
        ];
  const problems = [...missing, ...shown.map((problem) => ({ ...problem, text: withTask(problem) }))];

  const keep = () => {
    setAsked((times) => times + 1);
    if (startsOn === null || outcome === null || shown.length > 0) return;
    if (outcome.used.length === 0) {
      say('problem', 'None of these hours can be used, so nothing is changed. The table says why for each.');
      return;
    }
    if (outcome.isInUse) return say('plain', 'These hours are in use already.');
    const result = setTimeDiary({ startsOn, hours }, outcome.changes);
    if (!result.ok) return say('problem', result.why);
    setAsked(0);
    say('good', `The hours of ${countOf(outcome.used.length, 'task')} are now your own.`);
  };

  return (
    <>
      <form
        className="time-diary-form screen-only"
        onBlur={(event) => leave(event.target.id)}
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <h3>Type in the totals</h3>
        <ErrorSummary key={asked} problems={problems} takesFocus={asked > 0} />
        <DateField
          id={firstDayId}
          label="First day of the two weeks"
          hint="The ten school days run from here."
          value={startsOn}
          onChange={startOn}
          validate={checkFirstDay(diaryYears(on, plan.assumptions.startsOn))}
          onCheck={setDayGood}
        />
        <p className="field-hint">
          Hours of everybody together, over the ten days. Leave a task empty where nobody noted it: our usual stays.
        </p>
        <div className="time-diary-hours">
          {tasks.map((task) => (
            <NumberField
              key={task}
              {...at(fieldIdOf(task))}
              label={taskNames[task]}
              hint={countsAs[task]}
              suffix="hours"
              emptyMeans=""
              value={hours[task] ?? null}
              validate={checkHours(task)}
              onChange={(value) => note(task, value)}
            />
          ))}
        </div>
      </form>
      <div className={outcome ? undefined : 'screen-only'}>
        <h3>What it comes to</h3>
        {outcome && startsOn !== null ? (
          <DiaryPreview outcome={outcome} startsOn={startsOn} plan={plan} figures={figures} />
        ) : (
          <EmptyNote>
            Once the first day and some hours are in, this shows what they come to in a year beside our usual. Nothing
            changes in the plan until you say so.
          </EmptyNote>
        )}
      </div>
      <div className="row screen-only time-diary-buttons">
        <Button variant="primary" onClick={keep}>
          Use these hours
        </Button>
        {outcome?.isKept ? (
          <span className="soft">
            {outcome.isInUse
              ? 'These hours are in use.'
              : 'Since these hours were put to use, the numbers on School, the calendar or a figure on Evidence has changed. Use them again only if they still hold.'}
          </span>
        ) : null}
      </div>
    </>
  );
}

/** The sentence at a field, with the task it is about where it does not say. */
function withTask({ fieldId, text }: FieldProblem): string {
  const task = tasks.find((each) => fieldIdOf(each) === fieldId);
  return task === undefined || text.includes(taskNames[task]) ? text : `${taskNames[task]}: ${text}`;
}
