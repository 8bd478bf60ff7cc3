import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerSteps, type FuturesQuestion } from '../../src/engine/succession/answerSteps';
import { stateFor } from '../../src/store/succession';
import { type Asked, createSuccessionRun } from '../../src/store/successionRun';
import type { Finding } from '../../src/worker/messages';
import type { SuccessionRunner } from '../../src/worker/runSuccession';
import { smallPlan } from '../files/plans';
import { roundInputs } from '../worker/inputs';

const inputs = [roundInputs('alone', { months: 12 })];
const settings = { futures: 50, seed: 1 };
const asked: Asked = { inputs, settings, withWhatIfs: true, opened: smallPlan };
const changed: Asked = { ...asked, inputs: [roundInputs('alone', { months: 24 })] };

const answer = [...answerSteps(asked)].find((each) => each?.kind === 'answer');
if (answer?.kind !== 'answer') throw new Error('There is no answer to test with');
const { outcomes } = answer;
const first: Finding = { ...answer, futuresDone: 20, isDone: false };
const full: Finding = { ...answer, isDone: true };

/** A runner that notes what it is asked; the test says what is found. */
function fakeRunner() {
  const started: { question: FuturesQuestion; say: (finding: Finding) => void; isCancelled: boolean }[] = [];
  const runner: SuccessionRunner = {
    start: (question, hear) => {
      const run = { question, say: hear, isCancelled: false };
      started.push(run);
      return () => {
        run.isCancelled = true;
      };
    },
  };
  return { runner, started };
}

