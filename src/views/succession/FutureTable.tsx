import { memo } from 'react';
import { byGap, gapLengths } from '../../engine/succession/inHundred';
import { TwinTable } from '../../ui/charts/TwinTable';
import type { OptionFutures } from './futures';
import { gapNames, wholeWords } from './hundredWords';

interface FutureTableProps {
  readonly shownOptions: readonly Pick<OptionFutures, 'option' | 'outcome'>[];
}

/** The same as numbers, counted over all futures. */
export const FutureTable = memo(function FutureTable({ shownOptions }: FutureTableProps) {
  return (
    <TwinTable
      title="Futures by length of gap"
      caption="Of 100 futures, how many have a gap, by the months for which the post stands empty in all."
      table={{
        head: ['Structure', ...gapLengths.map(({ id }) => gapNames[id])],
        rows: shownOptions.map(({ option, outcome }) => ({
          id: option.id,
          name: option,
          cells: outcome ? byGap(outcome).map(wholeWords) : gapLengths.map(() => 'being drawn'),
        })),
      }}
    />
  );
});
