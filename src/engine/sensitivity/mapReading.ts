import type { DecisionMap, MapAxis, MapCell } from './decisionMap';

/** Neighbouring values of one axis over which the same option comes out best, whatever the other axis does. */
export interface MapRun {
  readonly from: number;
  readonly to: number;
  readonly winner: string | null;
}

/** What a map comes to along the axis that decides more of it. */
export interface MapReading {
  readonly axis: MapAxis;
  readonly other: MapAxis;
  readonly runs: readonly MapRun[];
  /** Whether some values of the axis are in no run: there both inputs decide together. */
  readonly isPartly: boolean;
}

/** Whether one of the two inputs decides by itself, and where. */
export function mapReading({ across, up, rows }: DecisionMap): MapReading {
  const byColumn = runsOf(across.values.map((_, column) => rows.flatMap((row) => row[column] ?? [])));
  const byRow = runsOf(rows);
  const isByColumn = byColumn.settled / across.values.length >= byRow.settled / up.values.length;
  const { runs, settled } = isByColumn ? byColumn : byRow;
  const [axis, other] = isByColumn ? [across, up] : [up, across];
  return { axis, other, runs, isPartly: settled < axis.values.length };
}

/** `settled`: lines of the map in which one option comes out best throughout. */
function runsOf(lines: readonly (readonly MapCell[])[]): {
  readonly runs: readonly MapRun[];
  readonly settled: number;
} {
  const runs: MapRun[] = [];
  let settled = 0;
  for (const [at, line] of lines.entries()) {
    const winner = line[0]?.winner ?? null;
    if (line.some((cell) => cell.winner !== winner)) continue;
    settled += 1;
    const last = runs.at(-1);
    if (last && last.to === at - 1 && last.winner === winner) runs[runs.length - 1] = { ...last, to: at };
    else runs.push({ from: at, to: at, winner });
  }
  return { runs, settled };
}
