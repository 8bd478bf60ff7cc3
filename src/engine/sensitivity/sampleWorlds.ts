import type { Contender } from '../decide/contender';
import type { Steps } from '../steps';
import { luckKey } from '../succession/luck';
import { betweenNoughtAndOne, philoxWord } from '../succession/philox';
import type { Asked } from './asked';
import type { Changes, UncertainInput } from './uncertainInput';
import { worldsOf } from './worlds';

/** Worlds drawn beside the plan as it stands, unless told: some seconds of work on a school laptop. */
export const worldsDrawn = 60;

export interface SampledWorlds {
  /** The plan as it stands, and then the worlds drawn: the contenders in each, always the same in the same order. */
  readonly worlds: readonly (readonly Contender[])[];
  /** What was drawn for each of them; nothing for the first. */
  readonly changes: readonly Changes[];
}

/**
 * The plan in so many worlds, every input that is drawn at once and each by itself, but for those with a common cause. World
 * 37 is the same however many are drawn.
 */
export function* sampleWorlds(asked: Asked, count: number): Steps<SampledWorlds> {
  const { inputs, central, at } = yield* worldsOf(asked);
  const worlds = [central];
  const changes: Changes[] = [{}];
  for (let world = 0; world < count; world += 1) {
    const drawn = drawnChanges(inputs, asked.plan.simulation.seed, world);
    changes.push(drawn);
    worlds.push(yield* at(drawn, world / count));
  }
  return { worlds, changes };
}

/** Values of every input that is drawn, in one world. */
export function drawnChanges(inputs: readonly UncertainInput[], seed: number, world: number): Changes {
  return Object.fromEntries(
    inputs
      .filter(({ isDrawn }) => isDrawn)
      .map((input) => {
        const value = drawnBetween(chanceOf(seed, world, input.drawnWith ?? input.id), input);
        return [input.id, input.isWhole ? Math.round(value) : value];
      }),
  );
}

/** The second word of the key, which keeps these draws apart from those of the futures and of the weights. */
const keyOfWorlds = 0xb1c5;

/** Between 0 and 1, neither included, set by seed, world and what is drawn alone. */
function chanceOf(seed: number, world: number, name: string): number {
  return betweenNoughtAndOne(philoxWord(world, luckKey(name), 0, 0, seed, keyOfWorlds));
}

/**
 * Two triangles back to back, with their peak at the central value and as much chance on each side as makes that the mean
 * too: a plain triangle over a range that reaches further up has its mean above the centre, and all task hours so drawn came
 * to 13% too much. Where the centre is itself an end of the range there is one triangle, whose mean cannot be the centre.
 */
export function drawnBetween(
  chance: number,
  { low, central, high }: Pick<UncertainInput, 'low' | 'central' | 'high'>,
): number {
  const below = central <= low ? 0 : central >= high ? 1 : (high - central) / (high - low);
  return chance < below
    ? low + (central - low) * Math.sqrt(chance / below)
    : high - (high - central) * Math.sqrt((1 - chance) / (1 - below));
}
