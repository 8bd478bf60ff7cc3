import type { PaperTable } from '../../../domain/paper';
import { TableScroll } from '../../../ui/layout/TableScroll';
import { amountColumns } from './amountColumns';

/** A sum with its sign, which never breaks after the minus. */
const wholeAmount = /^[+\u2212]?£[\d,.]+[km]?$/;

interface TableBlockProps {
  readonly table: PaperTable;
  readonly canSave?: boolean;
}

/** A table under its caption; amounts stand to the right, so that their digits stand under each other. */
export function TableBlock({ table, canSave = true }: TableBlockProps) {
  const { caption, head, rows, note } = table;
  const isAmount = amountColumns(table);
  const classOf = (column: number): string => (isAmount[column] ? 'amount' : 'text');
  return (
    <div className={`paper-table${head.length > 6 ? ' many' : ''}`}>
      <p className="paper-caption" aria-hidden="true">
        {caption}
      </p>
      <TableScroll label={caption} save={canSave ? 'beneath' : 'elsewhere'}>
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {head.map((name, column) => (
                <th key={name} scope="col" className={classOf(column)}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.join('|')}>
                {row.map((cell, column) =>
                  column === 0 ? (
                    <th key={head[column]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={head[column]} className={`${classOf(column)}${wholeAmount.test(cell) ? ' whole' : ''}`}>
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {note ? <p className="paper-note">{note}</p> : null}
    </div>
  );
}
