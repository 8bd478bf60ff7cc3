import type { MitigationId } from '../../../domain/mitigation';
import type { Plan } from '../../../domain/plan';
import type { Structure } from '../../../domain/structure';
import { type HatPair, isInPlace } from '../../../engine/risk/conflicts';
import { Disclosure } from '../../../ui/controls/Disclosure';
import { Tag } from '../../../ui/controls/Tag';
import { TableScroll } from '../../../ui/layout/TableScroll';
import { easedWords, pairName, sameWords, strengthNames, strengthTones } from './conflictWords';

interface PairListProps {
  readonly pairs: readonly HatPair[];
  readonly structure: Structure;
  readonly plan: Plan;
  /** What can be chosen here. */
  readonly offered: readonly MitigationId[];
}

const hardestFirst = { strong: 0, some: 1, none: 2 } as const;

/** The pairs of hats on one person, those that pull hardest first; the rest of the fifteen for who wants them. */
export function PairList({ pairs, structure, plan, offered }: PairListProps) {
  const onOne = pairs.filter((pair) => pair.isSamePerson === 'yes');
  const pulling = onOne
    .filter(({ conflict }) => conflict !== 'none')
    .toSorted((a, b) => hardestFirst[a.conflict] - hardestFirst[b.conflict]);
  const wearers = new Set(pulling.map(({ wornBy }) => wornBy));
  const rest = pairs.filter((pair) => !pulling.includes(pair));
  return (
    <>
      {pulling.length === 0 ? (
        <p>No two hats that pull against each other are known to be on one person.</p>
      ) : (
        <ul className="hat-pairs">
          {pulling.map((pair) => (
            <li key={pair.hats.join()} className={`hat-pair ${pair.conflict}`}>
              <p className="hat-pair-name">
                <b>{pairName(pair)}</b>
                {wearers.size > 1 ? <span className="soft">{pair.wornBy}</span> : null}
                <Tag tone={strengthTones[pair.conflict]}>{strengthNames[pair.conflict]}</Tag>
              </p>
              <p>
                {pair.because} <span className="hat-eased">{easing(pair, structure, plan, offered)}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary={`The other ${rest.length} of the 15 pairs`}>
        <TableScroll label="The other pairs of hats">
          <table className="hat-table">
            <thead>
              <tr>
                <th scope="col">Two hats</th>
                <th scope="col" className="text">
                  On one person
                </th>
                <th scope="col" className="text">
                  If they are
                </th>
              </tr>
            </thead>
            <tbody>
              {rest.map((pair) => (
                <tr key={pair.hats.join()}>
                  <th scope="row">{pairName(pair)}</th>
                  <td className="text">{sameWords(pair)}</td>
                  <td className="text">
                    <Tag tone={strengthTones[pair.conflict]}>{strengthNames[pair.conflict]}</Tag> {pair.because}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
        <p className="foot">How hard two hats pull against each other is our judgement.</p>
      </Disclosure>
    </>
  );
}

function easing({ safeguards }: HatPair, structure: Structure, plan: Plan, offered: readonly MitigationId[]): string {
  const inPlace = safeguards.filter((each) => isInPlace(each, structure, plan));
  const open = safeguards.filter((each) => offered.includes(each));
  return easedWords(inPlace, open);
}