function watchedRun() {
  const { runner, started } = fakeRunner();
  const run = createSuccessionRun(runner);
  return { run, started, leave: run.watch(), shown: (now: Asked) => stateFor(now, run.store.getState()) };
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('the answer that is shown', () => {
  it('is none before there is one, then the first, then the last', () => {
    const { run, started, shown } = watchedRun();
    expect(shown(asked)).toMatchObject({ outcomes: null, previous: null, futuresDone: 0, isDone: false });
    run.ask(asked);
    started[0]?.say({ kind: 'progress', futuresDone: 10 });
    expect(shown(asked)).toMatchObject({ outcomes: null, futuresDone: 10 });
    started[0]?.say(first);
    expect(shown(asked)).toMatchObject({ outcomes, futuresDone: 20, isDone: false, whatIf: null });
    started[0]?.say(full);
    started[0]?.say({ kind: 'whatIf', answers: [] });
    expect(shown(asked)).toMatchObject({ outcomes, isDone: true, whatIf: [], problem: null });
  });

  it('is never that to an older question, not even before the change has been asked', () => {
    const { run, started, shown } = watchedRun();
    run.ask(asked);
    started[0]?.say(full);
    const stale = { outcomes: null, previous: outcomes, futuresDone: 0, isDone: false, whatIf: null };
    expect(shown(changed)).toMatchObject(stale);
    run.ask(changed);
    expect(shown(changed)).toMatchObject(stale);
    vi.advanceTimersByTime(60);
    started[0]?.say(full);
    expect(shown(changed)).toMatchObject(stale);
    started[1]?.say(first);
    expect(shown(changed)).toMatchObject({ outcomes, previous: null });
  });

  it('is another with another seed or number of futures, or without what-ifs', () => {
    const { run, started, shown } = watchedRun();
    run.ask(asked);
    started[0]?.say(full);
    expect(shown({ ...asked, settings: { ...settings } }).outcomes).toBe(outcomes);
    expect(shown({ ...asked, settings: { ...settings, seed: 2 } }).outcomes).toBeNull();
    expect(shown({ ...asked, settings: { ...settings, futures: 60 } }).outcomes).toBeNull();
    expect(shown({ ...asked, withWhatIfs: false }).outcomes).toBeNull();
  });

  it('is not even an older one where another plan has been opened', () => {
    const { run, started, shown } = watchedRun();
    run.ask(asked);
    started[0]?.say(full);
    expect(shown({ ...asked, opened: null })).toMatchObject({ outcomes: null, previous: null });
  });

  it('says why there is none', () => {
    const { run, started, shown } = watchedRun();
    run.ask(asked);
    started[0]?.say({ kind: 'error', message: 'no month' });
    expect(shown(asked).problem).toBe('The futures could not be worked out: no month.');
    run.ask(changed);
    expect(shown(changed).problem).toBeNull();
  });

  it('can be tried for again after that', () => {
    const { run, started, shown } = watchedRun();
    run.ask(asked);
    started[0]?.say({ kind: 'error', message: 'no month' });
    vi.advanceTimersByTime(60);
    run.resume();
    started[1]?.say(full);
    expect(shown(asked)).toMatchObject({ outcomes, problem: null, isDone: true });
  });
});

describe('a run', () => {
  it('begins when somebody looks, goes on for the second and stops when the last goes', () => {
    const { runner, started } = fakeRunner();
    const run = createSuccessionRun(runner);
    run.ask(asked);
    expect(started).toHaveLength(0);
    const [one, two] = [run.watch(), run.watch()];
    expect(started).toHaveLength(1);
    one();
    expect(started[0]?.isCancelled).toBe(false);
    two();
    expect(started[0]?.isCancelled).toBe(true);
  });

  it('goes on where it was left unfinished when somebody looks again, and rests where it was whole', () => {
    const { run, started, leave } = watchedRun();
    run.ask(asked);
    leave();
    vi.advanceTimersByTime(100);
    const away = run.watch();
    expect(started).toHaveLength(2);
    started[1]?.say(full);
    started[1]?.say({ kind: 'whatIf', answers: [] });
    away();
    vi.advanceTimersByTime(100);
    run.watch();
    run.ask({ ...asked });
    expect(started).toHaveLength(2);
  });

  it('is begun at once, and then not more than once in 60 ms, with the latest of what was asked', () => {
    const { run, started } = watchedRun();
    const steps = Array.from({ length: 10 }, (_, at): Asked => ({ ...asked, settings: { ...settings, seed: at } }));
    for (const step of steps) {
      run.ask(step);
      vi.advanceTimersByTime(16);
    }
    vi.advanceTimersByTime(100);
    const seeds = started.map(({ question }) => question.settings.seed);
    expect(seeds[0]).toBe(0);
    expect(seeds.at(-1)).toBe(9);
    expect(seeds.length).toBeLessThanOrEqual(4);
    expect(started.slice(0, -1).every(({ isCancelled }) => isCancelled)).toBe(true);
  });

  it('hands over the inputs and settings and not the plan', () => {
    const { run, started } = watchedRun();
    run.ask(asked);
    expect(started[0]?.question).toEqual({ inputs, settings, withWhatIfs: true });
  });
});

describe('to cancel', () => {
  it('stops the work, says so, keeps what is there, and goes on when asked to', () => {
    const { run, started, shown } = watchedRun();
    run.ask(asked);
    started[0]?.say(first);
    run.cancel();
    expect(started[0]?.isCancelled).toBe(true);
    expect(shown(asked)).toMatchObject({ outcomes, futuresDone: 20, isDone: false, isStopped: true, problem: null });
    vi.advanceTimersByTime(100);
    run.resume();
    expect(shown(asked)).toMatchObject({ isStopped: false, problem: null });
    started[1]?.say(full);
    expect(shown(asked)).toMatchObject({ outcomes, isDone: true });
  });

  it('holds while pages come and go, but not for a plan that changes', () => {
    const { run, started, leave, shown } = watchedRun();
    run.ask(asked);
    run.cancel();
    leave();
    vi.advanceTimersByTime(100);
    run.watch();
    run.ask({ ...asked });
    expect(started).toHaveLength(1);
    run.ask(changed);
    expect(started).toHaveLength(2);
    expect(shown(changed).isStopped).toBe(false);
  });

  it('takes nothing away from an answer that is whole', () => {
    const { run, started, shown } = watchedRun();
    run.ask(asked);
    started[0]?.say(full);
    run.cancel();
    expect(shown(asked)).toMatchObject({ outcomes, isDone: true, isStopped: false, problem: null });
  });
});
