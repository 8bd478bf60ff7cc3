import { memo } from 'react';
import { failureCauses } from '../../domain/succession';
import { TableScroll } from '../../ui/layout/TableScroll';
import { Mark } from '../../ui/Mark';
import { structureStyle } from '../../ui/structureStyle';
import { causeNames, causeSentence } from './causeWords';
import type { OptionFutures } from './futures';
import { byCause, wholeWords } from './inHundred';

/** Why the post first falls empty, counted. */
export const CausesSection = memo(function CausesSection({
  shownOptions,
}: {
  readonly shownOptions: readonly OptionFutures[];
}) {
  const known = shownOptions.flatMap(({ option, outcome }) =>
    outcome ? [{ option, outcome, counts: byCause(outcome) }] : [],
  );
  const causes = failureCauses.filter((cause) => known.some(({ outcome }) => outcome.firstCauses[cause] > 0));
  const caption = 'Of 100 futures, how many first have an empty month for each reason.';
  return (
    <>
      <ul className="sentences">
        {known.map(({ option, outcome }) => (
          <li key={option.id}>
            <Mark index={option.index} /> {causeSentence(outcome, option.name)}
          </li>
        ))}
      </ul>
      {causes.length === 0 ? null : (
        <>
          <p className="table-says">{caption}</p>
          <TableScroll label={caption}>
            <table className="cause-table">
              <caption className="visually-hidden">{caption}</caption>
              <thead>
                <tr>
                  <th scope="col">First reason</th>
                  {known.map(({ option: { id, name, index } }) => (
                    <th key={id} scope="col" style={{ color: structureStyle(index).colour }}>
                      <Mark index={index} /> {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {causes.map((cause) => (
                  <tr key={cause}>
                    <th scope="row">{causeNames[cause]}</th>
                    {known.map(({ option: { id, index }, counts }) => {
                      const inHundred = counts[cause];
                      return (
                        <td key={id} style={{ color: structureStyle(index).colour }}>
                          <span className={inHundred.exact === 0 ? 'soft' : 'count'}>{wholeWords(inHundred)}</span>
                          {inHundred.exact === 0 ? null : (
                            <span className="count-bar" aria-hidden="true">
                              <i style={{ width: `${inHundred.exact}%` }} />
                            </span>
                          )}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
        </>
      )}
    </>
  );
});
