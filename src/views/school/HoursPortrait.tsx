import { taskNames } from '../../domain/task';
import type { HoursNeeded } from '../../engine/workload/hoursNeeded';
import { decimal, hoursWords, plain } from '../../ui/format';

/** Whole hours, but for the few where half an hour counts. */
const write = (hours: number): string => (hours < 5 ? plain(hours, 1) : decimal(hours));

/** What the SENCO function needs here, in a sentence and a bar. */
export function HoursPortrait({ needed }: { readonly needed: HoursNeeded }) {
  const { low, central, high, byTask } = needed;
  return (
    <>
      <p className="hours-said">
        The SENCO function here needs about <b>{write(central)} hours a week</b>.
      </p>
      <HoursBar low={low} central={central} high={high} />
      <p>
        From {write(low)} where needs are simpler than most, to {write(high)} where they are more complex. The judgement
        in that range is ours: <a href="#/evidence">see every figure</a>.
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

interface HoursBarProps {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

const width = 300;

/** Low to high on a line from nought, with the central case marked. The sentences say the same. */
function HoursBar({ low, central, high }: HoursBarProps) {
  const end = Math.max(10, Math.ceil(high / 10) * 10);
  const x = (hours: number): number => (hours / end) * width;
  return (
    <svg className="hours-bar" viewBox={`-4 0 ${width + 16} 44`} aria-hidden="true" focusable="false">
      <rect x={0} y={9} width={width} height={8} rx={4} className="track" />
      <rect x={x(low)} y={9} width={x(high) - x(low)} height={8} rx={4} className="range" />
      <rect x={x(central) - 2} y={3} width={4} height={20} rx={1} className="central" />
      <text x={0} y={38}>
        0
      </text>
      <text x={width} y={38} textAnchor="end">
        {decimal(end)} hours
      </text>
    </svg>
  );
}
