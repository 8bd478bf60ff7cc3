import type { Involvement } from '../../../domain/task';
import type { RoleInvolvement } from '../../../engine/workload/whoDoesWhat/involvement';
import type { Lock } from '../../../engine/workload/whoDoesWhat/locks';
import { percent } from '../../../ui/format';
import { LockGlyph } from './LockGlyph';
import { markOptions } from './markWords';

interface AnswerCellProps {
  /** 'Annual reviews, class teachers' */
  readonly label: string;
  readonly involved: RoleInvolvement;
  /** Why it is not the school's to say who answers; null where it is. */
  readonly lock: Lock | null;
  readonly onMark: (mark: Involvement) => void;
}

/** What one role is to one task: whether it does it, and whether it answers, is asked or is told. */
export function AnswerCell({ label, involved, lock, onMark }: AnswerCellProps) {
  const { isResponsible, isMain, share, mark, isOwn } = involved;
  const isLocked = lock !== null && mark === 'accountable';
  const offered = lock ? markOptions.filter(({ value }) => value !== 'accountable') : markOptions;
  return (
    <td className="answer-cell">
      <span className={isMain ? 'letter letter-R is-main' : 'letter letter-R'} hidden={!isResponsible}>
        R<span className="visually-hidden"> responsible for {percent(share)}</span>
      </span>
      {isLocked ? (
        <span className="answer-locked">
          <LockGlyph /> A accountable
        </span>
      ) : (
        <select
          aria-label={`${label}: answers, is asked or is told`}
          data-mark={mark ?? 'none'}
          data-own={isOwn || undefined}
          value={mark ?? 'none'}
          onChange={(event) => {
            const chosen = offered.find(({ value }) => value === event.target.value);
            if (chosen) onMark(chosen.value);
          }}
        >
          {offered.map(({ value, label: words }) => (
            // Who answers gives it up only by another taking it.
            <option key={value} value={value} disabled={mark === 'accountable' && value !== 'accountable'}>
              {words}
            </option>
          ))}
        </select>
      )}
    </td>
  );
}
