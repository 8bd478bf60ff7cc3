import { monthsOfYear } from '../../engine/comparison/monthsOfYear';
import { MonthLines } from '../../ui/charts/MonthLines';
import { monthShort } from '../../ui/format';
import { monthCaption } from './chartCaptions';
import type { Compared } from './compared';

/** Hours a school week needs and gets, through the first twelve months from the start. */
export function MonthChart({ columns }: { readonly columns: readonly Compared[] }) {
  const compared = columns.map((column) => ({ ...column, months: monthsOfYear(column.assessment.time) }));
  const needed = compared[0]?.months ?? [];
  const hasOverhead = columns.some(({ structure }) => structure.kind === 'distributed');
  return (
    <MonthLines
      caption={`${monthCaption(compared)} Months without school are left out.${hasOverhead ? ' Work that nobody leads needs more, to be co-ordinated; the line of hours needed is without that.' : ''}`}
      months={needed.map(({ month }) => `${monthShort(month)} ${month.slice(0, 4)}`)}
      needed={needed.map((month) => month.needed)}
      given={compared.map(({ id, name, index, months }) => ({
        id,
        name,
        index,
        values: months.map((month) => month.given),
      }))}
      unit="hours a week"
    />
  );
}
