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

/** Names at the ends of lines, and the pixels that they take beside them. */
interface EndNames {
  readonly room: number;
  /** Of each name. */
  readonly lines: readonly (readonly string[])[];
}

/** Pixels before a name, for its mark; of a letter in the widest of the system's faces; and from one line to the next. */
const beforeName = 34;
const letter = 8.2;
const lineHeight = 15;
/** The part of the drawing's height that names may stand in. */
const labelHeight = 290;
/** A chart narrower than this needs its width for the lines. */
const narrow = 620;

/** Names in lines of whole words, beside a chart of some width; null where they have no room there. */
export function namesAtEnds(names: readonly string[], width: number): EndNames | null {
  const room = Math.min(260, Math.max(190, width / 4));
  const letters = Math.floor((room - beforeName) / letter);
  const lines = names.map((name) => inLines(name, letters));
  const most = Math.floor(labelHeight / names.length / lineHeight);
  const isRoom = lines.every((each) => each.length <= most && each.every(({ length }) => length <= letters));
  return width >= narrow && isRoom ? { room, lines } : null;
}

function inLines(name: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && longer.length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface EndLabelsProps {
  readonly months: readonly string[];
  readonly needed: readonly number[];
  readonly given: readonly MonthSeries[];
  /** Of what is needed, then of each that is given. */
  readonly lines: EndNames['lines'];
}

/** Names at the right-hand ends of the lines, moved apart where lines meet. */
export function EndLabels({ months, needed, given, lines }: EndLabelsProps) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const x = xScale?.(months.at(-1), { position: 'end' });
  if (x === undefined || !yScale) return null;
  const ends = [
    { id: 'needed', colour: '#1c2230', index: null, end: needed.at(-1) ?? 0 },
    ...given.map(({ id, index, values }) => ({
      id,
      index,
      colour: structureStyle(index).colour,
      end: values.at(-1) ?? 0,
    })),
  ];
  const heights = ends.map(({ end }) => yScale(end) ?? 0);
  const height = Math.min(labelHeight / ends.length, lineHeight * Math.max(...lines.map(({ length }) => length)) + 4);
  const placed = spread(heights, height, height / 2, labelHeight - height / 2);
  return ends.map(({ id, index, colour }, place) => {
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
          {lines[place]?.map((line, row, all) => (
            <tspan
              key={line}
              x={x + (index === null ? 18 : beforeName)}
              y={y + 4.5 + (row - (all.length - 1) / 2) * lineHeight}
            >
              {line}
            </tspan>
          ))}
        </text>
      </g>
    );
  });
}

/** The names above a chart without room for labels at the ends: mark and dash, not colour alone. */
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
