import { createStore, type StoreApi } from 'zustand';
import type { Plan } from '../domain/plan';
import type { SuccessionOutcome } from '../domain/succession';
import type { FuturesQuestion, WhatIfAnswer } from '../engine/succession/answerSteps';
import type { Finding } from '../worker/messages';
import type { SuccessionRunner } from '../worker/runSuccession';
import { milliseconds } from './clock';

/** A question, and the plan as it was opened: an answer about another plan is not even an older answer to this one. */
export interface Asked extends FuturesQuestion {
  readonly opened: Plan | null;
}

/** The run of the app and its last answer, each with the question that it belongs to. */
export interface RunState {
  readonly asked: Asked | null;
  readonly answer: {
    readonly asked: Asked;
    readonly outcomes: readonly SuccessionOutcome[];
    readonly isDone: boolean;
  } | null;
  readonly futuresDone: number;
  readonly whatIf: readonly WhatIfAnswer[] | null;
  readonly problem: string | null;
  readonly isStopped: boolean;
}

export interface SuccessionRun {
  readonly store: StoreApi<RunState>;
  /** Wants the answer to a question, in the place of any other. To ask the same again changes nothing. */
  readonly ask: (asked: Asked) => void;
  readonly cancel: () => void;
  readonly resume: () => void;
  /** Somebody looks on until what is returned is called. Nothing is worked out while nobody does. */
  readonly watch: () => () => void;
}

/** Milliseconds between the beginnings of two runs: a slider that is dragged asks some 16 times a second and no more. */
const betweenRuns = 60;

const unasked = { futuresDone: 0, whatIf: null, problem: null, isStopped: false };

/** Whether an answer to one question is an answer to the other. */
export function isSameQuestion(one: FuturesQuestion | null, other: FuturesQuestion): boolean {
  return (
    one !== null &&
    one.inputs === other.inputs &&
    one.settings.futures === other.settings.futures &&
    one.settings.seed === other.settings.seed &&
    one.withWhatIfs === other.withWhatIfs
  );
}

export function createSuccessionRun(runner: SuccessionRunner): SuccessionRun {
  const store = createStore<RunState>()(() => ({ asked: null, answer: null, ...unasked }));
  let watchers = 0;
  let lastBegan = Number.NEGATIVE_INFINITY;
  let stop = (): void => {};

  const hear = (asked: Asked, finding: Finding): void => {
    if (store.getState().asked !== asked) return;
    switch (finding.kind) {
      case 'progress':
        store.setState({ futuresDone: finding.futuresDone });
        break;
      case 'answer': {
        const { outcomes, futuresDone, isDone } = finding;
        store.setState({ answer: { asked, outcomes, isDone }, futuresDone });
        break;
      }
      case 'whatIf':
        store.setState({ whatIf: finding.answers });
        break;
      case 'error':
        store.setState({ problem: `The futures could not be worked out: ${finding.message}.` });
    }
  };

  /** Begins to answer what is asked, unless one was begun a moment ago: then when that moment is over. */
  const begin = (): void => {
    stop();
    const start = (): void => {
      const { asked } = store.getState();
      if (!asked) return;
      lastBegan = milliseconds();
      const { inputs, settings, withWhatIfs } = asked;
      stop = runner.start({ inputs, settings, withWhatIfs }, (finding) => hear(asked, finding));
    };
    const wait = lastBegan + betweenRuns - milliseconds();
    if (wait <= 0) start();
    else {
      const timer = setTimeout(start, wait);
      stop = () => clearTimeout(timer);
    }
  };

  const isDone = ({ answer, asked }: RunState): boolean => answer?.asked === asked && Boolean(answer?.isDone);

  return {
    store,
    ask: (asked) => {
      const before = store.getState().asked;
      if (isSameQuestion(before, asked) && before?.opened === asked.opened) return;
      store.setState({ asked, ...unasked });
      if (watchers > 0) begin();
    },
    cancel: () => {
      stop();
      const state = store.getState();
      if (!state.asked || isDone(state)) return;
      store.setState({ isStopped: true });
    },
    resume: () => {
      const { isStopped, problem } = store.getState();
      if (!isStopped && problem === null) return;
      store.setState({ isStopped: false, problem: null });
      if (watchers > 0) begin();
    },
    watch: () => {
      watchers += 1;
      const { asked, whatIf, isStopped } = store.getState();
      if (watchers === 1 && asked && !whatIf && !isStopped) begin();
      return () => {
        watchers -= 1;
        if (watchers === 0) stop();
      };
    },
  };
}
