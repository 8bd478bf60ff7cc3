import { useEffect, useMemo } from 'react';
import type { SuccessionOutcome } from '../domain/succession';
import { createRunner } from '../worker/runSuccession';
import type { Turned, Variant, Variants } from './mitigationVariants';
import { useSession } from './sessionStore';
import { type Asked, createSuccessionRun, isSameQuestion, type RunState } from './successionRun';
import { useUnhurried } from './useUnhurried';

/** A variant of an option with its futures. */
export interface Drawn<Of extends Variant = Variant> {
  readonly variant: Of;
  readonly outcome: SuccessionOutcome;
}

/** What the futures of an option come to as it stands, with nothing chosen, and with each thing turned. */
export interface MitigationAnswer {
  readonly stands: Drawn;
  /** Null where nothing is chosen. */
  readonly without: Drawn | null;
  readonly turned: readonly Drawn<Turned>[];
}

export interface MitigationState {
  /** Null until there is an answer to exactly what is asked now. */
  readonly answer: MitigationAnswer | null;
  readonly futuresDone: number;
  readonly isDone: boolean;
  readonly problem: string | null;
  readonly isStopped: boolean;
  readonly cancel: () => void;
  readonly resume: () => void;
}

/** A run of its own, beside the one that every page shares: its questions are about one option and change with it. */
const run = createSuccessionRun(createRunner());

/** The futures of an option's variants, drawn while something that uses them is shown, with the luck of every other page. */
export function useMitigationRun(variants: Variants | null): MitigationState {
  const opened = useSession((session) => session.opened);
  const state = useUnhurried(run.store);
  const inputs = variants?.inputs;
  const { futures, seed } = variants?.of.plan.simulation ?? { futures: 0, seed: 0 };
  const asked = useMemo(
    (): Asked | null => (inputs ? { inputs, settings: { futures, seed }, withWhatIfs: false, opened } : null),
    [inputs, futures, seed, opened],
  );

  useEffect(run.watch, []);
  useEffect(() => {
    if (asked) run.ask(asked);
  }, [asked]);
  return useMemo(() => answerFor(variants, asked, state), [variants, asked, state]);
}

/** What may be shown of a run for these variants: nothing that belongs to another question. */
export function answerFor(variants: Variants | null, asked: Asked | null, state: RunState): MitigationState {
  const isThis = (other: Asked | null | undefined): boolean =>
    Boolean(asked && other && isSameQuestion(other, asked) && other.opened === asked.opened);
  const { cancel, resume } = run;
  const { futuresDone, problem, isStopped } = isThis(state.asked)
    ? state
    : { futuresDone: 0, problem: null, isStopped: false };
  const fresh = isThis(state.answer?.asked) ? state.answer : null;
  const answer = variants && fresh ? drawn(variants, fresh.outcomes) : null;
  return { answer, futuresDone, isDone: answer !== null && Boolean(fresh?.isDone), problem, isStopped, cancel, resume };
}

function drawn({ stands, without, turned }: Variants, outcomes: readonly SuccessionOutcome[]): MitigationAnswer | null {
  const of = <Of extends Variant>(variant: Of): Drawn<Of>[] => {
    const outcome = outcomes[variant.place];
    return outcome ? [{ variant, outcome }] : [];
  };
  const [first] = of(stands);
  const [bare = null] = without ? of(without) : [];
  return first ? { stands: first, without: bare, turned: turned.flatMap((each) => of(each)) } : null;
}
