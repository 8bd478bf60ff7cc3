import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerSteps, type FuturesQuestion } from '../../src/engine/succession/answerSteps';
import { inSlices } from '../../src/worker/inSlices';
import type { Finding, Reply, Request } from '../../src/worker/messages';
import { createRunner, type SuccessionRunner, type WorkerPort } from '../../src/worker/runSuccession';
import { roundInputs } from './inputs';
import { stubMessageChannel } from './tasks';

const question: FuturesQuestion = {
  inputs: [roundInputs('alone', { months: 12 }), roundInputs('withDeputy', { months: 12, hasDeputy: true })],
  settings: { futures: 2100, seed: 20_261_122 },
  withWhatIfs: true,
};

const withoutProgress = (findings: readonly (Finding | null)[]): Finding[] =>
  findings.flatMap((each) => (each && each.kind !== 'progress' ? [each] : []));
const expected = withoutProgress([...answerSteps(question)]);

/** What is heard until the last word, which is that of the what-ifs or of an error. */
function whole(runner: SuccessionRunner, asked: FuturesQuestion = question): Promise<Finding[]> {
  return new Promise((resolve) => {
    const heard: Finding[] = [];
    runner.start(asked, (finding) => {
      heard.push(finding);
      if (finding.kind === 'whatIf' || finding.kind === 'error') resolve(withoutProgress(heard));
    });
  });
}

/** A worker that does nothing by itself. */
function silentWorker() {
  const requests: Request[] = [];
  const port: WorkerPort = {
    postMessage: (request) => requests.push(structuredClone(request)),
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    terminate: vi.fn(),
  };
  const reply = (data: Reply) => port.onmessage?.(new MessageEvent('message', { data: structuredClone(data) }));
  return { port, requests, reply };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const progress = (futuresDone: number): Finding => ({ kind: 'progress', futuresDone });

beforeEach(stubMessageChannel);
afterEach(() => vi.unstubAllGlobals());

describe('the answers to a question', () => {
  it('survive the way to a worker and back: question and answers are plain data', () => {
    expect(structuredClone(question)).toEqual(question);
    expect(withoutProgress([...answerSteps(structuredClone(question))])).toEqual(expected);
    expect(structuredClone(expected)).toEqual(expected);
  });
});

describe('work in slices', () => {
  it('lets others go first between two, and stops at once', async () => {
    let steps = 0;
    const endless: Iterator<Finding> = { next: () => ({ done: false, value: progress(steps++) }) };
    const stop = inSlices(endless, 5, () => {});
    await settled();
    await settled();
    stop();
    const reached = steps;
    expect(reached).toBeGreaterThan(0);
    await settled();
    expect(steps).toBe(reached);
  });

  it('says what went wrong', async () => {
    const heard: Finding[] = [];
    inSlices<Finding>(
      {
        next: () => {
          throw new Error('no month');
        },
      },
      5,
      (finding) => heard.push(finding),
    );
    await settled();
    expect(heard).toEqual([{ kind: 'error', message: 'no month' }]);
  });
});

describe('a run', () => {
  it('comes to the same on the page as anywhere, where the browser has no worker', async () => {
    vi.stubGlobal('Worker', undefined);
    expect(await whole(createRunner())).toEqual(expected);
  });

  it('is done on the page where no worker can start', async () => {
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new DOMException('not here', 'SecurityError');
        }
      },
    );
    expect(await whole(createRunner())).toEqual(expected);
  });

  it('is done on the page where the worker dies, and so are those after it', async () => {
    const { port, requests } = silentWorker();
    const runner = createRunner(async () => port);
    const first = whole(runner);
    await settled();
    expect(requests).toHaveLength(1);
    port.onerror?.(new Event('error', { cancelable: true }) as ErrorEvent);
    expect(await first).toEqual(expected);
    expect(port.terminate).toHaveBeenCalledOnce();
    expect(await whole(runner)).toEqual(expected);
    expect(requests).toHaveLength(1);
  });

  it('hears nothing of the run before it', async () => {
    const { port, requests, reply } = silentWorker();
    const runner = createRunner(async () => port);
    const [old, fresh]: [Finding[], Finding[]] = [[], []];
    runner.start(question, (finding) => old.push(finding));
    await settled();
    runner.start(question, (finding) => fresh.push(finding));
    await settled();
    const [before, now] = requests.map(({ runId }) => runId);
    expect(before).not.toBe(now);
    reply({ runId: before ?? 0, finding: progress(1) });
    reply({ runId: now ?? 0, finding: progress(2) });
    expect([old, fresh]).toEqual([[], [progress(2)]]);
  });

  it('asks only the last of several questions that come before the worker is there', async () => {
    const { port, requests } = silentWorker();
    const runner = createRunner(async () => port);
    runner.start(question, () => {});
    runner.start(question, () => {});
    await settled();
    expect(requests.map(({ kind }) => kind)).toEqual(['start']);
  });

  it('that is cancelled tells the worker so and says nothing more', async () => {
    const { port, requests, reply } = silentWorker();
    const heard: Finding[] = [];
    const cancel = createRunner(async () => port).start(question, (finding) => heard.push(finding));
    await settled();
    cancel();
    await settled();
    expect(requests.map(({ kind }) => kind)).toEqual(['start', 'cancel']);
    reply({ runId: requests[0]?.runId ?? 0, finding: progress(9) });
    expect(heard).toEqual([]);
  });

  it('that is cancelled on the page stops there', async () => {
    const heard: Finding[] = [];
    const runner = createRunner(async () => {
      throw new Error('no worker');
    });
    const cancel = runner.start(question, (finding) => {
      heard.push(finding);
      if (finding.kind === 'answer') cancel();
    });
    await vi.waitFor(() => expect(heard.length).toBeGreaterThan(0));
    const reached = heard.length;
    await settled();
    expect(heard).toHaveLength(reached);
  });
});
