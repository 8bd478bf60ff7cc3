import { useEffect, useMemo } from 'react';
import type { SuccessionOutcome } from '../domain/succession';
import type { WhatIfAnswer } from '../engine/succession/answerSteps';
import type { ProcessInputs } from '../engine/succession/process';
import { createRunner } from '../worker/runSuccession';
import type { AssessedPlan } from './selectors';
import { useSession } from './sessionStore';
import { type Asked, createSuccessionRun, isSameQuestion, type RunState } from './successionRun';
import { selectProcessInputs } from './successionSelectors';
import { useUnhurried } from './useUnhurried';

export interface SuccessionState {
  /** What the futures are drawn from now, an option each. */
  readonly inputs: readonly ProcessInputs[];
  /** In the order of the inputs; null until a first answer to exactly these inputs and settings is there. */
  readonly outcomes: readonly SuccessionOutcome[] | null;
  /** The last answer to older inputs of this plan, to be shown only as stale. Its options may be others. */
  readonly previous: readonly SuccessionOutcome[] | null;
  readonly futuresDone: number;
  /** Whether the outcomes are the last. */
  readonly isDone: boolean;
  /** What went wrong, as a sentence. */
  readonly problem: string | null;
  /** Whether somebody stopped it before it was done. */
  readonly isStopped: boolean;
  readonly cancel: () => void;
  /** Begins again after it was stopped or something went wrong. */
  readonly resume: () => void;
  /** Null until they are there, some time after the full answer. */
  readonly whatIf: readonly WhatIfAnswer[] | null;
}

/** One run for the whole app, so that every page shows the same answer. */
const run = createSuccessionRun(createRunner());

const noInputs: readonly ProcessInputs[] = [];

/** The answer to an assessed plan. While something that uses it is shown, the futures are drawn, and again at each change. */
export function useSuccession(assessed: AssessedPlan | null): SuccessionState {
  const opened = useSession((session) => session.opened);
  const state = useUnhurried(run.store);
  const inputs = assessed ? selectProcessInputs(assessed) : noInputs;
  const { futures, seed } = assessed?.plan.simulation ?? { futures: 0, seed: 0 };
  const asked = useMemo(
    (): Asked => ({ inputs, settings: { futures, seed }, withWhatIfs: true, opened }),
    [inputs, futures, seed, opened],
  );

  useEffect(run.watch, []);
  useEffect(() => {
    if (asked.inputs.length > 0) run.ask(asked);
  }, [asked]);
  return useMemo(() => stateFor(asked, state), [asked, state]);
}

/** What may be shown for a question: of the run only what belongs to it, whatever the run is at. */
export function stateFor(asked: Asked, { asked: running, answer, ...rest }: RunState): SuccessionState {
  const isThis = (other: Asked | null): boolean => isSameQuestion(other, asked) && other?.opened === asked.opened;
  const { futuresDone, whatIf, problem, isStopped } = isThis(running)
    ? rest
    : { futuresDone: 0, whatIf: null, problem: null, isStopped: false };
  const fresh = answer && isThis(answer.asked) ? answer : null;
  const isOlder = answer !== null && !fresh && answer.asked.opened === asked.opened;
  return {
    inputs: asked.inputs,
    outcomes: fresh?.outcomes ?? null,
    previous: isOlder ? answer.outcomes : null,
    futuresDone,
    isDone: fresh?.isDone ?? false,
    problem,
    isStopped,
    cancel: run.cancel,
    resume: run.resume,
    whatIf,
  };
}
