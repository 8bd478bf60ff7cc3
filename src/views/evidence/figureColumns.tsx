import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
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
import { findsWords } from './findsWords';

/** For the table's own search. */
const wordStarts = (row: { readonly original: FigureRow }, _column: string, search: string): boolean =>
  findsWords(row.original.words, search);

/** What the table can do: sort by a column, and search all the words of a figure. */
export const figureFeatures = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  filterFns: { wordStarts },
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
    cell: ({ row: { original } }) => <FigureSource figure={original} />,
  }),
  column.accessor('reviewBy', {
    id: 'checkBy',
    header: 'Check by',
    sortFn: 'text',
    cell: ({ row: { original } }) => <CheckBy date={original.reviewBy} isDue={original.isDue} />,
  }),
]);

/** Where the value that is used is from: the document, or the school's own word with the document beneath. */
function FigureSource({ figure: { cites, own } }: { readonly figure: FigureRow }) {
  if (!own) return <Cited cites={cites} />;
  return (
    <>
      Your own figure: {own.reason}
      <small>
        in place of: <Cited cites={cites} />
      </small>
    </>
  );
}

/** Central with its range; where the school has its own, that one, and ours beneath. */
function FigureValue({ figure: { unit, low, central, high, own } }: { readonly figure: FigureRow }) {
  const range = rangeWords(unit, low, high);
  if (own) {
    return (
      <>
        <b>{valueWords(unit, own.value)}</b>
        <small>Ours: {valueWords(unit, central)}</small>
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
