import { type ReactNode, useId, useState } from 'react';
import { Segmented } from '../controls/Segmented';
import { TableScroll } from '../layout/TableScroll';
import './charts.css';

/** A table as plain cells, so that the twin of a chart holds the same numbers as the chart. */
export interface TableTwin {
  /** The head of the first column, then of the others. */
  readonly head: readonly string[];
  readonly rows: readonly TwinRow[];
}

interface TwinRow {
  readonly id: string;
  readonly name: ReactNode;
  readonly cells: readonly string[];
  /** Set off from the rows above: a sum, or the first of a group. */
  readonly isTotal?: boolean;
}

interface ChartWithTableProps {
  /** What the chart says, in a sentence; caption of the table too. */
  readonly caption: string;
  readonly table: TableTwin;
  /** The chart, and nothing that the table does not hold. */
  readonly children: ReactNode;
}

const views = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Table' },
] as const;

/** A chart and the table of its numbers: one at a time on a screen, both on paper. */
export function ChartWithTable({ caption, table, children }: ChartWithTableProps) {
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const captionId = useId();
  return (
    <figure className="chart-figure" data-view={view} aria-labelledby={captionId}>
      <div className="chart-head">
        <figcaption id={captionId}>{caption}</figcaption>
        <Segmented legend="Show as" value={view} options={views} onChange={setView} />
      </div>
      <div className="chart-face">{children}</div>
      <div className="chart-twin">
        <TableScroll label={caption}>
          <Twin caption={caption} table={table} />
        </TableScroll>
      </div>
    </figure>
  );
}

function Twin({ caption, table }: { readonly caption: string; readonly table: TableTwin }) {
  return (
    <table>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {table.head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.id} className={row.isTotal ? 'total' : undefined}>
            <th scope="row">{row.name}</th>
            {row.cells.map((cell, place) => (
              <td key={table.head[place + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
