import type { SimulationSettings } from '../../domain/plan';
import type { SuccessionState } from '../../store/succession';
import { ProgressLine } from '../../ui/controls/ProgressLine';
import { decimal } from '../../ui/format';

interface FuturesLineProps {
  readonly settings: SimulationSettings;
  readonly drawing: Pick<SuccessionState, 'futuresDone' | 'isDone' | 'isStopped' | 'problem' | 'cancel' | 'resume'>;
  /** What is shown is from before the last change. */
  readonly isStale: boolean;
}

/** How far the drawing of futures is, on every page that rests on them. */
export function FuturesLine({ settings: { futures, seed }, drawing, isStale }: FuturesLineProps) {
  const { futuresDone, isDone, isStopped, problem, cancel, resume } = drawing;
  return (
    <ProgressLine
      {...{ isStale, isStopped, problem, cancel, resume }}
      name="Futures drawn"
      doing={`${decimal(futuresDone)} of ${decimal(futures)} futures`}
      share={futuresDone / futures}
      isRunning={!isDone && !isStopped && problem === null}
      stopped={`Stopped after ${decimal(futuresDone)} futures.`}
      done={`${decimal(futures)} futures · seed ${seed}`}
    />
  );
}
