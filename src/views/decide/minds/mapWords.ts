import { capitalised } from '../../../domain/numerals';
import type { Contender } from '../../../engine/decide/contender';
import type { DecisionMap, MapAxis, MapCell } from '../../../engine/sensitivity/decisionMap';
import { countOf, decimal, listWords } from '../../../ui/format';
import { pointsWords } from '../weighing/parts';
import { bestWords, winnerWords } from './bestWords';
import { placeWords, whereWords } from './inputWords';

type Contenders = readonly Contender[];

/** Neighbouring values of one axis over which the same option comes out best, whatever the other axis does. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly winner: string | null;
}

/** What the map says: whether one number decides, or both together. */
export function mapSentence(map: DecisionMap, contenders: Contenders): string {
  const { across, up, rows, wins } = map;
  const [first] = wins;
  if (wins.length === 1 && first) {
    return `${capitalised(bestWords(contenders, first.winner))} everywhere on the map, whatever “${across.input.label}” and “${up.input.label}” are within their ranges.`;
  }
  const byColumn = runsOf(across.values.map((_, column) => rows.flatMap((row) => row[column] ?? [])));
  const byRow = runsOf(rows);
  const isByColumn = byColumn.settled / across.values.length >= byRow.settled / up.values.length;
  const { runs, settled } = isByColumn ? byColumn : byRow;
  const [axis, other] = isByColumn ? [across, up] : [up, across];
  if (runs.length === 0) {
    const places = rows.flat().length;
    const counts = wins.map(
      ({ winner, cells }, place) => `${namedWords(winner, place, contenders)} in ${decimal(cells)}`,
    );
    return `Both numbers together decide: of the ${countOf(places, 'place')} on the map ${listWords(counts)}.`;
  }
  const clauses = runs.map((run, place) => {
    const best = namedWords(run.winner, place, contenders);
    return `${best} ${whereWords(axis.input, endsOf(axis, run), place > 0)}`;
  });
  const elsewhere = settled < axis.values.length ? ' Elsewhere both together decide.' : '';
  return `Whatever “${other.input.label}” is within its range, ${listWords(clauses)}.${elsewhere}`;
}

/** Who comes out best, the first time in a list in full. */
function namedWords(winner: string | null, place: number, contenders: Contenders): string {
  return place > 0 && winner !== null ? winnerWords(contenders, winner) : bestWords(contenders, winner);
}

/** The values that a run begins and ends with; null where it reaches an end of the axis. */
function endsOf({ values }: MapAxis, { from, to }: Run): readonly [number | null, number | null] {
  return [from === 0 ? null : (values[from] ?? null), to === values.length - 1 ? null : (values[to] ?? null)];
}

/** `settled`: lines of the map in which one option comes out best throughout. */
function runsOf(lines: readonly (readonly MapCell[])[]): { readonly runs: readonly Run[]; readonly settled: number } {
  const runs: Run[] = [];
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

/** By how much a cell's winner leads. */
export function leadWords({ winner, lead }: MapCell): string {
  if (winner === null || lead === null) return '';
  const points = pointsWords(100 * lead);
  return `, ${points} ${/\b1$/.test(points) ? 'point' : 'points'} ahead`;
}

/** One cell in a sentence. */
export function cellSentence(map: DecisionMap, row: number, column: number, contenders: Contenders): string {
  const { across, up, rows } = map;
  const [x, y, cell] = [across.values[column], up.values[row], rows[row]?.[column]];
  if (x === undefined || y === undefined || !cell) return '';
  const isHere = across.here === column && up.here === row;
  const place = `${placeWords(across.input, x)} and ${placeWords(up.input, y)}`;
  return `${isHere ? 'You are here: ' : 'At '}${place}: ${bestWords(contenders, cell.winner)}${leadWords(cell)}.`;
}
