import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { equalWeights } from '../../src/engine/decide/weights';
import { stateFor } from '../../src/store/sensitivity';
import { type Asked, createDecidingRun, keyOf } from '../../src/store/sensitivityRun';
import type { DecidingFinding, DecidingQuestion } from '../../src/worker/deciding';
import type { DecidingRunner } from '../../src/worker/runDeciding';
import { on, planFor, villagePrimary } from '../engine/plans';

const plan = planFor(villagePrimary);
const question = (count: number): DecidingQuestion<'worlds'> => ({
  kind: 'worlds',
  about: { plan, on, weights: equalWeights(), futures: 20, asShown: null },
  count,
});
const askedFor = (count: number, opened = plan): Asked => ({
  question: question(count),
  key: keyOf(question(count)),
  opened,
});
const answer: DecidingFinding<'worlds'> = { kind: 'answer', answer: { worlds: [], changes: [] } };

/** A runner that says nothing by itself. */
function silentRunner() {
  const begun: DecidingQuestion[] = [];
  let cancelled = 0;
  const listeners: ((finding: DecidingFinding) => void)[] = [];
  const runner: DecidingRunner = {
    start: (asked, hear) => {
      begun.push(asked);
      listeners.push(hear);
      return () => {
        cancelled += 1;
      };
    },
  };
  const say = (finding: DecidingFinding, at = listeners.length - 1) => listeners[at]?.(finding);
  return { runner, begun, say, timesCancelled: () => cancelled };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const rest = () => vi.advanceTimersByTime(1000);

function watched() {
  const silent = silentRunner();
  const run = createDecidingRun<'worlds'>(silent.runner);
  run.watch();
  const shown = (asked: Asked | null) => stateFor(asked, run.store.getState());
  return { ...silent, run, shown };
}

describe('the run of a heavy question', () => {
  it('goes from nothing through progress to the answer', () => {
    const { run, say, shown } = watched();
    const asked = askedFor(10);
    expect(shown(asked)).toMatchObject({ answer: null, previous: null, share: 0, isRunning: true });
    run.ask(asked);
    rest();
    say({ kind: 'progress', share: 0.4 });
    expect(shown(asked)).toMatchObject({ answer: null, share: 0.4, isRunning: true });
    say(answer);
    expect(shown(asked)).toMatchObject({ answer: answer.answer, previous: null, share: 1, isRunning: false });
  });

  it('begins only once the question has rested, and then the last one', () => {
    const { run, begun } = watched();
    for (const count of [1, 2, 3]) run.ask(askedFor(count));
    expect(begun).toEqual([]);
    rest();
    expect(begun).toEqual([question(3)]);
  });

  it('shows an answer to another question as stale, and never as fresh', () => {
    const { run, say, shown } = watched();
    run.ask(askedFor(1));
    rest();
    say(answer);
    expect(shown(askedFor(2))).toMatchObject({ answer: null, previous: answer.answer, share: 0, isRunning: true });
    run.ask(askedFor(2));
    rest();
    expect(shown(askedFor(2))).toMatchObject({ answer: null, previous: answer.answer });
  });

  it('hears nothing more of a question that another has taken the place of', () => {
    const { run, say, shown, timesCancelled } = watched();
    run.ask(askedFor(1));
    rest();
    run.ask(askedFor(2));
    rest();
    expect(timesCancelled()).toBe(1);
    say(answer, 0);
    say({ kind: 'progress', share: 0.9 }, 0);
    expect(shown(askedFor(2))).toMatchObject({ answer: null, share: 0 });
  });

  it('shows nothing of another plan, not even as stale', () => {
    const { run, say, shown } = watched();
    run.ask(askedFor(1));
    rest();
    say(answer);
    const other = { ...plan, name: 'Another school' };
    expect(shown(askedFor(2, other))).toMatchObject({ answer: null, previous: null });
  });

  it('can be stopped, says so, and goes on when asked to', () => {
    const { run, begun, shown, timesCancelled } = watched();
    run.ask(askedFor(1));
    rest();
    run.cancel();
    expect(timesCancelled()).toBe(1);
    expect(shown(askedFor(1))).toMatchObject({ isStopped: true, isRunning: false, answer: null });
    run.resume();
    rest();
    expect(begun).toHaveLength(2);
    expect(shown(askedFor(1))).toMatchObject({ isStopped: false, isRunning: true });
  });

  it('says what went wrong as a sentence, and can be tried again', () => {
    const { run, begun, say, shown } = watched();
    run.ask(askedFor(1));
    rest();
    say({ kind: 'error', message: 'no month' });
    expect(shown(askedFor(1))).toMatchObject({ problem: 'This could not be worked out: no month.', isRunning: false });
    run.resume();
    rest();
    expect(begun).toHaveLength(2);
    expect(shown(askedFor(1)).problem).toBeNull();
  });

  it('works out nothing while nobody looks on', () => {
    const silent = silentRunner();
    const run = createDecidingRun<'worlds'>(silent.runner);
    run.ask(askedFor(1));
    rest();
    expect(silent.begun).toEqual([]);
    const leave = run.watch();
    rest();
    expect(silent.begun).toHaveLength(1);
    leave();
    expect(silent.timesCancelled()).toBe(1);
  });

  it('has what was worked out before at once, on another page too', () => {
    const silent = silentRunner();
    const kept = new Map();
    const first = createDecidingRun<'worlds'>(silent.runner, kept);
    first.watch();
    first.ask(askedFor(1));
    rest();
    silent.say(answer);
    const second = createDecidingRun<'worlds'>(silent.runner, kept);
    second.watch();
    second.ask(askedFor(1));
    rest();
    expect(silent.begun).toHaveLength(1);
    expect(stateFor(askedFor(1), second.store.getState()).answer).toEqual(answer.answer);
  });

  it('keeps the newest answers and lets the oldest go', () => {
    const silent = silentRunner();
    const kept = new Map();
    const run = createDecidingRun<'worlds'>(silent.runner, kept);
    run.watch();
    for (let count = 0; count < 40; count += 1) {
      run.ask(askedFor(count));
      rest();
      silent.say(answer);
    }
    expect(kept.size).toBeLessThan(40);
    expect([kept.has(askedFor(0).key), kept.has(askedFor(39).key)]).toEqual([false, true]);
  });

  it('wants nothing where nothing is asked', () => {
    const { run, begun, shown } = watched();
    run.ask(null);
    rest();
    expect(begun).toEqual([]);
    expect(shown(null)).toMatchObject({ answer: null, previous: null, isRunning: false });
  });
});

describe('the key of a question', () => {
  it('is another where anything that bears on the answer is', () => {
    const keys = new Set([
      keyOf(question(1)),
      keyOf(question(2)),
      keyOf({
        ...question(1),
        about: { ...question(1).about, plan: { ...plan, ownFigures: { x: { value: 1, reason: '' } } } },
      }),
      keyOf({ ...question(1), about: { ...question(1).about, asShown: [] } }),
    ]);
    expect(keys.size).toBe(4);
  });

  it('is the same where only what is thought and noted about the plan is another', () => {
    const noted = { ...plan, ownRisks: [], riskJudgements: [{ ...judgement }] };
    expect(keyOf({ ...question(1), about: { ...question(1).about, plan: noted } })).toBe(keyOf(question(1)));
  });
});

const judgement = {
  structure: 'today',
  risk: 'overload',
  likelihood: null,
  impact: null,
  reason: 'We know better',
} as unknown as (typeof plan.riskJudgements)[number];
