import type { Assessment } from '../../domain/assessment';
import type { Option } from '../../domain/option';
import type { Plan, SimulationSettings } from '../../domain/plan';
import type { Structure } from '../../domain/structure';
import type { SuccessionOutcome } from '../../domain/succession';
import { sum } from '../../domain/sum';
import type { Figures } from '../../evidence/figuresAt';
import { assessedOption, assessPlan } from '../assess';
import { mustDepartures } from '../compliance/findingsOf';
import type { Steps } from '../steps';
import type { ProcessInputs } from '../succession/process';
import { processKey, processOf } from '../succession/processInputs';
import { createSimulation } from '../succession/simulate';
import { withExact } from '../succession/withExact';
import { isSolved, measured } from './bar';
import { type ChangeId, inOrder, offeredChanges } from './changes';
import type { Combination, FixQuestion, Hours, InFutures, Promised } from './fixAnswer';
import { aloneWithToday, mendedOption } from './mendedOption';

/** A combination with what its futures are drawn from. */
export interface Prepared extends Combination {
  /** The same for two combinations of which every future is the same. */
  readonly key: string;
  readonly process: ProcessInputs;
  readonly offered: readonly ChangeId[];
}

/** Works out combinations of one question; `done` is said between the steps. */
export interface Workbench {
  readonly prepare: (option: string, changes: readonly ChangeId[]) => Prepared;
  /** With the luck of one seed. */
  readonly draw: (prepared: Prepared, settings: SimulationSettings, done: number) => Steps<InFutures>;
  /** As every page has it: all the plan's futures, with what can be solved exactly in the place of what was drawn. */
  readonly asShown: (prepared: Prepared, done: number) => Steps<InFutures & { readonly isExact: boolean }>;
}

/** Futures played between two steps: some milliseconds. */
const piece = 500;

/** Every combination is worked out alone with today's structure: exactly as the school would have it in its plan. */
export function workbenchOf({ plan, on, bar }: FixQuestion, figures: Figures): Workbench {
  const held: Plan = { ...plan, school: { ...plan.school, ceilingPerYear: bar.withinPerYear } };

  const prepare: Workbench['prepare'] = (id, changes) => {
    const mended = mendedOption(id, changes, plan, figures);
    const assessed = { ...assessPlan(aloneWithToday(mended, held), figures, on), figures };
    const mendedId = (mended.phasedPlan ?? mended.structure).id;
    const { option, assessment } = assessedOption(assessed, mendedId);
    const process = processOf(assessed, mendedId);
    return {
      option: id,
      changes: inOrder(changes),
      promised: promisedOf(option, assessment),
      process,
      key: processKey(process),
      offered: offeredChanges(mended.structure, changes, plan, figures),
    };
  };

  const drawn = new Map<string, InFutures>();
  const inFutures = (outcome: SuccessionOutcome): InFutures => ({
    reached: measured(outcome, bar.measure),
    cash: outcome.cost.mean / plan.assumptions.horizonYears,
  });
  return {
    prepare,
    *draw({ key, process }, settings, done) {
      const name = `${settings.seed} ${settings.futures} ${key}`;
      const result = drawn.get(name) ?? inFutures(yield* played(process, settings, done));
      drawn.set(name, result);
      return result;
    },
    *asShown({ process }, done) {
      const outcome = withExact(yield* played(process, plan.simulation, done), process);
      return { ...inFutures(outcome), isExact: isSolved(outcome, bar.measure) };
    },
  };
}

function* played(process: ProcessInputs, settings: SimulationSettings, done: number): Steps<SuccessionOutcome> {
  const simulation = createSimulation(process, settings);
  for (let at = 0; at < settings.futures; at += piece) {
    simulation.run(at, Math.min(at + piece, settings.futures));
    yield done;
  }
  return simulation.outcome(settings.futures);
}

function promisedOf(option: Option, { money, time, findings }: Assessment): Promised {
  return {
    cashPerYear: money.extraPerYear,
    once: money.oneOffs,
    dearestYear: Math.max(...money.years.map(({ extra }) => extra)),
    overCeiling: money.worstOverCeiling ?? 0,
    hours: hoursOf(option.spans.at(-1)?.structure, time),
    departures: mustDepartures(findings).map(({ rule }) => rule),
  };
}

function hoursOf(structure: Structure | undefined, time: Assessment['time']): Hours {
  return {
    setAsidePerWeek: sum(structure?.posts ?? [], ({ hoursPerWeek }) => hoursPerWeek),
    ofLeadersPerYear: time.leadershipHoursPerYear,
    ofEachTeacherPerYear: time.hoursPerClassTeacher,
    notHeldPerYear: time.unmetPerYear,
  };
}
