import { inCompare } from '../../domain/option';
import type { SuccessionOutcome } from '../../domain/succession';
import { assessPlan } from '../assess';
import { type Contender, contendersOf } from '../decide/contender';
import { byCriterion, type Ranges, rangesOf } from '../decide/ranges';
import { answerOf, type Steps } from '../steps';
import { processKey, processOf } from '../succession/processInputs';
import { simulate } from '../succession/simulate';
import type { Asked } from './asked';
import { changedPlan } from './changedPlan';
import type { Changes, InputId, UncertainInput } from './uncertainInput';
import { uncertainInputs } from './uncertainInputs';

/** The compared options of a plan in any world that its uncertain inputs allow. */
export interface Worlds {
  readonly inputs: readonly UncertainInput[];
  readonly input: (id: InputId) => UncertainInput;
  /** As the plan stands. */
  readonly central: readonly Contender[];
  /** Of the plan as it stands: weights are tied to them, so that they hold in every world. */
  readonly ranges: Ranges;
  /** `done` is the share of the whole work that is done, said between the steps. */
  readonly at: (changes: Changes, done: number) => Steps<readonly Contender[]>;
}

/**
 * Every world is worked out from the plan anew: money, time and law, and some hundred futures with the luck of all the
 * others. Where a change leaves the futures of an option as they are they are not drawn again.
 */
export function* worldsOf(asked: Asked): Steps<Worlds> {
  const { inputs } = uncertainInputs(asked);
  yield 0;
  const futures = new Map<string, SuccessionOutcome>();
  const drawn = yield* drawnContenders(asked, inputs, {}, futures, 0);
  const central = asked.asShown ?? drawn;
  return {
    inputs,
    input: (id) => {
      const found = inputs.find((each) => each.id === id);
      if (!found) throw new Error(`${id} is not an uncertain input of this plan`);
      return found;
    },
    central,
    ranges: rangesOf(central),
    *at(changes, done) {
      if (isAsItStands(changes, inputs)) return central;
      return setRight(yield* drawnContenders(asked, inputs, changes, new Map(futures), done), drawn, central);
    },
  };
}

/** The contenders in one world, at once. */
export function worldOf(asked: Asked, changes: Changes): readonly Contender[] {
  return answerOf(answerOf(worldsOf(asked)).at(changes, 0));
}

/** `known` holds outcomes by what they are drawn from, and gains those that are drawn here. */
function* drawnContenders(
  asked: Asked,
  inputs: readonly UncertainInput[],
  changes: Changes,
  known: Map<string, SuccessionOutcome>,
  done: number,
): Steps<readonly Contender[]> {
  const { plan, figures } = changedPlan(asked, inputs, changes);
  const assessed = { ...assessPlan(plan, figures, asked.on), figures };
  const settings = { futures: asked.futures, seed: plan.simulation.seed };
  const outcomes: SuccessionOutcome[] = [];
  for (const { id } of inCompare(assessed.standing)) {
    yield done;
    const process = processOf(assessed, id);
    const key = processKey(process);
    const outcome = known.get(key) ?? simulate(process, settings);
    known.set(key, outcome);
    outcomes.push({ ...outcome, option: id });
  }
  return contendersOf(assessed, outcomes);
}

const isAsItStands = (changes: Changes, inputs: readonly UncertainInput[]): boolean =>
  inputs.every(({ id, central }) => (changes[id] ?? central) === central);

/** What few futures come to, moved by as much as they are out for the plan as it stands. */
function setRight(
  world: readonly Contender[],
  drawn: readonly Contender[],
  shown: readonly Contender[],
): readonly Contender[] {
  if (shown === drawn) return world;
  return world.map((contender) => {
    const few = drawn.find(({ id }) => id === contender.id);
    const all = shown.find(({ id }) => id === contender.id);
    if (!few || !all) return contender;
    const values = byCriterion((id) => contender.values[id] + (all.values[id] - few.values[id]));
    return { ...contender, values: { ...values, secureCover: Math.max(0, values.secureCover) } };
  });
}
