import type { SimulationSettings } from '../../domain/plan';
import type { SuccessionOutcome } from '../../domain/succession';
import { createPlayed, playFuture } from './playFuture';
import { prepared } from './prepared';
import type { ProcessInputs } from './process';
import { createRun } from './run';
import { createTally } from './tally';

/** Many futures of one option, played in pieces so that they can be stopped, and read at any time. */
export interface Simulation {
  /** Plays the futures from one number up to another, which must go on from where the last piece ended. */
  readonly run: (from: number, to: number) => void;
  /** What the first `futures` of them came to; as many as were played. */
  readonly outcome: (futures: number) => SuccessionOutcome;
}

/** The same inputs and seed give the same outcome to the last digit, wherever they run and in however many pieces. */
export function createSimulation(inputs: ProcessInputs, { seed, futures }: SimulationSettings): Simulation {
  const run = createRun(prepared(inputs), seed);
  const played = createPlayed(inputs.months);
  const tally = createTally(inputs, futures);
  return {
    run: (from, to) => {
      for (let future = from; future < to; future += 1) {
        playFuture(run, future, played);
        tally.add(run, played);
      }
    },
    outcome: tally.outcome,
  };
}

/** All futures at once. */
export function simulate(inputs: ProcessInputs, settings: SimulationSettings): SuccessionOutcome {
  const simulation = createSimulation(inputs, settings);
  simulation.run(0, settings.futures);
  return simulation.outcome(settings.futures);
}
