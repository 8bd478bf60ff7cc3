import type { SimulationSettings } from '../../domain/plan';
import type { SuccessionState } from '../../store/succession';
import { Button } from '../../ui/controls/Button';
import { decimal } from '../../ui/format';

interface ProgressLineProps {
  readonly state: SuccessionState;
  readonly settings: SimulationSettings;
}

/** How far the work is, whether what is shown is fresh, and the way to stop it. Its height is always there, so that nothing jumps. */
export function ProgressLine({ state, settings }: ProgressLineProps) {
  const { outcomes, previous, futuresDone, isDone, isStopped, problem } = state;
  const isStale = outcomes === null && previous !== null;
  const isWorking = !isDone && !isStopped && problem === null;
  return (
    <div className="progress-line">
      <p role="status">
        {isStale ? <b>From before your last change. </b> : null}
        {problem ?? (isStopped ? stoppedWords(futuresDone) : isDone ? doneWords(settings) : null)}
      </p>
      {isWorking ? (
        <>
          <progress aria-label="Futures drawn" max={settings.futures} value={futuresDone} />
          <span>
            {decimal(futuresDone)} of {decimal(settings.futures)} futures
          </span>
          <Button variant="quiet" onClick={state.cancel}>
            Cancel
          </Button>
        </>
      ) : null}
      {isStopped || problem !== null ? (
        <Button variant="quiet" onClick={state.resume}>
          Go on
        </Button>
      ) : null}
    </div>
  );
}

const stoppedWords = (futuresDone: number): string => `Stopped after ${decimal(futuresDone)} futures.`;

const doneWords = ({ futures, seed }: SimulationSettings): string => `${decimal(futures)} futures · seed ${seed}`;
