import { useState } from 'react';
import {
  censusOfDistributions,
  type Distribution,
  distributions,
  percentilePoints,
} from '../../evidence/reference/distributions';
import { Segmented } from '../../ui/controls/Segmented';
import { decimal, percentFine } from '../../ui/format';
import { TableScroll } from '../../ui/layout/TableScroll';
import { Cited } from './Cited';

const measures = [
  { value: 'ehcp', label: 'EHCPs' },
  { value: 'senSupport', label: 'SEN support' },
  { value: 'roll', label: 'Roll' },
] as const;
type Measure = (typeof measures)[number]['value'];

/** How schools are spread nationally, at seven percentiles. */
export function NationSection() {
  const [measure, setMeasure] = useState<Measure>('ehcp');
  const [first] = distributions;
  return (
    <>
      <p>
        State-funded schools in England, {censusOfDistributions}, each school counting once. Half of schools lie below
        the 50th percentile, one in ten below the 10th. {first ? <Cited cites={first.cites} /> : null}
      </p>
      <Segmented legend="Measure" value={measure} options={measures} onChange={setMeasure} />
      <TableScroll label="National distributions">
        <table className="compact">
          <thead>
            <tr>
              <th scope="col">Schools</th>
              <th scope="col">How many</th>
              {percentilePoints.map((point) => (
                <th scope="col" key={point}>
                  {point}th
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {distributions.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.label}</th>
                <td>{decimal(row.schools)}</td>
                {percentilePoints.map((point, index) => (
                  <td key={point}>{written(row, measure, index)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </>
  );
}

function written(row: Distribution, measure: Measure, index: number): string {
  const value = row[measure][index] ?? 0;
  return measure === 'roll' ? decimal(value) : percentFine(value);
}
