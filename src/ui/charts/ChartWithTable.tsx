import { type ReactNode, use, useId, useRef, useState } from 'react';
import { Segmented } from '../controls/Segmented';
import { TableScroll } from '../layout/TableScroll';
import './charts.css';
import { ChartSaver } from './chartSaver';
import { type SaveChoice, SaveMenu } from './SaveMenu';

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
  const saver = use(ChartSaver);
  const face = useRef<HTMLDivElement>(null);
  const twin = useRef<HTMLDivElement>(null);
  const choices = (): readonly SaveChoice[] => {
    if (!saver) return [];
    const picture = (kind: 'svg' | 'png') => () => face.current && saver.savePicture(caption, face.current, kind);
    const cells = (): void => {
      const found = twin.current?.querySelector('table');
      if (found) saver.saveTable(caption, found);
    };
    const asTable = { label: 'Table as CSV', save: cells };
    // What is not on the screen has no picture.
    if (view === 'table') return [asTable];
    return [
      asTable,
      { label: 'Picture as SVG', save: picture('svg') },
      { label: 'Picture as PNG', save: picture('png') },
    ];
  };
  return (
    <figure className="chart-figure" data-view={view} aria-labelledby={captionId}>
      <div className="chart-head">
        <figcaption id={captionId}>{caption}</figcaption>
        <div className="row">
          <Segmented legend="Show as" value={view} options={views} onChange={setView} />
          {saver ? <SaveMenu of={caption} choices={choices()} /> : null}
        </div>
      </div>
      <div className="chart-face" ref={face}>
        {children}
      </div>
      <div className="chart-twin" ref={twin}>
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
