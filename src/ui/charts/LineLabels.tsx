import { useXAxisScale, useYAxisScale } from 'recharts';
import { Mark, MarkShapePath } from '../Mark';
import { structureStyle } from '../structureStyle';
import { spread } from './spread';

/** What one structure gives, month by month. */
export interface MonthSeries {
  readonly id: string;
  readonly name: string;
  /** Place in the plan, for its colour, mark and dash. */
  readonly index: number;
  readonly values: readonly number[];
}

interface PlacedMarkProps {
  readonly cx: number | undefined;
  readonly cy: number | undefined;
  readonly index: number;
  readonly isShown: boolean;
}

/** A structure's mark on its line; staggered between structures so that lines which meet show both. */
export function PlacedMark({ cx, cy, index, isShown }: PlacedMarkProps) {
  return isShown && cx !== undefined && cy !== undefined ? (
    <g transform={`translate(${cx - 6} ${cy - 6}) scale(.75)`}>
      <MarkShapePath index={index} />
    </g>
  ) : (
    <g />
  );
}

interface EndLabelsProps {
  readonly months: readonly string[];
  readonly needed: readonly number[];
  readonly given: readonly MonthSeries[];
}

/** The part of the drawing's height that names may stand in. */
const labelHeight = 290;

/** Names at the right-hand ends of the lines, moved apart where lines meet. */
export function EndLabels({ months, needed, given }: EndLabelsProps) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const x = xScale?.(months.at(-1), { position: 'end' });
  if (x === undefined || !yScale) return null;
  const ends = [
    { id: 'needed', name: 'Needed', colour: '#1c2230', index: null, end: needed.at(-1) ?? 0 },
    ...given.map(({ id, name, index, values }) => ({
      id,
      name,
      index,
      colour: structureStyle(index).colour,
      end: values.at(-1) ?? 0,
    })),
  ];
  const heights = ends.map(({ end }) => yScale(end) ?? 0);
  const wanted = ends.some(({ name }) => inLines(name).length > 1) ? 34 : 19;
  const room = Math.min(wanted, labelHeight / ends.length);
  const placed = spread(heights, room, room / 2, labelHeight - room / 2);
  return ends.map(({ id, name, index, colour }, place) => {
    const y = placed[place] ?? 0;
    return (
      <g key={id} fill={colour}>
        <path d={`M${x + 4} ${heights[place]}L${x + 14} ${y}`} stroke={colour} strokeOpacity="0.5" />
        {index === null ? null : (
          <g transform={`translate(${x + 17} ${y - 6}) scale(.75)`}>
            <MarkShapePath index={index} />
          </g>
        )}
        <text className="chart-name">
          {inLines(name).map((line, row, lines) => (
            <tspan key={line} x={x + (index === null ? 18 : 34)} y={y + 4.5 + (row - (lines.length - 1) / 2) * 15}>
              {line}
            </tspan>
          ))}
        </text>
      </g>
    );
  });
}

const lineLength = 19;

/** A name in one line or two; what does not fit is cut, since the table has it whole. */
function inLines(name: string): string[] {
  if (name.length <= lineLength) return [name];
  const space = name.lastIndexOf(' ', lineLength);
  const first = space > 0 ? name.slice(0, space) : name.slice(0, lineLength);
  const rest = name.slice(first.length).trim();
  return [first, rest.length > lineLength ? `${rest.slice(0, lineLength - 1).trimEnd()}…` : rest];
}

/** The names above a chart too narrow for labels at the ends: mark and dash, not colour alone. */
export function LineKey({ given }: { readonly given: readonly MonthSeries[] }) {
  return (
    <ul className="line-key">
      <li>
        <svg width="26" height="12" aria-hidden="true" focusable="false">
          <path d="M0 9h13V3h13" fill="none" stroke="#1c2230" strokeWidth="2.5" />
        </svg>
        Needed
      </li>
      {given.map(({ id, name, index }) => (
        <li key={id}>
          <svg width="26" height="12" aria-hidden="true" focusable="false">
            <path
              d="M0 6h26"
              stroke={structureStyle(index).colour}
              strokeWidth="2.5"
              strokeDasharray={structureStyle(index).dash}
            />
          </svg>
          <Mark index={index} size={12} /> {name}
        </li>
      ))}
    </ul>
  );
}
