import { Button } from './Button';
import './progressLine.css';

interface ProgressLineProps {
  /** What is being done, beside the bar. */
  readonly doing: string;
  /** Names the bar. */
  readonly name: string;
  /** Of the work, from 0 to 1. */
  readonly share: number;
  readonly isRunning: boolean;
  readonly isStopped: boolean;
  /** What went wrong, as a sentence. */
  readonly problem: string | null;
  /** What is shown is from before the last change. */
  readonly isStale: boolean;
  /** Said once it was stopped, and once it is done. */
  readonly stopped?: string;
  readonly done?: string;
  readonly cancel: () => void;
  readonly resume: () => void;
}

/** How far an answer is, whether what is shown is fresh, and the way to stop it. Its height is always there, so that nothing jumps. */
export function ProgressLine(props: ProgressLineProps) {
  const { doing, name, share, isRunning, isStopped, problem, isStale, cancel, resume } = props;
  const { stopped = 'Stopped before it was done.', done } = props;
  return (
    <div className="progress-line">
      <p role="status">
        {isStale ? <b>From before your last change. </b> : null}
        {problem ?? (isStopped ? stopped : isRunning ? null : done)}
      </p>
      {isRunning ? (
        <>
          <progress aria-label={name} max={1} value={share} />
          <span>{doing}</span>
          <Button variant="quiet" onClick={cancel}>
            Cancel
          </Button>
        </>
      ) : null}
      {isStopped || problem !== null ? (
        <Button variant="quiet" onClick={resume}>
          Go on
        </Button>
      ) : null}
    </div>
  );
}
