import { useId } from 'react';
import { Area, AreaChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts';
import type { CoverKind } from '../../domain/succession';
import { structureStyle } from '../structureStyle';
import { AreaLabels } from './AreaLabels';
import { ChartTip } from './ChartTip';
import { ChartWithTable } from './ChartWithTable';
import { CoverPattern } from './CoverPattern';
import type { TableTwin } from './TwinTable';
import { useWidth } from './useWidth';

interface CoverShare {
  readonly kind: CoverKind;
  readonly name: string;
  /** Share of futures, month by month. */
  readonly shares: readonly number[];
}

interface CoverAreaProps {
  readonly title: string;
  readonly caption: string;
  /** One name a month, each different: 'September 2026'. */
  readonly months: readonly string[];
  /** Places of the months that the axis names and the table has a row for. */
  readonly named: readonly number[];
  /** From the bottom up; those that never come are left out. */
  readonly cover: readonly CoverShare[];
  /** Place of the option in the plan, for its colour. */
  readonly index: number;
}

const inHundred = (share: number): string => {
  const futures = 100 * share;
  return futures > 0 && futures < 0.5 ? 'under 1' : String(Math.round(futures));
};

const height = 300;

/** Who covers the role, month by month, as shares of a hundred futures stacked to the whole. */
export function CoverArea({ title, caption, months, named, cover, index }: CoverAreaProps) {
  const id = useId();
  const [ref, width] = useWidth<HTMLDivElement>();
  const { colour } = structureStyle(index);
  const used = cover.filter(({ shares }) => shares.some((share) => share > 0));
  // A month lasts until the next begins, the last one too.
  const points = Array.from({ length: months.length + 1 }, (_, month) => ({
    month,
    ...Object.fromEntries(used.map(({ kind, shares }) => [kind, shares[Math.min(month, months.length - 1)] ?? 0])),
  }));
  const last = months.length - 1;
  const says = `${title}. At the end: ${used.map(({ name, shares }) => `${name} ${inHundred(shares[last] ?? 0)}`).join(', ')} of 100.`;

  return (
    <ChartWithTable title={title} caption={caption} table={twin(months, named, used)}>
      <ul className="pattern-key" aria-label="Who covers the role">
        {used.map(({ kind, name }) => (
          <li key={kind}>
            <svg width="22" height="14" aria-hidden="true" focusable="false">
              <rect x=".5" y=".5" width="21" height="13" fill={`url(#${id}-${kind})`} stroke="#1c2230" />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <div ref={ref}>
        <p className="chart-unit">of 100 futures</p>
        <AreaChart
          width={width}
          height={height}
          data={points}
          margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
          role="img"
          aria-label={says}
        >
          <defs>
            {used.map(({ kind }) => (
              <CoverPattern key={kind} id={`${id}-${kind}`} kind={kind} colour={colour} />
            ))}
          </defs>
          <CartesianGrid vertical={false} stroke="#efebe2" />
          <XAxis
            dataKey="month"
            type="number"
            domain={[0, months.length]}
            ticks={axisTicks(named, months.length, width)}
            tickFormatter={(month: number) => shortName(months[month] ?? '')}
            interval={0}
            tickLine={false}
            stroke="#1c2230"
          />
          <YAxis
            width={40}
            domain={[0, 1]}
            ticks={[0, 0.25, 0.5, 0.75, 1]}
            tickFormatter={(share: number) => String(Math.round(100 * share))}
            tickLine={false}
            axisLine={false}
          />
          <Tooltip
            isAnimationActive={false}
            content={({ active, label }) => {
              const month = active ? Math.min(last, Number(label)) : -1;
              return month < 0 ? null : (
                <ChartTip
                  title={`${months[month]}, of 100 futures`}
                  lines={used.map(({ name, shares }) => `${name} ${inHundred(shares[month] ?? 0)}`)}
                />
              );
            }}
          />
          {used.map(({ kind, name }) => (
            <Area
              key={kind}
              name={name}
              dataKey={kind}
              type="stepAfter"
              stackId="all"
              fill={`url(#${id}-${kind})`}
              fillOpacity={1}
              stroke="#1c2230"
              strokeWidth={0.75}
              activeDot={false}
              isAnimationActive={false}
            />
          ))}
          <AreaLabels months={months.length} parts={used} />
        </AreaChart>
      </div>
    </ChartWithTable>
  );
}

const shortName = (month: string): string => month.replace(/^(...)\S*/, '$1');

/** Names of months take about this many pixels each. */
const nameRoom = 74;

/** Those of the named months whose names do not touch, nor run over the edge. */
function axisTicks(named: readonly number[], months: number, width: number): number[] {
  const apart = (nameRoom / width) * months;
  const kept: number[] = [];
  for (const month of named) {
    const last = kept.at(-1);
    if ((last === undefined || month - last > apart) && months - month > apart / 2) kept.push(month);
  }
  return kept;
}

function twin(months: readonly string[], named: readonly number[], cover: readonly CoverShare[]): TableTwin {
  return {
    head: ['Of 100 futures, in', ...cover.map(({ name }) => name)],
    rows: named.map((month) => ({
      id: String(month),
      name: months[month] ?? '',
      cells: cover.map(({ shares }) => inHundred(shares[month] ?? 0)),
    })),
  };
}
