import type { PaperTable } from '../../../domain/paper';
import { amountColumns, isAmount } from '../../../files/documents/amountColumns';
import { CaptionedTable } from '../../../ui/layout/CaptionedTable';

interface TableBlockProps {
  readonly table: PaperTable;
  readonly canSave?: boolean;
}

/** A table under its caption; amounts stand to the right, so that their digits stand under each other. */
export function TableBlock({ table, canSave = true }: TableBlockProps) {
  const { caption, head, rows, note } = table;
  const right = amountColumns(table);
  const classOf = (column: number): string => (right[column] ? 'amount' : 'text');
  return (
    <div className={`paper-table${head.length > 6 ? ' many' : ''}`}>
      <CaptionedTable
        caption={caption}
        captionClass="paper-caption"
        save={canSave ? 'beneath' : 'elsewhere'}
        head={head.map((name, column) => (
          <th key={name} scope="col" className={classOf(column)}>
            {name}
          </th>
        ))}
      >
        {rows.map((row) => (
          <tr key={row.join('|')}>
            {row.map((cell, column) =>
              column === 0 ? (
                <th key={head[column]} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={head[column]} className={`${classOf(column)}${isAmount(cell) ? ' whole' : ''}`}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </CaptionedTable>
      {note ? <p className="paper-note">{note}</p> : null}
    </div>
  );
}
