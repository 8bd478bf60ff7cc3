import { decimal } from '../format';
import { Button } from './Button';
import './progressLine.css';

interface ProgressLineProps {
  readonly futuresDone: number;
  /** Of how many. */
  readonly futures: number;
  readonly seed: number;
  /** What is shown is from before the last change. */
  readonly isStale: boolean;
  readonly isDone: boolean;
  readonly isStopped: boolean;
  readonly problem: string | null;
  readonly onCancel: () => void;
  readonly onResume: () => void;
}

/** How far the drawing of futures is, whether what is shown is fresh, and the way to stop it. Its height is always there, so that nothing jumps. */
export function ProgressLine(props: ProgressLineProps) {
  const { futuresDone, futures, seed, isStale, isDone, isStopped, problem, onCancel, onResume } = props;
  const isWorking = !isDone && !isStopped && problem === null;
  const done = isDone ? `${decimal(futures)} futures · seed ${seed}` : null;
  return (
    <div className="progress-line">
      <p role="status">
        {isStale ? <b>From before your last change. </b> : null}
        {problem ?? (isStopped ? `Stopped after ${decimal(futuresDone)} futures.` : done)}
      </p>
      {isWorking ? (
        <>
          <progress aria-label="Futures drawn" max={futures} value={futuresDone} />
          <span>
            {decimal(futuresDone)} of {decimal(futures)} futures
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
