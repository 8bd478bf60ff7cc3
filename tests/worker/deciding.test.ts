import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { equalWeights } from '../../src/engine/decide/weights';
import type { SensitivityQuestion } from '../../src/engine/sensitivity/asked';
import { sampleWorlds } from '../../src/engine/sensitivity/sampleWorlds';
import { tornado } from '../../src/engine/sensitivity/tornado';
import { answerOf } from '../../src/engine/steps';
import type { DecidingFinding, DecidingQuestion } from '../../src/worker/deciding';
import { decidingSteps } from '../../src/worker/decidingSteps';
import { inTurn } from '../../src/worker/inTurn';
import { createDecidingRunner } from '../../src/worker/runDeciding';
import type { ReplyOf, RequestOf, Runner } from '../../src/worker/work';
import { on, planFor, villagePrimary } from '../engine/plans';
import { askedOf } from '../engine/sensitivity/asked';
import { stubMessageChannel } from './tasks';

const whole = planFor(villagePrimary);
const plan = { ...whole, structures: whole.structures.slice(0, 2) };
const about: SensitivityQuestion = { plan, on, weights: equalWeights(), futures: 20, asShown: null };
const questions: readonly DecidingQuestion[] = [
  { kind: 'tornado', about, measure: { kind: 'lead' } },
  { kind: 'switchPoints', about, inputs: ['ehcps'] },
  { kind: 'map', about, across: 'ehcps', up: 'demand.scale', size: { columns: 3, rows: 2 } },
  { kind: 'worlds', about, count: 2 },
];
const [asTornado, , , asWorlds] = questions as [DecidingQuestion, DecidingQuestion, DecidingQuestion, DecidingQuestion];

const lastOf = (question: DecidingQuestion) => [...decidingSteps(question)].at(-1);

beforeEach(stubMessageChannel);
afterEach(() => vi.unstubAllGlobals());

describe('heavy questions about a decision', () => {
  it('are answered as the engine answers them, from plain data', () => {
    const asked = askedOf(plan, { futures: 20 });
    expect(lastOf(structuredClone(asTornado))).toEqual({
      kind: 'answer',
      answer: answerOf(tornado(asked, { kind: 'lead' })),
    });
    expect(lastOf(asWorlds)).toEqual({ kind: 'answer', answer: answerOf(sampleWorlds(asked, 2)) });
  });

  it.each(questions.map((question) => [question.kind, question] as const))(
    'of the kind "%s" survive the way to a worker and back, progress first and the answer last',
    (_, question) => {
      const findings = [...decidingSteps(structuredClone(question))];
      expect(structuredClone(findings)).toEqual(findings);
      expect(findings.slice(0, -1).every(({ kind }) => kind === 'progress')).toBe(true);
      expect(findings.at(-1)?.kind).toBe('answer');
      expect(findings.length).toBeGreaterThan(2);
    },
  );

  it('take the plan’s own figures and packs with them', () => {
    const own = { 'demand.annualReviewHours': { value: 30, reason: 'Our diary' } };
    const changed = { ...about, plan: { ...plan, ownFigures: own, policyPacks: ['individualSupportPlans'] } };
    expect(lastOf({ kind: 'worlds', about: changed, count: 0 })).not.toEqual(
      lastOf({ kind: 'worlds', about, count: 0 }),
    );
  });
});

