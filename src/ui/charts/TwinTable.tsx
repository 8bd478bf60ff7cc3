import type { ReactNode } from 'react';
import { CaptionedTable } from '../layout/CaptionedTable';
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
  /** Names the table and its file, where the caption’s first words would not. */
  readonly title?: string;
  readonly table: TableTwin;
  /** Whether a chart stands above it that has the caption and the way to save both. */
  readonly isBelowChart?: boolean;
}

/** A table of numbers: of a chart, or in the place of one. */
export function TwinTable({ caption, title, table: { head, rows }, isBelowChart = false }: TwinTableProps) {
  const isByOption = head.some((label) => typeof label !== 'string');
  return (
    <CaptionedTable
      caption={caption}
      title={title}
      captionClass={isBelowChart ? null : 'table-says'}
      tableClass={isByOption ? 'twin-table by-option' : 'twin-table'}
      save={isBelowChart ? 'elsewhere' : 'beneath'}
      head={head.map((label) => (
        <th key={keyOf(label)} scope="col" style={colourOf(label)}>
          <Label label={label} />
        </th>
      ))}
    >
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
    </CaptionedTable>
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
