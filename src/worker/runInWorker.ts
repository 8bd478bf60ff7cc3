import type { Failed, PortOf, Runner } from './work';

/** Milliseconds of work on the page before it may draw and answer: half a frame. */
const sliceOnPage = 8;

interface Run<Question, Finding> {
  readonly runId: number;
  readonly question: Question;
  readonly hear: (finding: Finding) => void;
  /** Stops the work where it is done on the page. */
  stopOnPage: () => void;
}

/** How a kind of work is done: in a worker of its own, or by the same steps on the page. */
interface Work<Question, Finding> {
  readonly makeWorker: () => Promise<PortOf<Question, Finding | Failed>>;
  /** What answers on the page; asked for only where no worker does. */
  readonly stepsOnPage: () => Promise<(question: Question) => Iterator<Finding | null>>;
}

/**
 * Answers one question at a time in a worker, or in short slices on the page where no worker can start or the worker dies.
 * The numbers are the same.
 */
export function runInWorker<Question, Finding extends { readonly kind: string }>({
  makeWorker,
  stepsOnPage,
}: Work<Question, Finding>): Runner<Question, Finding | Failed> {
  let worker: Promise<PortOf<Question, Finding | Failed> | null> | null = null;
  let current: Run<Question, Finding | Failed> | null = null;
  let lastRunId = 0;

  const hire = async (): Promise<PortOf<Question, Finding | Failed> | null> => {
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

  const runOnPage = async (run: Run<Question, Finding | Failed>): Promise<void> => {
    try {
      const [stepsTo, { inSlices }] = await Promise.all([stepsOnPage(), import('./inSlices')]);
      if (current === run) run.stopOnPage = inSlices(stepsTo(run.question), sliceOnPage, run.hear);
    } catch (error) {
      if (current === run) run.hear({ kind: 'error', message: String(error) });
    }
  };

  const begin = async (run: Run<Question, Finding | Failed>): Promise<void> => {
    worker ??= hire();
    const port = await worker;
    if (current !== run) return;
    if (port) port.postMessage({ kind: 'start', runId: run.runId, question: run.question });
    else await runOnPage(run);
  };

  const cancel = (run: Run<Question, Finding | Failed>): void => {
    if (current !== run) return;
    current = null;
    run.stopOnPage();
    void worker?.then((port) => port?.postMessage({ kind: 'cancel', runId: run.runId }));
  };

  return {
    start: (question, hear) => {
      current?.stopOnPage();
      lastRunId += 1;
      const run = { runId: lastRunId, question, hear, stopOnPage: () => {} };
      current = run;
      void begin(run);
      return () => cancel(run);
    },
  };
}
