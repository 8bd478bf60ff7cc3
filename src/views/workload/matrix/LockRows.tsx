import type { Lock } from '../../../engine/workload/whoDoesWhat/locks';
import { LockGlyph } from './LockGlyph';
import { forceWords, holderWords, lockSourceWords } from './lockWords';

interface LockRowsProps {
  readonly locks: readonly Lock[];
  /** Columns beside the first. */
  readonly columns: number;
  /** Whether somebody is designated to hold what is the SENCO's. */
  readonly hasSenco: boolean;
}

/** The duties that stay where they are, at the head of the matrix, each with its reason. */
export function LockRows({ locks, columns, hasSenco }: LockRowsProps) {
  return (
    <tbody className="lock-rows">
      {locks.map((lock) => (
        <tr key={lock.id}>
          <th scope="row">
            <LockGlyph /> <span className="visually-hidden">Locked: </span>
            {lock.name}
          </th>
          <td colSpan={columns} className="text">
            <p>
              <b>
                {lock.heldBy === 'senco' && !hasSenco ? 'Nobody, until one is designated' : holderWords[lock.heldBy]}.
              </b>{' '}
              {lock.reason}
            </p>
            <details className="lock-source">
              <summary>
                {forceWords[lock.force]}
                <span className="visually-hidden"> for “{lock.name}”: where it stands</span>
              </summary>
              {lockSourceWords(lock)}
            </details>
          </td>
        </tr>
      ))}
    </tbody>
  );
}
