import { useMemo } from 'react';
import { createStore, useStore } from 'zustand';
import type { Plan } from '../domain/plan';
import type { Bar } from '../engine/fix/bar';
import type { FixQuestion } from '../engine/fix/fixAnswer';
import { fixQuestion, type Searchable, searchable } from '../engine/fix/fixQuestion';
import type { DecidingQuestion } from '../worker/deciding';
import type { AssessedPlan } from './selectors';
import { type Deciding, useDeciding } from './sensitivity';
import { keyOf } from './sensitivityRun';
import { useSession } from './sessionStore';

/** Every lawful option of Compare. */
export const everywhere = 'everywhere';

/** What is being asked for, and what was asked last; for one plan as it was opened. */
interface Desk {
  readonly opened: Plan | null;
  readonly bar: Partial<Bar>;
  /** Id of an option, or everywhere. */
  readonly where: string;
  readonly asked: { readonly question: DecidingQuestion<'fix'>; readonly where: string } | null;
}

const cleared = { bar: {}, where: everywhere, asked: null };
/** Kept while the app is open, so that an answer that took half a minute is there on the way back from another page. */
const desk = createStore<Desk>()(() => ({ opened: null, ...cleared }));

/** Where a bar begins. */
const usualBar = { measure: 'alwaysHeld', atLeast: 90 } as const;

export interface FixSearch {
  readonly bar: Bar;
  readonly where: string;
  readonly options: readonly Searchable[];
  /** Ids of those that would be searched now. */
  readonly chosen: readonly string[];
  readonly setBar: (patch: Partial<Bar>) => void;
  readonly setWhere: (where: string) => void;
  readonly start: () => void;
  /** What was asked last; null before anything was. */
  readonly asked: FixQuestion | null;
  readonly run: Deciding<'fix'>;
  /** What was asked is no longer what would be asked. */
  readonly isStale: boolean;
}

/** The search for the cheapest fix: it runs when it is started, and its answer stays until another is wanted. */
export function useFixSearch(assessed: AssessedPlan): FixSearch {
  const opened = useSession((session) => session.opened);
  const kept = useStore(desk);
  const { bar: patch, where: wanted, asked } = kept.opened === opened ? kept : { ...kept, ...cleared };
  const { plan, on } = assessed;
  const options = useMemo(() => searchable(assessed), [assessed]);
  const where = options.some(({ id }) => id === wanted) ? wanted : everywhere;
  const { ceilingPerYear } = plan.school;
  const bar = useMemo((): Bar => ({ ...usualBar, withinPerYear: ceilingPerYear, ...patch }), [patch, ceilingPerYear]);
  const chosen = useMemo(
    () => (where === everywhere ? options.filter(({ isLawful }) => isLawful).map(({ id }) => id) : [where]),
    [options, where],
  );
  const run = useDeciding<'fix'>(asked?.question ?? null);
  const isStale = useMemo(() => {
    if (!asked) return false;
    // What is made of a fix joins Compare: that alone makes no answer older.
    const ids = asked.where === where ? asked.question.about.options : chosen;
    return keyOf(questionFor(plan, on, bar, ids)) !== keyOf(asked.question);
  }, [asked, where, chosen, plan, on, bar]);

  const set = (next: Partial<Desk>): void => {
    if (desk.getState().opened !== opened) desk.setState({ opened, ...cleared });
    desk.setState(next);
  };
  return {
    bar,
    where,
    options,
    chosen,
    setBar: (next) => set({ bar: { ...patch, ...next } }),
    setWhere: (next) => set({ where: next }),
    start: () => {
      set({ asked: { question: questionFor(plan, on, bar, chosen), where } });
      if (run.isStopped || run.problem !== null) run.resume();
    },
    asked: asked?.question.about ?? null,
    run,
    isStale,
  };
}

const questionFor = (...asked: Parameters<typeof fixQuestion>): DecidingQuestion<'fix'> => ({
  kind: 'fix',
  about: fixQuestion(...asked),
});
