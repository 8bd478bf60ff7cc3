import type { SimulationSettings } from '../../domain/plan';
import type { SuccessionOutcome } from '../../domain/succession';
import type { BenchAnswer } from './benchAnswer';
import type { ProcessInputs } from './process';
import { createSimulation, type Simulation } from './simulate';
import { besideWhatStands, type WhatIfMeasures, whatIfs } from './whatIf';
import { withExact } from './withExact';

/** What is asked: the same futures for every one of these options, and whether also with one thing changed. */
export interface FuturesQuestion {
  readonly inputs: readonly ProcessInputs[];
  readonly settings: SimulationSettings;
  readonly withWhatIfs: boolean;
}

/** What a change inside an option's school comes to, beside what the option comes to as it stands. */
export interface WhatIfAnswer extends BenchAnswer {
  readonly option: string;
}

/** What is found, in this order: progress between answers, sharper answers, and last the what-ifs, none where none are asked for. */
export type FuturesFinding =
  | { readonly kind: 'progress'; readonly futuresDone: number }
  | {
      readonly kind: 'answer';
      /** In the order of the inputs. */
      readonly outcomes: readonly SuccessionOutcome[];
      readonly futuresDone: number;
      /** Whether these outcomes are the last: every future is drawn, and what can be solved exactly is. */
      readonly isDone: boolean;
    }
  | { readonly kind: 'whatIf'; readonly answers: readonly WhatIfAnswer[] };

type FindingSteps<Answer> = Generator<FuturesFinding | null, Answer, void>;

/** The futures of the first answers: a few hundred at once, then enough for the nearest whole one in a hundred or so. */
const earlyAnswers = [400, 2000];

/** Futures of one option between two looks at the clock: well under a millisecond. */
const piece = 100;

/** Every finding about a question, a short step of work before each; null where a step finds nothing to tell. */
export function* answerSteps({ inputs, settings, withWhatIfs }: FuturesQuestion): FindingSteps<void> {
  const drawn = yield* drawnInSteps(inputs, settings);
  const outcomes: SuccessionOutcome[] = [];
  for (const [at, each] of inputs.entries()) {
    const outcome = drawn[at];
    if (outcome) outcomes.push(withExact(outcome, each));
    yield null;
  }
  yield { kind: 'answer', outcomes, futuresDone: settings.futures, isDone: true };

  const answers: WhatIfAnswer[] = [];
  for (const [at, each] of withWhatIfs ? inputs.entries() : []) {
    const [before, stands] = [drawn[at], outcomes[at]];
    if (!before || !stands) continue;
    for (const { id, inputs: changed } of whatIfs(each)) {
      const simulation = createSimulation(changed, settings);
      for (const _ of runInPieces(simulation, 0, settings.futures)) yield null;
      const paired = { ...cover(simulation.outcome(settings.futures)), before: cover(before) };
      answers.push({ option: each.option, id, ...besideWhatStands(paired, cover(stands)) });
    }
  }
  yield { kind: 'whatIf', answers };
}

/** Every future of every option, with an answer from the first few of them and from all. */
function* drawnInSteps(
  inputs: readonly ProcessInputs[],
  settings: SimulationSettings,
): FindingSteps<readonly SuccessionOutcome[]> {
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
  return outcomes;
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

/** What a question comes to in the end. */
export interface FuturesAnswer {
  /** In the order of the inputs. */
  readonly outcomes: readonly SuccessionOutcome[];
  readonly whatIf: readonly WhatIfAnswer[];
}

/** The last answers, all at once. */
export function futuresAnswer(question: FuturesQuestion): FuturesAnswer {
  let answer: FuturesAnswer = { outcomes: [], whatIf: [] };
  for (const finding of answerSteps(question)) {
    if (finding?.kind === 'answer') answer = { ...answer, outcomes: finding.outcomes };
    if (finding?.kind === 'whatIf') answer = { ...answer, whatIf: finding.answers };
  }
  return answer;
}
