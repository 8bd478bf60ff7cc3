import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerSteps, type FuturesQuestion } from '../../src/engine/succession/answerSteps';
import type { Finding, Reply, Request } from '../../src/worker/messages';
import { roundInputs } from './inputs';
import { stubMessageChannel } from './tasks';

const question: FuturesQuestion = {
  inputs: [roundInputs('alone', { months: 12 })],
  settings: { futures: 500, seed: 7 },
  withWhatIfs: true,
};
const endless: FuturesQuestion = { ...question, settings: { futures: 3_000_000, seed: 7 } };

const said: Reply[] = [];
let ask: (request: Request) => void = () => {};

beforeEach(async () => {
  said.length = 0;
  const self = { postMessage: (reply: Reply) => said.push(structuredClone(reply)) };
  stubMessageChannel();
  vi.stubGlobal('self', self);
  vi.resetModules();
  await import('../../src/worker/succession.worker');
  ask = (data) => Reflect.get(self, 'onmessage')(new MessageEvent('message', { data: structuredClone(data) }));
});
afterEach(async () => {
  ask({ kind: 'cancel', runId: said.at(-1)?.runId ?? 0 });
  await new Promise((resolve) => setTimeout(resolve, 20));
  vi.unstubAllGlobals();
});

const findings = (runId: number): Finding[] =>
  said.filter((reply) => reply.runId === runId && reply.finding.kind !== 'progress').map(({ finding }) => finding);
const untilWhole = (runId: number) =>
  vi.waitFor(() => expect(findings(runId).at(-1)?.kind).toBe('whatIf'), { timeout: 5000, interval: 5 });
const untilFirst = (runId: number) => vi.waitFor(() => expect(findings(runId).length).toBeGreaterThan(0));

it('says what the page would find, under the number of the run', async () => {
  ask({ kind: 'start', runId: 3, question });
  await untilWhole(3);
  expect(findings(3)).toEqual([...answerSteps(question)].filter((each) => each && each.kind !== 'progress'));
});

it('leaves one question for the next', async () => {
  ask({ kind: 'start', runId: 1, question: endless });
  await untilFirst(1);
  ask({ kind: 'start', runId: 2, question });
  const before = said.filter(({ runId }) => runId === 1).length;
  await untilWhole(2);
  expect(said.filter(({ runId }) => runId === 1)).toHaveLength(before);
});

it('stops when the run is cancelled, and not for an older one', async () => {
  ask({ kind: 'start', runId: 5, question: endless });
  await untilFirst(5);
  ask({ kind: 'cancel', runId: 4 });
  const before = said.length;
  await vi.waitFor(() => expect(said.length).toBeGreaterThan(before));
  ask({ kind: 'cancel', runId: 5 });
  const after = said.length;
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(said).toHaveLength(after);
});
