import { type CriterionId, criterionNames } from '../../../domain/decision';
import type { Contender } from '../../../engine/decide/contender';
import { criteria } from '../../../engine/decide/criteria';
import { TableScroll } from '../../../ui/layout/TableScroll';
import { Mark } from '../../../ui/Mark';

interface ValuesTableProps {
  readonly contenders: readonly Contender[];
  readonly shown: readonly CriterionId[];
}

const label = 'What each lawful option comes to under each criterion';

/** What is weighed, in its own units: from here on it is only weights. */
export function ValuesTable({ contenders, shown }: ValuesTableProps) {
  return (
    <TableScroll label={label}>
      <table className="values-table">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">Option</th>
            {shown.map((id) => (
              <th key={id} scope="col" className="text">
                {criterionNames[id]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {contenders
            .filter(({ isBarred }) => !isBarred)
            .map(({ id, name, index, values }) => (
              <tr key={id}>
                <th scope="row">
                  <Mark index={index} /> {name}
                </th>
                {shown.map((criterion) => (
                  <td key={criterion} className="text">
                    {criteria[criterion].says(values[criterion])}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