describe('the worker of decisions', () => {
  const said: ReplyOf<DecidingFinding>[] = [];
  let ask: (request: RequestOf<DecidingQuestion>) => void = () => {};

  beforeEach(async () => {
    said.length = 0;
    const self = { postMessage: (reply: ReplyOf<DecidingFinding>) => said.push(structuredClone(reply)) };
    vi.stubGlobal('self', self);
    vi.resetModules();
    await import('../../src/worker/deciding.worker');
    ask = (data) => Reflect.get(self, 'onmessage')(new MessageEvent('message', { data: structuredClone(data) }));
  });

  const answersOf = (runId: number) =>
    said.filter((reply) => reply.runId === runId && reply.finding.kind === 'answer').map(({ finding }) => finding);
  const endless: DecidingQuestion = { kind: 'worlds', about, count: 1_000_000 };

  it('answers under the number of the run', async () => {
    ask({ kind: 'start', runId: 7, question: asWorlds });
    await vi.waitFor(() => expect(answersOf(7)).toHaveLength(1), { timeout: 5000 });
    expect(answersOf(7)[0]).toEqual(lastOf(asWorlds));
  });

  it('stops when the run is cancelled', async () => {
    ask({ kind: 'start', runId: 1, question: endless });
    await vi.waitFor(() => expect(said.length).toBeGreaterThan(0), { timeout: 5000 });
    ask({ kind: 'cancel', runId: 1 });
    const before = said.length;
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(said).toHaveLength(before);
  });

  it('says what went wrong', async () => {
    ask({ kind: 'start', runId: 2, question: { kind: 'switchPoints', about, inputs: ['demand.examAccessHours'] } });
    await vi.waitFor(() => expect(said.at(-1)?.finding.kind).toBe('error'), { timeout: 5000 });
  });
});

describe('a run of a heavy question', () => {
  it('comes to the same on the page, where the browser has no worker', async () => {
    vi.stubGlobal('Worker', undefined);
    const answer = await new Promise<DecidingFinding>((resolve) => {
      createDecidingRunner().start(asWorlds, (finding) => finding.kind !== 'progress' && resolve(finding));
    });
    expect(answer).toEqual(lastOf(asWorlds));
  });
});

describe('questions in turn', () => {
  type Finding = { readonly isLast: boolean; readonly of: string };

  /** A runner that says nothing by itself, and remembers what it was asked. */
  function silent() {
    const begun: string[] = [];
    const cancelled: string[] = [];
    let hear: (finding: Finding) => void = () => {};
    const runner: Runner<string, Finding> = {
      start: (question, listen) => {
        begun.push(question);
        hear = listen;
        return () => cancelled.push(question);
      },
    };
    return {
      begun,
      cancelled,
      say: (finding: Finding) => hear(finding),
      turns: inTurn(runner, ({ isLast }) => isLast),
    };
  }

  it('wait for each other, and are begun in the order in which they were asked', () => {
    const { begun, say, turns } = silent();
    const heard: Finding[] = [];
    for (const question of ['one', 'two', 'three']) turns.start(question, (finding) => heard.push(finding));
    expect(begun).toEqual(['one']);
    say({ of: 'one', isLast: false });
    expect(begun).toEqual(['one']);
    say({ of: 'one', isLast: true });
    expect(begun).toEqual(['one', 'two']);
    say({ of: 'two', isLast: true });
    expect(begun).toEqual(['one', 'two', 'three']);
    expect(heard.map(({ of }) => of)).toEqual(['one', 'one', 'two']);
  });

  it('that are cancelled while they wait are never begun', () => {
    const { begun, cancelled, say, turns } = silent();
    turns.start('one', () => {});
    turns.start('two', () => {})();
    turns.start('three', () => {});
    say({ of: 'one', isLast: true });
    expect([begun, cancelled]).toEqual([['one', 'three'], []]);
  });

  it('that are cancelled while they run make room for the next, and are not heard again', () => {
    const { begun, cancelled, say, turns } = silent();
    const heard: Finding[] = [];
    const cancel = turns.start('one', (finding) => heard.push(finding));
    turns.start('two', (finding) => heard.push(finding));
    cancel();
    expect([begun, cancelled]).toEqual([['one', 'two'], ['one']]);
    say({ of: 'two', isLast: true });
    cancel();
    expect(heard.map(({ of }) => of)).toEqual(['two']);
    expect(cancelled).toEqual(['one']);
  });

  it('may be asked by whoever hears the answer before', () => {
    const { begun, say, turns } = silent();
    turns.start('one', () => turns.start('after', () => {}));
    turns.start('two', () => {});
    say({ of: 'one', isLast: true });
    expect(begun).toEqual(['one', 'two']);
    say({ of: 'two', isLast: true });
    expect(begun).toEqual(['one', 'two', 'after']);
  });
});
