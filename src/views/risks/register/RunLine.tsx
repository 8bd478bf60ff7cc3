import type { SimulationSettings } from '../../../domain/plan';
import { Button } from '../../../ui/controls/Button';
import { decimal } from '../../../ui/format';

interface RunLineProps {
  readonly settings: SimulationSettings;
  readonly isStale: boolean;
  readonly isDone: boolean;
  readonly isStopped: boolean;
  readonly problem: string | null;
  readonly futuresDone: number;
  readonly onCancel: () => void;
  readonly onResume: () => void;
}

/** How far the drawing of the futures is, and whether what is shown is fresh. Its height is always there, so that nothing jumps. */
export function RunLine(props: RunLineProps) {
  const { settings, isStale, isDone, isStopped, problem, futuresDone, onCancel, onResume } = props;
  const isWorking = !isDone && !isStopped && problem === null;
  return (
    <div className="run-line">
      <p role="status">
        {isStale ? <b>From before your last change. </b> : null}
        {problem ??
          (isStopped
            ? `Stopped after ${decimal(futuresDone)} futures.`
            : isDone
              ? `${decimal(settings.futures)} futures · seed ${settings.seed}`
              : null)}
      </p>
      {isWorking ? (
        <>
          <progress aria-label="Futures drawn" max={settings.futures} value={futuresDone} />
          <span>
            {decimal(futuresDone)} of {decimal(settings.futures)} futures
          </span>
          <Button variant="quiet" onClick={onCancel}>
            Cancel
          </Button>
        </>
      ) : null}
      {isStopped || problem !== null ? (
        <Button variant="quiet" onClick={onResume}>
          Go on
        </Button>
      ) : null}
    </div>
  );
}
