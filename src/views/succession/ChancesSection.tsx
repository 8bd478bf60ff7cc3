import { memo } from 'react';
import type { Estimated } from '../../domain/succession';
import { riskChance, riskChances } from '../../engine/succession/riskChances';
import { TwinTable } from '../../ui/charts/TwinTable';
import { chanceNames, chancesSentence } from './chanceWords';
import type { OptionFutures } from './futures';
import { share } from './hundredWords';

/** The chances that the register on Risks reads from the futures, structure by structure. */
export const ChancesSection = memo(function ChancesSection({
  shownOptions,
}: {
  readonly shownOptions: readonly OptionFutures[];
}) {
  const known = shownOptions.flatMap(({ option, outcome }) => (outcome ? [{ option, outcome }] : []));
  if (known.length === 0) return null;
  const sentence = chancesSentence(known.map(({ option: { name }, outcome }) => ({ name, outcome })));
  return (
    <>
      {sentence === null ? null : <p className="lead">{sentence}</p>}
      <TwinTable
        title="The chances behind the risks"
        caption="In how many of 100 futures each of these happens at least once. The levels on Risks are read from these."
        table={{
          head: ['What happens', ...known.map(({ option }) => option)],
          rows: riskChances.map((id) => ({
            id,
            anchor: `chance-${id}`,
            name: chanceNames[id],
            cells: known.map(({ option, outcome }) => <ChanceCell key={option.id} chance={riskChance(id, outcome)} />),
          })),
        }}
      />
    </>
  );
});

function ChanceCell({ chance }: { readonly chance: Estimated | null }) {
  return chance === null ? <span className="soft">no ceiling set</span> : share(chance);
}
