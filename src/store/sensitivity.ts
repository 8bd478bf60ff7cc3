import { useEffect, useMemo, useState } from 'react';
import type { CriterionId } from '../domain/decision';
import type { Contender } from '../engine/decide/contender';
import { equalWeights, type Weights } from '../engine/decide/weights';
import { futuresPerWorld, type SensitivityQuestion } from '../engine/sensitivity/asked';
import { type MapSize, usualMapSize } from '../engine/sensitivity/decisionMap';
import type { InputId } from '../engine/sensitivity/uncertainInput';
import { type UncertainInputs, uncertainInputs } from '../engine/sensitivity/uncertainInputs';
import { handedWith } from '../evidence/figuresAt';
import type { DecidingAnswer, DecidingKind, DecidingQuestion } from '../worker/deciding';
import { createDecidingRunner } from '../worker/runDeciding';
import type { AssessedPlan } from './selectors';
import { type Asked, createDecidingRun, type DecidingState, type KeptAnswers, keyOf } from './sensitivityRun';
import { useSession } from './sessionStore';
import { useUnhurried } from './useUnhurried';

/** Where a heavy question is at, for a page. */
export interface Deciding<Kind extends DecidingKind> {
  /** Null until there is an answer to exactly what is asked now. */
  readonly answer: DecidingAnswer<Kind> | null;
  /** The last answer to another question about this plan as it was, to be shown only as stale. */
  readonly previous: DecidingAnswer<Kind> | null;
  /** Share of the work done, from 0 to 1. */
  readonly share: number;
  /** Asked, and neither answered nor stopped nor gone wrong. */
  readonly isRunning: boolean;
  /** What went wrong, as a sentence. */
  readonly problem: string | null;
  /** Whether somebody stopped it before it was done. */
  readonly isStopped: boolean;
  readonly cancel: () => void;
  readonly resume: () => void;
}

/** One worker for all heavy questions, which are answered one after another; what was answered stays for the next page. */
const runner = createDecidingRunner();
const kept: KeptAnswers = new Map();

/** The answer to a question, worked out while something that uses it is shown. Null asks nothing, as while the futures are still drawn. */
export function useDeciding<Kind extends DecidingKind>(
  question: (DecidingQuestion & { readonly kind: Kind }) | null,
): Deciding<Kind> {
  const opened = useSession((session) => session.opened);
  const [run] = useState(() => createDecidingRun<Kind>(runner, kept));
  const state = useUnhurried(run.store);
  const asked = useMemo((): Asked | null => question && { question, key: keyOf(question), opened }, [question, opened]);

  useEffect(run.watch, []);
  useEffect(() => run.ask(asked), [run, asked]);
  return useMemo(() => ({ ...stateFor(asked, state), cancel: run.cancel, resume: run.resume }), [asked, state, run]);
}

/** What may be shown for a question: of the run only what belongs to it, whatever the run is at. */
export function stateFor<Kind extends DecidingKind>(
  asked: Asked | null,
  { asked: running, answer, ...rest }: DecidingState<Kind>,
): Omit<Deciding<Kind>, 'cancel' | 'resume'> {
  const isThis = (other: Asked | null | undefined): boolean =>
    Boolean(asked && other && other.key === asked.key && other.opened === asked.opened);
  const isFresh = isThis(answer?.asked);
  const { share, problem, isStopped } = isThis(running) ? rest : { share: 0, problem: null, isStopped: false };
  const isOlder = !isFresh && Boolean(asked && answer?.asked.opened === asked.opened);
  return {
    answer: isFresh && answer ? answer.is : null,
    previous: isOlder && answer ? answer.is : null,
    share: isFresh ? 1 : share,
    isRunning: asked !== null && !isFresh && problem === null && !isStopped,
    problem,
    isStopped,
  };
}

/**
 * What every question below is asked about. `contenders` are those of all the plan's futures: null until they are all drawn,
 * so that what is worked out from fewer is set right by them.
 */
export function useSensitivityQuestion(
  assessed: AssessedPlan | null,
  contenders: readonly Contender[] | null,
  weights: Weights,
): SensitivityQuestion | null {
  const { plan, on } = assessed ?? { plan: null, on: '' };
  return useMemo(
    () => plan && contenders && { plan, on, weights, futures: futuresPerWorld, asShown: contenders },
    [plan, on, weights, contenders],
  );
}

/** How far each uncertain input moves the winner's lead, or one criterion of one option where both are named. */
export function useTornado(
  about: SensitivityQuestion | null,
  option: string | null = null,
  criterion: CriterionId | null = null,
): Deciding<'tornado'> {
  const question = useMemo((): DecidingQuestion<'tornado'> | null => {
    if (!about) return null;
    const measure = option && criterion ? { kind: 'criterion' as const, option, criterion } : { kind: 'lead' as const };
    return { kind: 'tornado', about, measure };
  }, [about, option, criterion]);
  return useDeciding(question);
}

/** Where another option comes to be best, for each of some inputs; `inputs` must be the same list from one drawing to the next. */
export function useSwitchPoints(
  about: SensitivityQuestion | null,
  inputs: readonly InputId[] | null,
): Deciding<'switchPoints'> {
  const question = useMemo(
    (): DecidingQuestion<'switchPoints'> | null =>
      about && inputs && inputs.length > 0 ? { kind: 'switchPoints', about, inputs } : null,
    [about, inputs],
  );
  return useDeciding(question);
}

/** Which option wins where two inputs move together. */
export function useDecisionMap(
  about: SensitivityQuestion | null,
  across: InputId | null,
  up: InputId | null,
  size: MapSize = usualMapSize,
): Deciding<'map'> {
  const question = useMemo(
    (): DecidingQuestion<'map'> | null => about && across && up && { kind: 'map', about, across, up, size },
    [about, across, up, size],
  );
  return useDeciding(question);
}

/** The plan as it stands and in so many worlds drawn at once. Weights do not bear on them, so a change of weights asks nothing new. */
export function useSampledWorlds(about: SensitivityQuestion | null, count: number): Deciding<'worlds'> {
  const question = useMemo(
    (): DecidingQuestion<'worlds'> | null =>
      about && { kind: 'worlds', about: { ...about, weights: equalWeights() }, count },
    [about, count],
  );
  return useDeciding(question);
}

const inputsOf = new WeakMap<AssessedPlan, UncertainInputs>();

/** What a plan rests on and nobody knows for sure; the same object while the plan is. */
export function selectUncertainInputs(assessed: AssessedPlan): UncertainInputs {
  const { plan, on } = assessed;
  const inputs = inputsOf.get(assessed) ?? uncertainInputs({ plan, on, ...handedWith(plan) });
  inputsOf.set(assessed, inputs);
  return inputs;
}
