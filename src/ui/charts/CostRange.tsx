import { Mark } from '../Mark';
import { structureStyle } from '../structureStyle';
import { ChartWithTable } from './ChartWithTable';
import { zeroBasedTicks } from './spread';
import type { TableTwin } from './TwinTable';
import './costRange.css';

interface CostRangeRow {
  readonly id: string;
  readonly name: string;
  readonly index: number;
  /** One future in ten is below `low`, one in ten above `high`. */
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** As planned, with nobody leaving. */
  readonly planned: number;
}

interface CostRangeProps {
  readonly title: string;
  readonly caption: string;
  readonly rows: readonly CostRangeRow[];
  /** How an amount is written in full, and beside the axis. */
  readonly write: (value: number) => string;
  readonly writeShort: (value: number) => string;
}

/** A bar for each option from a good one in ten to a bad one in ten, all on one scale with nought on it. */
export function CostRange({ title, caption, rows, write, writeShort }: CostRangeProps) {
  const ticks = zeroBasedTicks(
    rows.flatMap(({ low, high, planned }) => [low, high, planned]),
    5,
  );
  const from = ticks[0] ?? 0;
  const length = (ticks.at(-1) ?? 1) - from;
  const at = (value: number): string => `${(100 * (value - from)) / length}%`;

  return (
    <ChartWithTable title={title} caption={caption} table={twin(rows, write)}>
      <ul className="pattern-key" aria-label="How to read the bars">
        <li>
          <i className="cost-key bar" /> eight futures in ten
        </li>
        <li>
          <i className="cost-key middle" /> the middle one
        </li>
        <li>
          <i className="cost-key planned" /> as planned, if nobody left
        </li>
      </ul>
      <ul className="cost-range">
        {rows.map(({ id, name, index, low, middle, high, planned }) => (
          <li key={id} style={{ color: structureStyle(index).colour }}>
            <span className="cost-name">
              <Mark index={index} /> {name}
            </span>
            <span className="cost-track" aria-hidden="true">
              {ticks.map((tick) => (
                <i key={tick} className={tick === 0 ? 'grid nought' : 'grid'} style={{ left: at(tick) }} />
              ))}
              <i className="bar" style={{ left: at(low), width: `${(100 * (high - low)) / length}%` }} />
              <i className="middle" style={{ left: at(middle) }} />
              <i className="planned" style={{ left: at(planned) }} />
            </span>
            <span className="cost-words">
              <b>{writeShort(middle)}</b> <span className="soft">{ends(low, high, writeShort)}</span>
            </span>
          </li>
        ))}
        <li aria-hidden="true" className="cost-axis">
          <span className="cost-track">
            {ticks.map((tick) => (
              <span key={tick} style={{ left: at(tick) }}>
                {writeShort(tick)}
              </span>
            ))}
          </span>
        </li>
      </ul>
    </ChartWithTable>
  );
}

const ends = (low: number, high: number, write: (value: number) => string): string =>
  write(low) === write(high) ? 'in nearly every future' : `${write(low)} to ${write(high)}`;

function twin(rows: readonly CostRangeRow[], write: (value: number) => string): TableTwin {
  return {
    head: ['Extra cash', 'As planned', 'One in ten is below', 'Middle future', 'One in ten is above'],
    rows: rows.map((row) => ({
      id: row.id,
      name: row,
      cells: [row.planned, row.low, row.middle, row.high].map(write),
    })),
  };
}
