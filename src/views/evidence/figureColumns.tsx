import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_includesString,
  globalFilteringFeature,
  rowSortingFeature,
  sortFn_text,
  tableFeatures,
} from '@tanstack/react-table';
import { standings } from '../../domain/evidence';
import { Tag } from '../../ui/controls/Tag';
import { CheckBy } from './CheckBy';
import { Cited } from './Cited';
import type { FigureRow } from './figureRows';
import { rangeWords, standingNames, standingTones, valueWords } from './figureWords';

/** What the table can do: sort by a column, and search all the words of a figure. */
export const figureFeatures = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  filterFns: { includesString: filterFn_includesString },
  sortFns: { text: sortFn_text },
});

const column = createColumnHelper<typeof figureFeatures, FigureRow>();

/** The columns; those with `sortFn` can be sorted by. */
export const figureColumns = column.columns([
  column.accessor('label', {
    id: 'name',
    header: 'Figure',
    sortFn: 'text',
    cell: ({ row: { original } }) => (
      <>
        {original.label}
        {original.note === null ? null : <small>{original.note}</small>}
      </>
    ),
  }),
  column.accessor('group', { header: 'Group', sortFn: 'text' }),
  column.accessor('words', {
    id: 'value',
    header: 'Value',
    enableSorting: false,
    cell: ({ row: { original } }) => <FigureValue figure={original} />,
  }),
  column.accessor((row) => standings.indexOf(row.standing), {
    id: 'standing',
    header: 'Standing',
    cell: ({ row: { original } }) => (
      <Tag tone={standingTones[original.standing]}>{standingNames[original.standing]}</Tag>
    ),
  }),
  column.accessor((row) => row.cites.source, {
    id: 'source',
    header: 'Source',
    enableSorting: false,
    cell: ({ row: { original } }) => <Cited cites={original.cites} />,
  }),
  column.accessor('reviewBy', {
    id: 'checkBy',
    header: 'Check by',
    sortFn: 'text',
    cell: ({ row: { original } }) => <CheckBy date={original.reviewBy} isDue={original.isDue} />,
  }),
]);

/** Central with its range; where the school has its own, that one, and ours beneath. */
function FigureValue({ figure: { unit, low, central, high, own } }: { readonly figure: FigureRow }) {
  const range = rangeWords(unit, low, high);
  if (own) {
    return (
      <>
        <b>{valueWords(unit, own.value)}</b>
        <small>
          {own.reason}
          <br />
          Ours: {valueWords(unit, central)}
        </small>
      </>
    );
  }
  return (
    <>
      <b>{valueWords(unit, central)}</b>
      {range === null ? null : <small>{range}</small>}
    </>
  );
}
