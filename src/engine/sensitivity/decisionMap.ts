import type { Steps } from '../steps';
import type { Asked } from './asked';
import { gridOf } from './gridOf';
import { leadOf, winnerOf } from './reading';
import type { InputId, UncertainInput } from './uncertainInput';
import { worldsOf } from './worlds';

export interface MapCell {
  readonly winner: string | null;
  /** By how much the winner leads the best other lawful option, in weighed scores; null where there is no other. */
  readonly lead: number | null;
}

export interface MapAxis {
  readonly input: UncertainInput;
  /** Ascending; the value that stands is one of them. */
  readonly values: readonly number[];
  /** The place of the value that stands: where you are. */
  readonly here: number;
}

/** Which option wins where two inputs move together. */
export interface DecisionMap {
  readonly across: MapAxis;
  readonly up: MapAxis;
  /** Row by row, the lowest value of `up` first; in each the lowest value of `across` first. */
  readonly rows: readonly (readonly MapCell[])[];
  /** What wins somewhere, in how many of the cells, the most first. */
  readonly wins: readonly { readonly winner: string | null; readonly cells: number }[];
}

export interface MapSize {
  readonly columns: number;
  readonly rows: number;
}

export const usualMapSize: MapSize = { columns: 13, rows: 9 };

/** A world for each cell of a grid over the ranges of two inputs, all others as they stand. */
export function* decisionMap(
  asked: Asked,
  across: InputId,
  up: InputId,
  { columns, rows: height }: MapSize = usualMapSize,
): Steps<DecisionMap> {
  const worlds = yield* worldsOf(asked);
  const [x, y] = [axisOf(worlds.input(across), columns), axisOf(worlds.input(up), height)];
  const rows: MapCell[][] = [];
  const wins = new Map<string | null, number>();
  for (const [row, upAt] of y.values.entries()) {
    const cells: MapCell[] = [];
    for (const [column, acrossAt] of x.values.entries()) {
      const done = (row * x.values.length + column) / (x.values.length * y.values.length);
      const world = yield* worlds.at({ [across]: acrossAt, [up]: upAt }, done);
      const winner = winnerOf(world, asked.weights, worlds.ranges);
      cells.push({ winner, lead: leadOf(winner, world, asked.weights, worlds.ranges) });
      wins.set(winner, (wins.get(winner) ?? 0) + 1);
    }
    rows.push(cells);
  }
  return {
    across: x,
    up: y,
    rows,
    wins: [...wins].map(([winner, cells]) => ({ winner, cells })).sort((a, b) => b.cells - a.cells),
  };
}

function axisOf(input: UncertainInput, count: number): MapAxis {
  const values = gridOf(input, count);
  return { input, values, here: values.indexOf(input.central) };
}
