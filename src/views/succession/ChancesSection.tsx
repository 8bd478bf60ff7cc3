import { memo } from 'react';
import type { Estimated, SuccessionOutcome } from '../../domain/succession';
import { TableScroll } from '../../ui/layout/TableScroll';
import { Mark } from '../../ui/Mark';
import { structureStyle } from '../../ui/structureStyle';
import type { OptionFutures } from './futures';
import { ofHundred } from './hundredWords';

interface Chance {
  /** Of the row, for the links of the register. */
  readonly id: string;
  readonly name: string;
  /** Null where no ceiling is set. */
  readonly of: (outcome: SuccessionOutcome) => Estimated | null;
}

const not = ({ mean, standardError }: Estimated): Estimated => ({ mean: 1 - mean, standardError });

/** What the register of risks takes from the futures, in its order. */
const chances: readonly Chance[] = [
  { id: 'chance-nobody', name: 'A month with nobody designated', of: ({ everNobody }) => everNobody },
  {
    id: 'chance-term',
    name: 'The post empty for four months or more in a row',
    of: ({ termVacant }) => termVacant,
  },
  {
    id: 'chance-breach',
    name: 'Somebody SENCO past the third anniversary without the qualification',
    of: ({ breach }) => breach,
  },
  { id: 'chance-empty', name: 'The post empty at some time', of: ({ alwaysHeld }) => not(alwaysHeld) },
  {
    id: 'chance-leaves',
    name: 'The SENCO leaves, a going that is known already left aside',
    of: ({ everLeaves }) => everLeaves,
  },
  {
    id: 'chance-ceiling',
    name: 'The cost goes over the ceilings of these years together',
    of: ({ overCeiling }) => overCeiling,
  },
];

/** The chances that the register on Risks reads from the futures, structure by structure. */
export const ChancesSection = memo(function ChancesSection({
  shownOptions,
}: {
  readonly shownOptions: readonly OptionFutures[];
}) {
  const known = shownOptions.flatMap(({ option, outcome }) => (outcome ? [{ option, outcome }] : []));
  if (known.length === 0) return null;
  const caption =
    'In how many of 100 futures each of these happens at least once. The levels on Risks are read from these.';
  return (
    <>
      <p className="table-says">{caption}</p>
      <TableScroll label={caption}>
        <table className="chance-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">What happens</th>
              {known.map(({ option: { id, name, index } }) => (
                <th key={id} scope="col" style={{ color: structureStyle(index).colour }}>
                  <Mark index={index} /> {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chances.map(({ id: rowId, name, of }) => (
              <tr key={rowId} id={rowId}>
                <th scope="row">{name}</th>
                {known.map(({ option: { id, index }, outcome }) => {
                  const chance = of(outcome);
                  return (
                    <td key={id} style={{ color: structureStyle(index).colour }}>
                      {chance === null ? <span className="soft">no ceiling set</span> : ofHundred(chance)}
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
});
