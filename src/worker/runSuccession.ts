import type { Finding, Question } from './messages';
import { runInWorker } from './runInWorker';
import type { PortOf, Runner } from './work';

export type WorkerPort = PortOf<Question, Finding>;
export type SuccessionRunner = Runner<Question, Finding>;

async function newWorker(): Promise<WorkerPort> {
  const { default: SuccessionWorker } = await import('./succession.worker?worker&inline');
  return new SuccessionWorker();
}

/** Draws futures, of one question at a time: in a worker, or on the page where there is none. */
export function createRunner(makeWorker: () => Promise<WorkerPort> = newWorker): SuccessionRunner {
  return runInWorker<Question, Finding>({
    makeWorker,
    stepsOnPage: async () => (await import('./answersTo')).answersTo,
  });
}
