import { type ReactNode, useRef, useState } from 'react';
import { Segmented } from '../controls/Segmented';
import { SaveControl } from '../saving/SaveControl';
import { shortTitle } from '../saving/shortTitle';
import './charts.css';
import { type TableTwin, TwinTable } from './TwinTable';

interface ChartWithTableProps {
  /** What the chart says, in a sentence; caption of the table too. */
  readonly caption: string;
  /** Names the chart and its file, where the caption’s first words would not. */
  readonly title?: string;
  readonly table: TableTwin;
  /** The chart, and nothing that the table does not hold. */
  readonly children: ReactNode;
}

const views = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Table' },
] as const;

/** A chart and the table of its numbers: one at a time on a screen, both on paper. */
export function ChartWithTable({ caption, title = caption, table, children }: ChartWithTableProps) {
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const face = useRef<HTMLDivElement>(null);
  const twin = useRef<HTMLDivElement>(null);
  return (
    <figure className="chart-figure" data-view={view} aria-label={shortTitle(title)}>
      <div className="chart-head">
        <figcaption>{caption}</figcaption>
        <div className="row">
          <Segmented legend="Show as" value={view} options={views} onChange={setView} />
          <SaveControl caption={caption} title={title} table={twin} picture={view === 'chart' ? face : undefined} />
        </div>
      </div>
      <div className="chart-face" ref={face}>
        {children}
      </div>
      <div className="chart-twin" ref={twin}>
        <TwinTable caption={caption} title={title} table={table} isBelowChart />
      </div>
    </figure>
  );
}
