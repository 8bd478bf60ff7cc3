import type { Finding, Question, Reply, Request } from './messages';

/** Milliseconds of work on the page before it may draw and answer: half a frame. */
const sliceOnPage = 8;

/** As much of a worker as is needed here. */
export interface WorkerPort {
  postMessage(request: Request): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  terminate(): void;
}

export interface SuccessionRunner {
  /** Begins to answer, in the place of the question before. Returns what cancels it; nothing is heard after that. */
  readonly start: (question: Question, hear: (finding: Finding) => void) => () => void;
}

interface Run {
  readonly runId: number;
  readonly question: Question;
  readonly hear: (finding: Finding) => void;
  /** Stops the work where it is done on the page. */
  stopOnPage: () => void;
}

async function newWorker(): Promise<WorkerPort> {
  const { default: SuccessionWorker } = await import('./succession.worker?worker&inline');
  return new SuccessionWorker();
}

/**
 * Answers one question at a time in a worker, or in short slices on the page where no worker can start or the worker dies.
 * The numbers are the same.
 */
export function createRunner(makeWorker: () => Promise<WorkerPort> = newWorker): SuccessionRunner {
  let worker: Promise<WorkerPort | null> | null = null;
  let current: Run | null = null;
  let lastRunId = 0;

  const hire = async (): Promise<WorkerPort | null> => {
    try {
      const port = await makeWorker();
      const giveUp = (): void => {
        port.terminate();
        worker = Promise.resolve(null);
        if (current) runOnPage(current);
      };
      port.onmessage = ({ data: { runId, finding } }) => {
        if (current?.runId === runId) current.hear(finding);
      };
      port.onerror = (event) => {
        event.preventDefault();
        giveUp();
      };
      port.onmessageerror = giveUp;
      return port;
    } catch {
      return null;
    }
  };

  const runOnPage = async (run: Run): Promise<void> => {
    try {
      const [{ answersTo }, { inSlices }] = await Promise.all([import('./answersTo'), import('./inSlices')]);
      if (current === run) run.stopOnPage = inSlices(answersTo(run.question), sliceOnPage, run.hear);
    } catch (error) {
      if (current === run) run.hear({ kind: 'error', message: String(error) });
    }
  };

  const begin = async (run: Run): Promise<void> => {
    worker ??= hire();
    const port = await worker;
    if (current !== run) return;
    if (port) port.postMessage({ kind: 'start', runId: run.runId, question: run.question });
    else await runOnPage(run);
  };

  const cancel = (run: Run): void => {
    if (current !== run) return;
    current = null;
    run.stopOnPage();
    void worker?.then((port) => port?.postMessage({ kind: 'cancel', runId: run.runId }));
  };

  return {
    start: (question, hear) => {
      current?.stopOnPage();
      lastRunId += 1;
      const run: Run = { runId: lastRunId, question, hear, stopOnPage: () => {} };
      current = run;
      void begin(run);
      return () => cancel(run);
    },
  };
}
