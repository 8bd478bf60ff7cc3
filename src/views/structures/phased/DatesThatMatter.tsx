import { Disclosure } from '../../../ui/controls/Disclosure';
import { dateWords } from '../../../ui/format';
import { TableScroll } from '../../../ui/layout/TableScroll';
import type { DateRow } from './timelineWords';

interface DatesThatMatterProps {
  readonly rows: readonly DateRow[];
}

/** The dates on the band as sentences: those that bear on this plan, and all of them for who wants them. */
export function DatesThatMatter({ rows }: DatesThatMatterProps) {
  const bearing = rows.filter(({ bearsOnPlan }) => bearsOnPlan);
  return (
    <section className="stack" aria-labelledby="dates-that-matter">
      <h3 id="dates-that-matter">Dates that matter</h3>
      <DateTable label="Dates that matter to these phases" rows={bearing} />
      <Disclosure summary={`Every date on the timeline: ${rows.length}`}>
        <DateTable label="Every date on the timeline" rows={rows} />
      </Disclosure>
    </section>
  );
}

interface DateTableProps {
  readonly label: string;
  readonly rows: readonly DateRow[];
}

export function DateTable({ label, rows }: DateTableProps) {
  return (
    <TableScroll label={label}>
      <table className="date-table">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col" className="text">
              What it means
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, on, says, bearsOnPlan }) => (
            <tr key={id}>
              <th scope="row">{bearsOnPlan ? <b>{dateWords(on)}</b> : dateWords(on)}</th>
              <td className="text">{says}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
