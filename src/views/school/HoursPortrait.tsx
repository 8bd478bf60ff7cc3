import { taskNames } from '../../domain/task';
import type { HoursNeeded } from '../../engine/workload/hoursNeeded';
import { RangeBar } from '../../ui/charts/RangeBar';
import { hoursFigure, hoursWords } from '../../ui/format';
import { Picture } from '../../ui/saving/Picture';

/** What the SENCO function needs here, in a sentence and a bar. */
export function HoursPortrait({ needed }: { readonly needed: HoursNeeded }) {
  const { low, central, high, byTask } = needed;
  return (
    <>
      <p className="hours-said">
        The SENCO function here needs about <b>{hoursFigure(central)} hours a week</b>.
      </p>
      <Picture
        caption={`Hours a week that the SENCO function needs here: about ${hoursFigure(central)}, from ${hoursFigure(low)} to ${hoursFigure(high)}`}
      >
        <RangeBar low={low} central={central} high={high} unit="hours" />
      </Picture>
      <p>
        From {hoursFigure(low)} where needs are simpler than most, to {hoursFigure(high)} where they are more complex.
        The judgement in that range is ours: <a href="#/evidence">see every figure</a>.
      </p>
      <p className="tasks-heading">What takes longest, a week</p>
      <dl className="tasks">
        {byTask.slice(0, 4).map(({ task, hoursPerWeek }) => (
          <div key={task}>
            <dt>{taskNames[task]}</dt>
            <dd>{hoursWords(hoursPerWeek)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
