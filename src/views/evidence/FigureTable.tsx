import { type SortingState, useTable } from '@tanstack/react-table';
import { useState } from 'react';
import { Button } from '../../ui/controls/Button';
import { EmptyNote } from '../../ui/controls/EmptyNote';
import { countOf } from '../../ui/format';
import { TableScroll } from '../../ui/layout/TableScroll';
import { figureColumns, figureFeatures } from './figureColumns';
import type { FigureRow } from './figureRows';

interface FigureTableProps {
  /** Stable while nothing changes. */
  readonly rows: readonly FigureRow[];
  readonly search: string;
  readonly onReplace: ((row: FigureRow) => void) | null;
}

const ariaSorts = { asc: 'ascending', desc: 'descending' } as const;
const arrows = { asc: '▲', desc: '▼' } as const;

/** Figures with their sources: sorted by a heading, searched by the beginnings of words. */
export function FigureTable({ rows, search, onReplace }: FigureTableProps) {
  const [sorting, setSorting] = useState<SortingState>([]);
  const table = useTable({
    features: figureFeatures,
    columns: figureColumns,
    data: rows,
    state: { sorting, globalFilter: search.trim() },
    onSortingChange: setSorting,
    globalFilterFn: 'wordStarts',
    getColumnCanGlobalFilter: ({ id }) => id === 'value',
    getRowId: ({ id }) => id,
  });
  const shown = table.getRowModel().rows;
  return (
    <>
      <p role="status" className="foot">
        {countOf(shown.length, 'figure')}
      </p>
      {shown.length === 0 ? (
        <EmptyNote>No figure has all of that. Try fewer or other words, or another filter.</EmptyNote>
      ) : (
        <TableScroll label="Figures" save="above">
          <table className="figures">
            <thead>
              {table.getHeaderGroups().map((group) => (
                <tr key={group.id}>
                  {group.headers.map((header) => {
                    const sorted = header.column.getIsSorted();
                    return (
                      <th key={header.id} scope="col" aria-sort={sorted ? ariaSorts[sorted] : undefined}>
                        {header.column.getCanSort() ? (
                          <button type="button" onClick={header.column.getToggleSortingHandler()}>
                            <table.FlexRender header={header} />{' '}
                            <span className="screen-only" aria-hidden="true">
                              {sorted ? arrows[sorted] : '↕'}
                            </span>
                          </button>
                        ) : (
                          <table.FlexRender header={header} />
                        )}
                      </th>
                    );
                  })}
                  {onReplace ? (
                    <th scope="col" className="screen-only">
                      Your own
                    </th>
                  ) : null}
                </tr>
              ))}
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr key={row.id} className={row.original.own ? 'is-own' : undefined}>
                  {row.getAllCells().map((cell) => (
                    <td key={cell.id} className={cell.column.id}>
                      <table.FlexRender cell={cell} />
                    </td>
                  ))}
                  {onReplace ? (
                    <td className="screen-only">
                      <Button
                        variant="quiet"
                        aria-label={`${row.original.own ? 'Change' : 'Replace'}: ${row.original.label}`}
                        onClick={() => onReplace(row.original)}
                      >
                        {row.original.own ? 'Change' : 'Replace'}
                      </Button>
                    </td>
                  ) : null}
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </>
  );
}
