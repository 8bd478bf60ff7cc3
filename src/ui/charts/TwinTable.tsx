import type { ReactNode } from 'react';
import { TableScroll } from '../layout/TableScroll';
import { Mark } from '../Mark';
import { structureStyle } from '../structureStyle';
import './twinTable.css';

/** Words, or an option, which has its mark before its name. */
type TwinLabel = string | { readonly id: string; readonly name: string; readonly index: number };

/** A table as plain cells, so that the twin of a chart holds the same numbers as the chart. */
export interface TableTwin {
  /** The head of the first column, then of the others; a column of an option is in its colour. */
  readonly head: readonly TwinLabel[];
  readonly rows: readonly TwinRow[];
}

interface TwinRow {
  readonly id: string;
  readonly name: TwinLabel;
  readonly cells: readonly ReactNode[];
  /** Set off from the rows above: a sum, or the first of a group. */
  readonly isTotal?: boolean;
  /** The name under which other pages lead to the row. */
  readonly anchor?: string;
}

interface TwinTableProps {
  readonly caption: string;
  readonly table: TableTwin;
  /** Whether a chart stands above it that has the caption and the way to save both. */
  readonly isBelowChart?: boolean;
}

/** A table of numbers: of a chart, or in the place of one. */
export function TwinTable({ caption, table: { head, rows }, isBelowChart = false }: TwinTableProps) {
  const isByOption = head.some((label) => typeof label !== 'string');
  return (
    <>
      {isBelowChart ? null : (
        <p className="table-says" aria-hidden="true">
          {caption}
        </p>
      )}
      <TableScroll label={caption} save={isBelowChart ? 'elsewhere' : 'beneath'}>
        <table className={isByOption ? 'twin-table by-option' : 'twin-table'}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {head.map((label) => (
                <th key={keyOf(label)} scope="col" style={colourOf(label)}>
                  <Label label={label} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, cells, isTotal, anchor }) => (
              <tr key={id} id={anchor} className={isTotal ? 'total' : undefined}>
                <th scope="row">
                  <Label label={name} />
                </th>
                {cells.map((cell, place) => {
                  const label = head[place + 1] ?? '';
                  return (
                    <td key={keyOf(label)} style={colourOf(label)}>
                      {cell}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </>
  );
}

const keyOf = (label: TwinLabel): string => (typeof label === 'string' ? label : label.id);

const colourOf = (label: TwinLabel) =>
  typeof label === 'string' ? undefined : { color: structureStyle(label.index).colour };

function Label({ label }: { readonly label: TwinLabel }) {
  return typeof label === 'string' ? (
    label
  ) : (
    <>
      <Mark index={label.index} /> {label.name}
    </>
  );
}
