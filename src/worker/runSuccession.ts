import type { FuturesQuestion } from '../engine/succession/answerSteps';
import type { Finding } from './messages';
import { runInWorker } from './runInWorker';
import type { PortOf, Runner } from './work';

export type WorkerPort = PortOf<FuturesQuestion, Finding>;
export type SuccessionRunner = Runner<FuturesQuestion, Finding>;

async function newWorker(): Promise<WorkerPort> {
  const { default: SuccessionWorker } = await import('./succession.worker?worker&inline');
  return new SuccessionWorker();
}

/** Draws futures, of one question at a time: in a worker, or on the page where there is none. */
export function createRunner(makeWorker: () => Promise<WorkerPort> = newWorker): SuccessionRunner {
  return runInWorker<FuturesQuestion, Finding>({
    makeWorker,
    stepsOnPage: async () => (await import('../engine/succession/answerSteps')).answerSteps,
  });
}
