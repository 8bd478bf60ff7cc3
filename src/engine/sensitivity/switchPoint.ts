import type { Steps } from '../steps';
import type { Asked } from './asked';
import { gridOf } from './gridOf';
import { winnerOf } from './reading';
import type { InputId, UncertainInput } from './uncertainInput';
import { type Worlds, worldsOf } from './worlds';

/** Where the winner changes. */
export interface Switch {
  readonly direction: 'up' | 'down';
  /** The last value tried with the winner of the plan as it stands, and the first with another: neighbours where the input is whole. */
  readonly lastSame: number;
  readonly firstOther: number;
  readonly newWinner: string | null;
}

/** Where another option comes to be best as one input moves from where it stands, the others staying. */
export interface SwitchPoint {
  readonly input: UncertainInput;
  /** What wins as the plan stands. */
  readonly winner: string | null;
  /** The change nearest to where the input stands; null where the same option wins over the whole range, as far as was looked. */
  readonly nearest: Switch | null;
  /** The nearest in each direction, the nearer first. */
  readonly switches: readonly Switch[];
}

/** Values looked at from one end of a range to the other before the search closes in. */
const looks = 17;
/** Parts of its range to one of which an input that is not whole is closed in. */
const parts = 512;

/**
 * The switch points of some inputs: a walk from the value that stands to each end, then bisection of the first step over
 * which the winner changes. A change and a change back within one step of the walk go unseen.
 */
export function* switchPoints(asked: Asked, ids: readonly InputId[]): Steps<readonly SwitchPoint[]> {
  const worlds = yield* worldsOf(asked);
  const found: SwitchPoint[] = [];
  for (const [place, id] of ids.entries()) {
    found.push(yield* switchPoint(worlds, asked, worlds.input(id), place / ids.length));
  }
  return found;
}

/** `done` is the share of the whole work that is done before it. */
function* switchPoint(worlds: Worlds, { weights }: Asked, input: UncertainInput, done: number): Steps<SwitchPoint> {
  const { id, low, central, high, isWhole } = input;
  function* winnerAt(value: number): Steps<string | null> {
    return winnerOf(yield* worlds.at({ [id]: value }, done), weights, worlds.ranges);
  }
  const winner = yield* winnerAt(central);
  const values = gridOf(input, looks);
  const sides = {
    up: values.filter((value) => value > central),
    down: values.filter((value) => value < central).reverse(),
  };
  const closeEnough = isWhole ? 1 : (high - low) / parts;
  const switches: Switch[] = [];
  for (const direction of ['up', 'down'] as const) {
    let lastSame = central;
    for (const value of sides[direction]) {
      let newWinner = yield* winnerAt(value);
      if (newWinner === winner) {
        lastSame = value;
        continue;
      }
      let firstOther = value;
      while (Math.abs(firstOther - lastSame) > closeEnough) {
        const between = isWhole ? Math.round((lastSame + firstOther) / 2) : (lastSame + firstOther) / 2;
        const wins = yield* winnerAt(between);
        if (wins === winner) lastSame = between;
        else [firstOther, newWinner] = [between, wins];
      }
      switches.push({ direction, lastSame, firstOther, newWinner });
      break;
    }
  }
  switches.sort((a, b) => Math.abs(a.firstOther - central) - Math.abs(b.firstOther - central));
  return { input, winner, nearest: switches[0] ?? null, switches };
}
