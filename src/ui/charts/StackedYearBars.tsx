import { useId } from 'react';
import { sum } from '../../domain/sum';
import { Mark } from '../Mark';
import { structureStyle } from '../structureStyle';
import { ChartWithTable } from './ChartWithTable';
import { PartPattern } from './PartPattern';
import { zeroBasedTicks } from './spread';
import type { TableTwin } from './TwinTable';
import { totalLabels } from './totalLabels';
import { useWidth } from './useWidth';
import { axisWidth, barStep, total, type YearBar, YearBarsPanel } from './YearBarsPanel';

interface ChartPart<K extends string> {
  readonly key: K;
  readonly label: string;
}

/** One structure's bars. */
export interface YearBarsGroup<K extends string> {
  readonly id: string;
  readonly name: string;
  /** Place in the plan, for its colour and mark. */
  readonly index: number;
  readonly years: readonly { readonly label: string; readonly values: Readonly<Record<K, number>> }[];
}

interface StackedYearBarsProps<K extends string> {
  readonly title: string;
  readonly caption: string;
  readonly groups: readonly YearBarsGroup<K>[];
  readonly parts: readonly ChartPart<K>[];
  /** How a number is written in the table: pounds. */
  readonly write: (value: number) => string;
  /** How it is written on the chart: poundsShort. */
  readonly writeShort: (value: number) => string;
  /** Ever shorter ways to write it where bars stand close. */
  readonly writeShorter: readonly ((value: number) => string)[];
}

const leastPanel = 300;
const gap = 20;

/** A bar a year, stacked by what it is made of, one panel to a structure, all on one scale from zero. */
export function StackedYearBars<K extends string>({
  title,
  caption,
  groups,
  parts,
  write,
  writeShort,
  writeShorter,
}: StackedYearBarsProps<K>) {
  const keyId = useId();
  const [ref, width] = useWidth<HTMLDivElement>();
  const used = parts.filter(({ key }) => groups.some(({ years }) => years.some(({ values }) => values[key] !== 0)));
  const barsOf = (group: YearBarsGroup<K>): YearBar[] =>
    group.years.map(({ label, values }) => ({ label, values: used.map(({ key }) => values[key]) }));
  const ends = groups.flatMap((group) =>
    barsOf(group).flatMap(({ values }) => [above(values), -above(negated(values))]),
  );
  const ticks = zeroBasedTicks(ends, 6);
  const mostAcross = Math.max(1, Math.floor((width + gap) / (leastPanel + gap)));
  const columns = Math.ceil(groups.length / Math.ceil(groups.length / mostAcross)) || 1;
  const panelWidth = Math.floor((width - (columns - 1) * gap) / columns);
  const allBars = groups.map(barsOf);
  const axis = axisWidth(ticks.map(writeShort));
  const step = barStep(panelWidth, axis, Math.max(0, ...allBars.map(({ length }) => length)));
  const totals = totalLabels(allBars.flat().map(total), step, [writeShort, ...writeShorter]);

  return (
    <ChartWithTable title={title} caption={caption} table={twin(groups, used, write)}>
      <ul className="pattern-key" aria-label="What the bars are made of">
        {used.map(({ key, label }, place) => (
          <li key={key}>
            <svg width="22" height="14" aria-hidden="true" focusable="false">
              <defs>
                <PartPattern id={`${keyId}-${place}`} part={place} colour="#1c2230" />
              </defs>
              <rect x=".5" y=".5" width="21" height="13" fill={`url(#${keyId}-${place})`} stroke="#1c2230" />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <div className="panels" ref={ref}>
        {groups.map((group) => (
          <div key={group.id} style={{ width: panelWidth }}>
            <p style={{ color: structureStyle(group.index).colour }}>
              <Mark index={group.index} /> {group.name}
            </p>
            <YearBarsPanel
              name={group.name}
              index={group.index}
              bars={barsOf(group)}
              parts={used.map(({ label }) => label)}
              ticks={ticks}
              width={panelWidth}
              axis={axis}
              write={write}
              writeShort={writeShort}
              totals={totals}
            />
          </div>
        ))}
      </div>
    </ChartWithTable>
  );
}

const negated = (values: readonly number[]): number[] => values.map((value) => -value);
const above = (values: readonly number[]): number => sum(values.filter((value) => value > 0));

function twin<K extends string>(
  groups: readonly YearBarsGroup<K>[],
  parts: readonly ChartPart<K>[],
  write: (value: number) => string,
): TableTwin {
  const years = groups[0]?.years.map(({ label }) => label) ?? [];
  return {
    head: ['What for', ...years],
    rows: groups.flatMap((group) => [
      {
        id: group.id,
        isTotal: true,
        name: group,
        cells: group.years.map(({ values }) => write(sum(parts.map(({ key }) => values[key])))),
      },
      ...parts.map(({ key, label }) => ({
        id: `${group.id} ${key}`,
        name: label,
        cells: group.years.map(({ values }) => write(values[key])),
      })),
    ]),
  };
}
