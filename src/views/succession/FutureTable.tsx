import { memo } from 'react';
import { TableScroll } from '../../ui/layout/TableScroll';
import { Mark } from '../../ui/Mark';
import type { OptionFutures } from './futures';
import { byGap, gapLengths, wholeWords } from './inHundred';

interface FutureTableProps {
  readonly shownOptions: readonly OptionFutures[];
}

/** The same as numbers, counted over all futures. */
export const FutureTable = memo(function FutureTable({ shownOptions }: FutureTableProps) {
  const caption = 'Of 100 futures, how many have a gap, by the months for which the post stands empty in all.';
  return (
    <>
      <p className="table-says">{caption}</p>
      <TableScroll label={caption}>
        <table className="future-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Structure</th>
              {gapLengths.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shownOptions.map(({ option, outcome }) => (
              <tr key={option.id}>
                <th scope="row">
                  <Mark index={option.index} /> {option.name}
                </th>
                {outcome
                  ? byGap(outcome).map((inHundred, place) => (
                      <td key={gapLengths[place]?.name}>{wholeWords(inHundred)}</td>
                    ))
                  : null}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </>
  );
});
