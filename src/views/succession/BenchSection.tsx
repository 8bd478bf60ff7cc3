import { memo } from 'react';
import { type BenchAnswer, doesHelp, gainOf } from '../../engine/succession/benchAnswer';
import type { WhatIf } from '../../engine/succession/whatIf';
import type { SuccessionState } from '../../store/succession';
import { TwinTable } from '../../ui/charts/TwinTable';
import { Mark } from '../../ui/Mark';
import { benchNames, benchSentence } from './benchWords';
import type { OptionFutures } from './futures';
import { share } from './hundredWords';

interface BenchSectionProps {
  readonly shownOptions: readonly OptionFutures[];
  readonly whatIf: SuccessionState['whatIf'];
}

const kinds = ['candidate', 'npqNow', 'deputy'] as const satisfies readonly WhatIf['id'][];

/** Why a structure has no answer of a kind. */
const without: Readonly<Record<WhatIf['id'], string>> = {
  candidate: '–',
  npqNow: 'nobody to begin it',
  deputy: 'has one',
};

/** How the chance changes with one more candidate, with the NPQ begun now, with a deputy. */
export const BenchSection = memo(function BenchSection({ shownOptions, whatIf }: BenchSectionProps) {
  if (!whatIf) return <p className="soft">Being worked out: it comes once every future is drawn.</p>;
  const rows = shownOptions.flatMap(({ option, outcome }) => {
    if (!outcome) return [];
    const answers = whatIf.filter((answer) => answer.option === option.id).map((answer) => ({ option, answer }));
    return answers.length > 0 ? [{ option, outcome, answers }] : [];
  });
  if (rows.length === 0) return <p>Nothing here would change the chance of any structure shown.</p>;
  const asked = kinds.filter((kind) => whatIf.some(({ id }) => id === kind));
  const best = asked.flatMap((kind) => {
    const answers = rows.flatMap((row) => row.answers).filter(({ answer }) => answer.id === kind && doesHelp(answer));
    return answers.toSorted((a, b) => gainOf(b.answer) - gainOf(a.answer)).slice(0, 1);
  });
  return (
    <>
      {best.length === 0 ? (
        <p>None of these makes a difference that the futures can tell.</p>
      ) : (
        <>
          <p>Where each would help most of the structures shown:</p>
          <ul className="sentences">
            {best.map(({ option: { name, index }, answer }) => (
              <li key={answer.id}>
                <Mark index={index} /> {benchSentence(answer, name)}
              </li>
            ))}
          </ul>
        </>
      )}
      <TwinTable
        title="What the bench is worth"
        caption="Of 100 futures, in how many the post is always held: as each structure stands, and with one thing changed. With the NPQ begun now, in how many a qualified SENCO holds it in every month."
        table={{
          head: ['Structure', 'As it stands', ...asked.map((kind) => benchNames[kind])],
          rows: rows.map(({ option, outcome, answers }) => ({
            id: option.id,
            name: option,
            cells: [
              share(outcome.alwaysHeld),
              ...asked.map((kind) => {
                const found = answers.find(({ answer }) => answer.id === kind);
                return found ? changedWords(found.answer) : without[kind];
              }),
            ],
          })),
        }}
      />
      {asked.includes('deputy') ? <p className="foot">{deputyNote}</p> : null}
    </>
  );
});

const deputyNote =
  'A deputy appointed from outside may come late. One who is there from the first day helps more: that is a structure of its own, to be set beside these.';

/** The NPQ keeps nobody in post: its cell counts the futures with a qualified SENCO in every month. */
function changedWords({ id, before, ...after }: BenchAnswer): string {
  if (id !== 'npqNow') return share(after.alwaysHeld);
  const [then, now] = [share(after.alwaysQualified), share(before.alwaysQualified)];
  return then === now ? `${then} either way` : `${then} instead of ${now}`;
}
