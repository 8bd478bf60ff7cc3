import { createStore, type StoreApi } from 'zustand';
import type { Plan } from '../domain/plan';
import type { DecidingAnswer, DecidingKind, DecidingQuestion } from '../worker/deciding';
import type { DecidingRunner } from '../worker/runDeciding';

/** A question, and the plan as it was opened: an answer about another plan is not even an older answer to this one. */
export interface Asked {
  readonly question: DecidingQuestion;
  /** The same for questions that have the same answer. */
  readonly key: string;
  readonly opened: Plan | null;
}

/** One question's run and the last answer, each with the question that it belongs to. */
export interface DecidingState<Kind extends DecidingKind> {
  readonly asked: Asked | null;
  readonly answer: { readonly asked: Asked; readonly is: DecidingAnswer<Kind> } | null;
  /** Share of the work done, from 0 to 1. */
  readonly share: number;
  readonly problem: string | null;
  readonly isStopped: boolean;
}

export interface DecidingRun<Kind extends DecidingKind> {
  readonly store: StoreApi<DecidingState<Kind>>;
  /** Wants the answer to a question, in the place of any other; null wants none. To ask the same again changes nothing. */
  readonly ask: (asked: Asked | null) => void;
  readonly cancel: () => void;
  /** Begins again after it was stopped or something went wrong. */
  readonly resume: () => void;
  /** Somebody looks on until what is returned is called. Nothing is worked out while nobody does. */
  readonly watch: () => () => void;
}

/** Milliseconds without another question before one is begun: seconds of work are not begun at every step of a slider. */
const rest = 150;
/** Answers kept for a page that is come back to. */
const mostKept = 24;

const unasked = { share: 0, problem: null, isStopped: false };

/** What a plan holds that bears on no answer: what is thought and noted about it. Weights come with the question. */
const besides: ReadonlySet<string> = new Set<keyof Plan>([
  'preferences',
  'governors',
  'paperEdits',
  'decision',
  'termChecks',
  'riskJudgements',
  'ownRisks',
]);

/** A key that two questions share where nothing that bears on the answer differs. */
export function keyOf(question: DecidingQuestion): string {
  return JSON.stringify(question, (name, value: unknown) => (besides.has(name) ? undefined : value));
}

/** Answers to questions of any kind by their keys, the oldest first. */
export type KeptAnswers = Map<string, DecidingAnswer<DecidingKind>>;

/** `kept` may be one for several runs, so that what was worked out for one page is there for the next. */
export function createDecidingRun<Kind extends DecidingKind>(
  runner: DecidingRunner,
  kept: KeptAnswers = new Map(),
): DecidingRun<Kind> {
  const store = createStore<DecidingState<Kind>>()(() => ({ asked: null, answer: null, ...unasked }));
  let watchers = 0;
  let stopRun = (): void => {};
  const stop = (): void => {
    stopRun();
    stopRun = () => {};
  };

  const keep = (asked: Asked, is: DecidingAnswer<Kind>): void => {
    kept.delete(asked.key);
    kept.set(asked.key, is);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    store.setState({ answer: { asked, is }, share: 1 });
  };

  /** A question is answered in its kind, which is part of its key. */
  const ofItsKind = (answer: DecidingAnswer<DecidingKind>) => answer as DecidingAnswer<Kind>;

  /** Begins to answer what is asked, once it has rested a moment. */
  const begin = (): void => {
    stop();
    const { asked } = store.getState();
    if (!asked) return;
    const timer = setTimeout(() => {
      stopRun = runner.start(asked.question, (finding) => {
        if (store.getState().asked !== asked) return;
        if (finding.kind === 'progress') store.setState({ share: finding.share });
        else if (finding.kind === 'error')
          store.setState({ problem: `This could not be worked out: ${finding.message}.` });
        else keep(asked, ofItsKind(finding.answer));
      });
    }, rest);
    stopRun = () => clearTimeout(timer);
  };

  const isAnswered = ({ asked, answer }: DecidingState<Kind>): boolean =>
    asked !== null && answer?.asked.key === asked.key;

  return {
    store,
    ask: (asked) => {
      const before = store.getState().asked;
      if (before?.key === asked?.key && before?.opened === asked?.opened) return;
      stop();
      store.setState({ asked, ...unasked });
      const known = asked && kept.get(asked.key);
      if (asked && known) keep(asked, ofItsKind(known));
      else if (watchers > 0) begin();
    },
    cancel: () => {
      stop();
      const state = store.getState();
      if (state.asked && !isAnswered(state)) store.setState({ isStopped: true });
    },
    resume: () => {
      const { isStopped, problem } = store.getState();
      if (!isStopped && problem === null) return;
      store.setState(unasked);
      if (watchers > 0) begin();
    },
    watch: () => {
      watchers += 1;
      const state = store.getState();
      if (watchers === 1 && state.asked && !isAnswered(state) && !state.isStopped) begin();
      return () => {
        watchers -= 1;
        if (watchers === 0) stop();
      };
    },
  };
}
