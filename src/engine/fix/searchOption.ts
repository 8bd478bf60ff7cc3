import { negligiblePerYear } from '../comparison/contrast';
import type { Steps } from '../steps';
import { type ChangeId, inOrder } from './changes';
import { type FixQuestion, type InFutures, leastGain } from './fixAnswer';
import type { Prepared, Workbench } from './workbench';

/** A combination with what its futures come to under the plan's own luck. */
export interface Tried extends Prepared {
  readonly futures: InFutures;
}

/** The combinations of one option, and how many the law rules out. */
export interface Searched {
  /** The option as it stands first; every other is lawful, and no part of it is about as good. */
  readonly worthwhile: readonly Tried[];
  readonly asItStands: Tried;
  readonly tried: number;
  readonly unlawful: number;
}

/** Share of an option's search that is done once all single changes, all pairs, all threes are. */
const doneBy = (changes: number, most: number): number => (changes / most) ** 2;

/**
 * Single changes first, then those with one more each, from the widest choice of futures for the money, up to the most that
 * are made together. With a width no less than the number of single changes every pair is tried.
 */
export function* searchOption(
  option: string,
  { plan, effort }: Pick<FixQuestion, 'plan' | 'effort'>,
  { prepare, draw }: Workbench,
  share: (done: number) => number,
): Steps<Searched> {
  const settings = { seed: plan.simulation.seed, futures: effort.futures };
  const all = new Map<string, Tried>();
  let unlawful = 0;
  const tryOut = function* (changes: readonly ChangeId[], done: number): Steps<Tried> {
    const prepared = prepare(option, changes);
    const tried = { ...prepared, futures: yield* draw(prepared, settings, done) };
    all.set(nameOf(tried.changes), tried);
    return tried;
  };

  const asItStands = yield* tryOut([], share(0));
  const isWorse = ({ promised }: Prepared): boolean =>
    promised.departures.some((rule) => !asItStands.promised.departures.includes(rule));
  let level: readonly Tried[] = [asItStands];
  for (let size = 1; size <= effort.mostChanges; size += 1) {
    const next: Tried[] = [];
    for (const [place, from] of level.entries()) {
      const [low, high] = [doneBy(size - 1, effort.mostChanges), doneBy(size, effort.mostChanges)];
      const done = share(low + ((high - low) * place) / level.length);
      for (const id of from.offered) {
        const changes = inOrder([...from.changes, id]);
        if (all.has(nameOf(changes))) continue;
        const tried = yield* tryOut(changes, done);
        if (tried.promised.departures.length > 0) unlawful += 1;
        if (!isWorse(tried)) next.push(tried);
      }
    }
    level = widest(next, effort.width);
  }
  const worthwhile = [...all.values()].filter(
    (each) => each.promised.departures.length === 0 && !partsOf(each, all).some((part) => isAsGood(part, each)),
  );
  return { worthwhile, asItStands, tried: all.size - 1, unlawful };
}

/** A name that two combinations share where they are of the same changes. */
const nameOf = (changes: readonly ChangeId[]): string => changes.join(' ');

/** The combinations with one change fewer. */
function partsOf({ changes }: Tried, all: ReadonlyMap<string, Tried>): readonly Tried[] {
  return changes.flatMap((id) => all.get(nameOf(changes.filter((each) => each !== id))) ?? []);
}

/** Lawful, and about as good in futures and money: what is more in the other is for nothing. */
function isAsGood(one: Tried, other: Tried): boolean {
  return (
    one.promised.departures.length === 0 &&
    other.futures.reached.mean - one.futures.reached.mean < leastGain &&
    one.futures.cash - other.futures.cash < negligiblePerYear &&
    one.promised.overCeiling <= other.promised.overCeiling
  );
}

/**
 * So many of the combinations, the best for the money at every price: first those that no other betters in both futures and
 * cash, then those that only the first do, and so on; of the last that do not all fit, those spread over the prices.
 */
export function widest<Each extends { readonly futures: InFutures }>(
  combinations: readonly Each[],
  width: number,
): readonly Each[] {
  const chosen: Each[] = [];
  let left = [...combinations].sort(
    (a, b) => a.futures.cash - b.futures.cash || b.futures.reached.mean - a.futures.reached.mean,
  );
  while (left.length > 0 && chosen.length < width) {
    let best = Number.NEGATIVE_INFINITY;
    const front = left.filter(({ futures: { reached } }) => {
      const isBest = reached.mean > best;
      if (isBest) best = reached.mean;
      return isBest;
    });
    chosen.push(...spreadOver(front, width - chosen.length));
    left = left.filter((each) => !front.includes(each));
  }
  return chosen;
}

/** So many of a list, the first and the last among them, the others evenly between. */
function spreadOver<Each>(list: readonly Each[], count: number): readonly Each[] {
  if (list.length <= count) return list;
  if (count === 1) return list.slice(-1);
  const places = new Set(Array.from({ length: count }, (_, at) => Math.round((at * (list.length - 1)) / (count - 1))));
  return list.filter((_, place) => places.has(place));
}
