import { memo } from 'react';
import { failureCauses } from '../../domain/succession';
import { byCause, type InHundred } from '../../engine/succession/inHundred';
import { TwinTable } from '../../ui/charts/TwinTable';
import { Mark } from '../../ui/Mark';
import { causeNames, causeSentence } from './causeWords';
import type { OptionFutures } from './futures';
import { wholeWords } from './hundredWords';

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
        <TwinTable
          title="Why the post falls empty"
          caption="Of 100 futures, how many first have an empty month for each reason."
          table={{
            head: ['First reason', ...known.map(({ option }) => option)],
            rows: causes.map((cause) => ({
              id: cause,
              name: causeNames[cause],
              cells: known.map(({ option, counts }) => <Count key={option.id} inHundred={counts[cause]} />),
            })),
          }}
        />
      )}
    </>
  );
});

/** How many of 100 futures, with a bar as long. */
function Count({ inHundred }: { readonly inHundred: InHundred }) {
  const isNone = inHundred.exact === 0;
  return (
    <>
      <span className={isNone ? 'soft' : 'count'}>{wholeWords(inHundred)}</span>
      {isNone ? null : (
        <span className="count-bar" aria-hidden="true">
          <i style={{ width: `${inHundred.exact}%` }} />
        </span>
      )}
    </>
  );
}
