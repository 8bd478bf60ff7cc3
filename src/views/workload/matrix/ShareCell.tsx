import { useId } from 'react';
import { nudged } from '../../../engine/workload/whoDoesWhat/giveWay';
import { numberWords } from '../../../ui/controls/numberWords';
import { useNumberEntry } from '../../../ui/controls/useNumberEntry';
import { hoursFigure, plain } from '../../../ui/format';
import { parsePercent } from '../../../ui/parse';

interface ShareCellProps {
  /** 'Annual reviews, class teachers, share' */
  readonly label: string;
  readonly share: number;
  /** Hours a year that the share comes to. */
  readonly hours: number;
  readonly onShare: (share: number) => void;
  /** A new round of changes begins: what gives way is reckoned from the shares as they are now. */
  readonly onBegin: () => void;
}

const show = (share: number): string => plain(share * 100, 1);
const says = numberWords('%', '%', '');
const inRange = (share: number): string | null => (share < 0 || share > 1 ? 'From 0% to 100%.' : null);

/** One share in the matrix: typed, or moved by five points with the arrow keys. */
export function ShareCell({ label, share, hours, onShare, onBegin }: ShareCellProps) {
  const id = useId();
  const { text, problem, type, leave } = useNumberEntry({
    value: share,
    onChange: (typed) => typed !== null && onShare(typed),
    parse: parsePercent,
    show,
    validate: inRange,
    canBeEmpty: false,
    sign: '%',
    says,
  });
  return (
    <td className={share > 0 ? 'share-cell' : 'share-cell is-none'}>
      <span className="share-bar" aria-hidden="true" style={{ inlineSize: `${share * 100}%` }} />
      <span className="share-entry">
        <input
          type="text"
          inputMode="decimal"
          // A number with a step, for readers of the screen: the arrow keys move it.
          role="spinbutton"
          aria-label={label}
          aria-valuenow={share * 100}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuetext={`${show(share)}%`}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? id : undefined}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onFocus={(event) => {
            onBegin();
            event.target.select();
          }}
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            onShare(nudged(share, event.key === 'ArrowUp' ? 1 : -1));
          }}
        />
        <span aria-hidden="true">%</span>
      </span>
      <span className="share-hours">{hours > 0 ? `${hoursFigure(hours)} h` : ''}</span>
      <span className="share-problem" id={id} aria-live="polite">
        {problem}
      </span>
    </td>
  );
}
