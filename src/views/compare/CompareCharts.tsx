import { CostChart } from './CostChart';
import type { Compared } from './compared';
import { MonthChart } from './MonthChart';

/** The pictures of Compare: a part of their own, because the sentences and the table come first. */
export default function CompareCharts({ columns }: { readonly columns: readonly Compared[] }) {
  return (
    <>
      <h2>The money, year by year</h2>
      <CostChart columns={columns} />
      <h2>The time, month by month</h2>
      <MonthChart columns={columns} />
    </>
  );
}
