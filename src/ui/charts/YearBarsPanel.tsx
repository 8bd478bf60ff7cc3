import { useId } from 'react';
import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceLine,
  Tooltip,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import { sum } from '../../domain/sum';
import { structureStyle } from '../structureStyle';
import { ChartTip } from './ChartTip';
import { PartPattern } from './PartPattern';
import type { TotalLabels } from './totalLabels';

export interface YearBar {
  readonly label: string;
  /** In the order of the parts. */
  readonly values: readonly number[];
}

interface YearBarsPanelProps {
  readonly name: string;
  readonly index: number;
  readonly bars: readonly YearBar[];
  readonly parts: readonly string[];
  readonly ticks: readonly number[];
  readonly width: number;
  /** Pixels of the words beside the axis. */
  readonly axis: number;
  readonly write: (value: number) => string;
  readonly writeShort: (value: number) => string;
  readonly totals: TotalLabels;
}

/** Pixels to the right of the bars, between the axis and its words, and of a letter in the widest of the system's faces. */
const margin = 4;
const beforeAxis = 10;
const letter = 8.7;

/** Pixels that the longest of the words beside an axis takes. */
export const axisWidth = (words: readonly string[]): number =>
  Math.ceil(beforeAxis + letter * Math.max(0, ...words.map(({ length }) => length)));

/** Pixels from the middle of one bar to the next. */
export const barStep = (width: number, axis: number, bars: number): number =>
  (width - axis - margin) / Math.max(1, bars);

export const total = ({ values }: YearBar): number => sum(values);

/** One structure's stacked bars, with the year's total written at the end of each. */
export function YearBarsPanel({
  name,
  index,
  bars,
  parts,
  ticks,
  width,
  axis,
  write,
  writeShort,
  totals,
}: YearBarsPanelProps) {
  const id = useId();
  const { colour } = structureStyle(index);
  const fill = (part: number): string => `url(#${id}-${part})`;
  const says = bars.map((bar) => `${bar.label} ${write(total(bar))}`).join(', ');
  return (
    <BarChart
      width={width}
      height={232}
      data={bars.map((bar) => ({ ...bar, ...bar.values }))}
      stackOffset="sign"
      margin={{ top: 22, right: margin, bottom: 0, left: 0 }}
      barCategoryGap="22%"
      role="img"
      aria-label={`${name}: ${says}.`}
    >
      <defs>
        {parts.map((part, place) => (
          <PartPattern key={part} id={`${id}-${place}`} part={place} colour={colour} />
        ))}
      </defs>
      <CartesianGrid vertical={false} stroke="#efebe2" />
      <XAxis dataKey="label" tickLine={false} axisLine={false} interval="preserveStartEnd" />
      <YAxis
        width={axis}
        ticks={[...ticks]}
        domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
        tickFormatter={writeShort}
        tickLine={false}
        axisLine={false}
      />
      <Tooltip
        cursor={{ fill: '#1c2230', fillOpacity: 0.05 }}
        isAnimationActive={false}
        content={({ active, label }) => {
          const bar = active ? bars.find((candidate) => candidate.label === label) : undefined;
          return bar ? (
            <ChartTip
              title={`${bar.label}: ${write(total(bar))}`}
              lines={parts.flatMap((part, place) =>
                bar.values[place] ? [`${part} ${write(bar.values[place] ?? 0)}`] : [],
              )}
            />
          ) : null;
        }}
      />
      {parts.map((part, place) => (
        <Bar
          key={part}
          name={part}
          dataKey={String(place)}
          stackId="all"
          fill={fill(place)}
          stroke={colour}
          maxBarSize={54}
          isAnimationActive={false}
        />
      ))}
      <ReferenceLine y={0} stroke="#1c2230" />
      <Totals bars={bars} labels={totals} />
    </BarChart>
  );
}

/** The year's total, at the far end of its bar. */
function Totals({ bars, labels }: { readonly bars: readonly YearBar[]; readonly labels: TotalLabels }) {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (!xScale || !yScale) return null;
  return bars.map((bar, place) => {
    if (labels.endsOnly && place > 0 && place < bars.length - 1) return null;
    const all = total(bar);
    const top = bar.values.reduce((sum, value) => sum + Math.max(0, value), 0);
    const bottom = bar.values.reduce((sum, value) => sum + Math.min(0, value), 0);
    const isBelow = all < 0;
    const x = xScale(bar.label, { position: 'middle' });
    const y = yScale(isBelow ? bottom : top);
    return x === undefined || y === undefined ? null : (
      <text key={bar.label} x={x} y={y + (isBelow ? 16 : -6)} className="chart-total" textAnchor="middle">
        {labels.write(all)}
      </text>
    );
  });
}
