import { CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts';
import { decimal, plain } from '../format';
import { structureStyle } from '../structureStyle';
import { ChartTip } from './ChartTip';
import { ChartWithTable } from './ChartWithTable';
import { EndLabels, LineKey, type MonthSeries, namesAtEnds, PlacedMark } from './LineLabels';
import { zeroBasedTicks } from './spread';
import type { TableTwin } from './TwinTable';
import { useWidth } from './useWidth';

interface MonthLinesProps {
  readonly title: string;
  readonly caption: string;
  /** One label a month, each different: 'Jan 2027'. The chart shows the first three letters. */
  readonly months: readonly string[];
  readonly needed: readonly number[];
  readonly given: readonly MonthSeries[];
  /** Of what, for the table and the reading out: 'hours a week'. */
  readonly unit: string;
}

/** Hours needed, as a step in ink, against what each structure gives, from zero, with names at the ends of the lines. */
export function MonthLines({ title, caption, months, needed, given, unit }: MonthLinesProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const atEnds = namesAtEnds(['Needed', ...given.map(({ name }) => name)], width);
  const ticks = zeroBasedTicks([...needed, ...given.flatMap(({ values }) => values)], 5);
  // A month that asks nothing and gets nothing, as August, breaks the lines: it is no fall to nought.
  const isClosed = (place: number): boolean => !needed[place] && given.every(({ values }) => !values[place]);
  const points = months.map((month, place) => ({
    month,
    needed: needed[place] ?? 0,
    ...Object.fromEntries(
      given.map(({ id, values }) => [`given ${id}`, isClosed(place) ? null : (values[place] ?? 0)]),
    ),
  }));
  const readAt = (place: number): string[] => [
    `Needed ${plain(needed[place] ?? 0, 1)}`,
    ...given.map(({ name, values }) => `${name} ${plain(values[place] ?? 0, 1)}`),
  ];
  const most = Math.max(...needed);
  const says = `${title}. Needed: at most ${plain(most, 1)} ${unit}, in ${months[needed.indexOf(most)] ?? ''}.`;

  return (
    <ChartWithTable title={title} caption={caption} table={twin(months, needed, given, unit)}>
      <div ref={ref}>
        {atEnds ? null : <LineKey given={given} />}
        <p className="chart-unit">{unit}</p>
        <ComposedChart
          width={width}
          height={atEnds ? 320 : 260}
          data={points}
          margin={{ top: 8, right: atEnds?.room ?? 8, bottom: 0, left: 0 }}
          role="img"
          aria-label={says}
        >
          <CartesianGrid vertical={false} stroke="#efebe2" />
          <XAxis
            dataKey="month"
            tickLine={false}
            stroke="#1c2230"
            tickFormatter={(month: string) => month.slice(0, 3)}
          />
          <YAxis
            width={40}
            ticks={ticks}
            domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
            tickFormatter={(value: number) => plain(value, 1)}
            tickLine={false}
            axisLine={false}
          />
          <Tooltip
            isAnimationActive={false}
            content={({ active, label }) => {
              const place = active ? months.indexOf(String(label)) : -1;
              return place < 0 ? null : <ChartTip title={`${months[place]}, ${unit}`} lines={readAt(place)} />;
            }}
          />
          {given.map(({ id, name, index }) => (
            <Line
              key={id}
              name={name}
              dataKey={`given ${id}`}
              stroke={structureStyle(index).colour}
              strokeDasharray={structureStyle(index).dash}
              strokeWidth={2.5}
              dot={({ cx, cy, index: place }) => (
                <PlacedMark key={`${id} ${place}`} cx={cx} cy={cy} index={index} isShown={place % 3 === index % 3} />
              )}
              activeDot={false}
              isAnimationActive={false}
            />
          ))}
          <Line
            name="Needed"
            dataKey="needed"
            type="step"
            stroke="#1c2230"
            strokeWidth={2.5}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
          {atEnds ? <EndLabels months={months} needed={needed} given={given} lines={atEnds.lines} /> : null}
        </ComposedChart>
      </div>
    </ChartWithTable>
  );
}

function twin(
  months: readonly string[],
  needed: readonly number[],
  given: readonly MonthSeries[],
  unit: string,
): TableTwin {
  const written = (values: readonly number[]): string[] => months.map((_, place) => decimal(values[place] ?? 0, 1));
  const columns = [needed, ...given.map(({ values }) => values)].map(written);
  return {
    head: ['Month', `Needed, ${unit}`, ...given.map(({ name }) => name)],
    rows: months.map((month, place) => ({
      id: month,
      name: month,
      cells: columns.map((column) => column[place] ?? ''),
    })),
  };
}
