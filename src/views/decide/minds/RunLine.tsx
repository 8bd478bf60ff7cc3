import { Button } from '../../../ui/controls/Button';

interface RunLineProps {
  /** What is being done, as a sentence. */
  readonly doing: string;
  /** Names the bar of progress. */
  readonly name: string;
  readonly share: number;
  readonly isRunning: boolean;
  readonly isStopped: boolean;
  readonly problem: string | null;
  /** What is shown answers what was asked before. */
  readonly isStale: boolean;
  readonly cancel: () => void;
  readonly resume: () => void;
}

/** How far an answer is, whether what is shown is fresh, and the way to stop it. Its height is always there, so that nothing jumps. */
export function RunLine({ doing, name, share, isRunning, isStopped, problem, isStale, cancel, resume }: RunLineProps) {
  return (
    <div className="worlds-line minds-line">
      <p role="status">
        {isStale ? <b>From before your last change. </b> : null}
        {problem ?? (isStopped ? 'Stopped before it was done.' : null)}
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
