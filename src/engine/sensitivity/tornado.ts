import type { Contender } from '../decide/contender';
import type { Steps } from '../steps';
import type { Asked } from './asked';
import { leadOf, type Measure, winnerOf } from './reading';
import type { InputId, UncertainInput } from './uncertainInput';
import { type Worlds, worldsOf } from './worlds';

/** What a world comes to where one input is at one end of its range. */
interface TornadoEnd {
  readonly at: number;
  /** In the unit of the measure; null where there is nothing to measure. */
  readonly value: number | null;
  readonly winner: string | null;
}

export interface TornadoBar {
  readonly input: UncertainInput;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
  /** From the least to the most of low, central and high. */
  readonly swing: number;
  /** Whether another option wins at an end. */
  readonly isSwitch: boolean;
}

/** How far each uncertain input by itself could move a measure, the widest first. */
export interface Tornado {
  readonly measure: Measure;
  /** As the plan stands. */
  readonly central: number | null;
  readonly winner: string | null;
  readonly bars: readonly TornadoBar[];
}

/** One-way sensitivity: each input at its low and at its high, all the others as they stand. Two worlds an input; `ids` null takes them all. */
export function* tornado(asked: Asked, measure: Measure, ids: readonly InputId[] | null = null): Steps<Tornado> {
  const worlds = yield* worldsOf(asked);
  const inputs = ids ? ids.map(worlds.input) : worlds.inputs;
  const read = readerOf(worlds, asked, measure);
  const central = read(worlds.central);
  const bars: TornadoBar[] = [];
  for (const [place, input] of inputs.entries()) {
    const done = place / inputs.length;
    const low = { at: input.low, ...read(yield* worlds.at({ [input.id]: input.low }, done)) };
    const high = { at: input.high, ...read(yield* worlds.at({ [input.id]: input.high }, done)) };
    const isSwitch = [low, high].some(({ winner }) => winner !== central.winner);
    bars.push({ input, low, high, swing: swingOf([low.value, central.value, high.value]), isSwitch });
  }
  return {
    measure,
    central: central.value,
    winner: central.winner,
    bars: bars.sort((a, b) => b.swing - a.swing),
  };
}

function readerOf({ central, ranges }: Worlds, { weights }: Asked, measure: Measure) {
  const first = winnerOf(central, weights, ranges);
  return (world: readonly Contender[]): Pick<TornadoEnd, 'value' | 'winner'> => ({
    winner: winnerOf(world, weights, ranges),
    value:
      measure.kind === 'lead'
        ? leadOf(first, world, weights, ranges)
        : (world.find(({ id }) => id === measure.option)?.values[measure.criterion] ?? null),
  });
}

function swingOf(values: readonly (number | null)[]): number {
  const there = values.filter((value) => value !== null);
  return there.length > 0 ? Math.max(...there) - Math.min(...there) : 0;
}
