import type { Option } from '../../../domain/option';
import { TableScroll } from '../../../ui/layout/TableScroll';
import { RegisterLine } from './RegisterLine';
import type { RegisterRow } from './registerRow';

interface RegisterTableProps {
  readonly rows: readonly RegisterRow[];
  readonly option: Option;
  /** Whether anything is chosen against the risks of the option. */
  readonly hasChosen: boolean;
  readonly opened: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
  readonly onJudge: (row: RegisterRow) => void;
}

/** The register: a line a risk, the highest score first, each opening to its causes, its reasons and what is done about it. */
export function RegisterTable({ rows, option, hasChosen, opened, onToggle, onJudge }: RegisterTableProps) {
  const caption = `The register of “${option.name}”, the highest score first`;
  return (
    <TableScroll label={caption}>
      <table className="register">
        <caption className="visually-hidden">{caption}. Each line opens to its causes and reasons.</caption>
        <thead>
          <tr>
            <th scope="col">Risk</th>
            <th scope="col" className="text wide-only">
              Likelihood
            </th>
            <th scope="col" className="text wide-only">
              Impact
            </th>
            <th scope="col" className="text">
              Score
            </th>
            <th scope="col" className="text wide-only">
              Owner
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <RegisterLine
              key={row.id}
              row={row}
              option={option}
              hasChosen={hasChosen}
              isOpen={opened.has(row.id)}
              onToggle={() => onToggle(row.id)}
              onJudge={() => onJudge(row)}
            />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
