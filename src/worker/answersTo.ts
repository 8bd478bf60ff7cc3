import type { SuccessionOutcome } from '../domain/succession';
import { createSimulation, type Simulation } from '../engine/succession/simulate';
import { type WhatIfMeasures, whatIfs } from '../engine/succession/whatIf';
import { withExact } from '../engine/succession/withExact';
import type { Finding, Question, WhatIfAnswer } from './messages';

/** The futures of the first answers: a few hundred at once, then enough for the nearest whole one in a hundred or so. */
const earlyAnswers = [400, 2000];

/** Futures of one option between two looks at the clock: well under a millisecond. */
const piece = 100;

/** Every finding about a question, a short step of work before each; null where a step finds nothing to tell. The same in a worker and on the page. */
export function* answersTo({ inputs, settings }: Question): Generator<Finding | null, void> {
  const simulations = inputs.map((each) => createSimulation(each, settings));
  let from = 0;
  let outcomes: readonly SuccessionOutcome[] = [];
  for (const to of [...earlyAnswers.filter((each) => each < settings.futures), settings.futures]) {
    for (const [at, simulation] of simulations.entries()) {
      for (const done of runInPieces(simulation, from, to)) {
        yield { kind: 'progress', futuresDone: Math.floor(from + (at * (to - from) + done - from) / inputs.length) };
      }
    }
    const first = [];
    for (const simulation of simulations) {
      first.push(simulation.outcome(to));
      yield null;
    }
    outcomes = first;
    from = to;
    yield { kind: 'answer', outcomes, futuresDone: to, isDone: false };
  }

  const exact = [];
  for (const [at, each] of inputs.entries()) {
    const outcome = outcomes[at];
    if (outcome) exact.push(withExact(outcome, each));
    yield null;
  }
  yield { kind: 'answer', outcomes: exact, futuresDone: settings.futures, isDone: true };

  const answers: WhatIfAnswer[] = [];
  for (const [at, each] of inputs.entries()) {
    const before = outcomes[at];
    if (!before) continue;
    for (const { id, inputs: changed } of whatIfs(each)) {
      const simulation = createSimulation(changed, settings);
      for (const _ of runInPieces(simulation, 0, settings.futures)) yield null;
      answers.push({ option: each.option, id, ...cover(simulation.outcome(settings.futures)), before: cover(before) });
    }
  }
  yield { kind: 'whatIf', answers };
}

/** Runs the futures and says after each piece how far it is. */
function* runInPieces(simulation: Simulation, from: number, to: number): Generator<number, void> {
  for (let at = from; at < to; at += piece) {
    const until = Math.min(at + piece, to);
    simulation.run(at, until);
    yield until;
  }
}

const cover = ({ alwaysHeld, vacantMonths, alwaysQualified, breach }: SuccessionOutcome): WhatIfMeasures => ({
  alwaysHeld,
  vacantMonths,
  alwaysQualified,
  breach,
});
