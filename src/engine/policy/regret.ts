import type { Direction } from '../../domain/indicator';
import type { PolicyOutcome, World } from './underPacks';

/** One option by one measure: its value in each future the world may take, always in the same order. */
export interface Prospects {
  /** Barred by law: it may not be chosen, so it sets no best and has no regret. */
  readonly isBarred: boolean;
  readonly values: readonly number[];
}

/** The compared options by one measure, in the order of their outcomes, over the worlds they were worked out in. */
export function prospectsUnder(
  worlds: readonly World<string>[],
  measure: (outcome: PolicyOutcome) => number,
): readonly Prospects[] {
  const [first] = worlds;
  return (first?.outcomes ?? []).map((_, place) => {
    const outcomes = worlds.flatMap((world) => world.outcomes[place] ?? []);
    return { isBarred: outcomes.some(({ isBarred }) => isBarred), values: outcomes.map(measure) };
  });
}

/** Whether a world moves any option away from the first world, which is current law, by `negligible` or more. */
export function isMoved(options: readonly Prospects[], world: number, negligible: number): boolean {
  return options.some(({ values }) => Math.abs((values[world] ?? 0) - (values[0] ?? 0)) >= negligible);
}

/** How much worse an option is than the best it could have been swapped for, in the measure's own unit. */
export interface Regret {
  /** In the order of the values; never below nought. */
  readonly each: readonly number[];
  readonly worst: number;
}

/**
 * Regret of each option (Savage 1951): in each world, how far it is from the best lawful option there, and the worst of
 * these. Null for an option that is barred.
 */
export function regretsOf(
  options: readonly Prospects[],
  direction: Exclude<Direction, 'neither'>,
): readonly (Regret | null)[] {
  const sign = direction === 'higherIsBetter' ? 1 : -1;
  const lawful = options.filter(({ isBarred }) => !isBarred);
  const bestIn = (world: number): number => Math.max(...lawful.map(({ values }) => sign * (values[world] ?? 0)));
  return options.map(({ isBarred, values }) => {
    if (isBarred) return null;
    const each = values.map((value, world) => bestIn(world) - sign * value);
    return { each, worst: Math.max(0, ...each) };
  });
}
