import { memo } from 'react';
import { besideWhatStands, type WhatIf } from '../../engine/succession/whatIf';
import type { SuccessionState } from '../../store/succession';
import { TableScroll } from '../../ui/layout/TableScroll';
import { Mark } from '../../ui/Mark';
import { type BenchAnswer, benchNames, benchSentence, doesHelp } from './benchWords';
import { countInHundred, type OptionFutures } from './futures';

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
    const answers = whatIf
      .filter((answer) => answer.option === option.id)
      .map((answer) => ({ option, answer: { id: answer.id, ...besideWhatStands(answer, outcome) } }));
    return answers.length > 0 ? [{ option, outcome, answers }] : [];
  });
  if (rows.length === 0) return <p>Nothing here would change the chance of any structure shown.</p>;
  const asked = kinds.filter((kind) => whatIf.some(({ id }) => id === kind));
  const best = asked.flatMap((kind) => {
    const answers = rows.flatMap((row) => row.answers).filter(({ answer }) => answer.id === kind && doesHelp(answer));
    return answers.toSorted((a, b) => gain(b.answer) - gain(a.answer)).slice(0, 1);
  });
  const caption =
    'Of 100 futures, in how many the post is always held: as each structure stands, and with one thing changed. Of the NPQ it counts those with a qualified SENCO in every month.';
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
      <p className="table-says">{caption}</p>
      <TableScroll label={caption}>
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Structure</th>
              <th scope="col">As it stands</th>
              {asked.map((kind) => (
                <th key={kind} scope="col">
                  {benchNames[kind]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ option: { id, name, index }, outcome, answers }) => (
              <tr key={id}>
                <th scope="row">
                  <Mark index={index} /> {name}
                </th>
                <td>{countInHundred(100 * outcome.alwaysHeld.mean)}</td>
                {asked.map((kind) => {
                  const found = answers.find(({ answer }) => answer.id === kind);
                  return <td key={kind}>{found ? changedWords(found.answer) : without[kind]}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {asked.includes('deputy') ? <p className="foot">{deputyNote}</p> : null}
    </>
  );
});

const deputyNote =
  'A deputy appointed from outside may come late. One who is there from the first day helps more: that is a structure of its own, to be set beside these.';

/** The NPQ keeps nobody in post: its cell counts the futures with a qualified SENCO in every month. */
function changedWords({ id, before, ...after }: BenchAnswer): string {
  if (id !== 'npqNow') return countInHundred(100 * after.alwaysHeld.mean);
  const [then, now] = [after, before].map(({ alwaysQualified }) => countInHundred(100 * alwaysQualified.mean));
  return then === now ? `qualified: ${then} either way` : `qualified: ${then}, not ${now}`;
}

/** What a change is asked for: cover, and of the NPQ the qualification. */
const gain = ({ id, before, ...after }: BenchAnswer): number =>
  id === 'npqNow'
    ? after.alwaysQualified.mean - before.alwaysQualified.mean + before.breach.mean - after.breach.mean
    : after.alwaysHeld.mean - before.alwaysHeld.mean;
