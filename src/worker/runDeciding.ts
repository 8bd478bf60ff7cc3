import type { DecidingFinding, DecidingQuestion } from './deciding';
import { inTurn } from './inTurn';
import { runInWorker } from './runInWorker';
import type { PortOf, Runner } from './work';

type DecidingPort = PortOf<DecidingQuestion, DecidingFinding>;
export type DecidingRunner = Runner<DecidingQuestion, DecidingFinding>;

async function newWorker(): Promise<DecidingPort> {
  const { default: DecidingWorker } = await import('./deciding.worker?worker&inline');
  return new DecidingWorker();
}

/** Works out heavy questions about a decision, several asked at once one after another: in a worker, or on the page where there is none. */
export function createDecidingRunner(makeWorker: () => Promise<DecidingPort> = newWorker): DecidingRunner {
  const runner = runInWorker<DecidingQuestion, DecidingFinding>({
    makeWorker,
    stepsOnPage: async () => (await import('./decidingSteps')).decidingSteps,
  });
  return inTurn(runner, ({ kind }) => kind !== 'progress');
}
