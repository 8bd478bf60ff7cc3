import { capitalised } from '../../../domain/numerals';
import type { Contender } from '../../../engine/decide/contender';
import type { DecisionMap, MapAxis, MapCell } from '../../../engine/sensitivity/decisionMap';
import { type MapRun, mapReading } from '../../../engine/sensitivity/mapReading';
import { countOf, decimal, listWords } from '../../../ui/format';
import { pointsWords } from '../weighing/parts';
import { bestWords, winnerWords } from './bestWords';
import { placeWords, whereWords } from './inputWords';

type Contenders = readonly Contender[];

/** What the map says: whether one number decides, or both together. */
export function mapSentence(map: DecisionMap, contenders: Contenders): string {
  const { across, up, rows, wins } = map;
  const [first] = wins;
  if (wins.length === 1 && first) {
    return `${capitalised(bestWords(contenders, first.winner))} everywhere on the map, whatever “${across.input.label}” and “${up.input.label}” are within their ranges.`;
  }
  const { axis, other, runs, isPartly } = mapReading(map);
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
  const elsewhere = isPartly ? ' Elsewhere both together decide.' : '';
  return `Whatever “${other.input.label}” is within its range, ${listWords(clauses)}.${elsewhere}`;
}

/** Who comes out best, the first time in a list in full. */
function namedWords(winner: string | null, place: number, contenders: Contenders): string {
  return place > 0 && winner !== null ? winnerWords(contenders, winner) : bestWords(contenders, winner);
}

/** The values that a run begins and ends with; null where it reaches an end of the axis. */
function endsOf({ values }: MapAxis, { from, to }: MapRun): readonly [number | null, number | null] {
  return [from === 0 ? null : (values[from] ?? null), to === values.length - 1 ? null : (values[to] ?? null)];
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
