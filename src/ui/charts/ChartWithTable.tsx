import { type ReactNode, useId, useRef, useState } from 'react';
import { Segmented } from '../controls/Segmented';
import { SaveControl } from '../saving/SaveControl';
import './charts.css';
import { type TableTwin, TwinTable } from './TwinTable';

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
  const face = useRef<HTMLDivElement>(null);
  const twin = useRef<HTMLDivElement>(null);
  return (
    <figure className="chart-figure" data-view={view} aria-labelledby={captionId}>
      <div className="chart-head">
        <figcaption id={captionId}>{caption}</figcaption>
        <div className="row">
          <Segmented legend="Show as" value={view} options={views} onChange={setView} />
          <SaveControl caption={caption} table={twin} picture={view === 'chart' ? face : undefined} />
        </div>
      </div>
      <div className="chart-face" ref={face}>
        {children}
      </div>
      <div className="chart-twin" ref={twin}>
        <TwinTable caption={caption} table={table} isBelowChart />
      </div>
    </figure>
  );
}
