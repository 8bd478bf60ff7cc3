import { monthsOfYear, needsMore } from '../../engine/comparison/monthsOfYear';
import { MonthLines } from '../../ui/charts/MonthLines';
import { listWords, monthShort } from '../../ui/format';
import { monthCaption } from './chartCaptions';
import type { Compared } from './compared';

/** Hours a school week needs and gets, through the first twelve months from the start. */
export function MonthChart({ columns }: { readonly columns: readonly Compared[] }) {
  const compared = columns.map((column) => ({ ...column, months: monthsOfYear(column.assessment.time) }));
  const needed = compared[0]?.months ?? [];
  const hasPhases = columns.some(({ option }) => option.phasedPlan !== null);
  const needing = compared.filter(({ months }) => needsMore(months, needed)).map(({ name }) => `“${name}”`);
  return (
    <MonthLines
      title="Hours needed and given by month"
      caption={`${monthCaption(compared)} Months without school are left out.${hasPhases ? ' Phased plans are shown as they stand in these months.' : ''}${needing.length > 0 ? ` The work of ${listWords(needing)} needs more than the line, to be co-ordinated.` : ''}`}
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
