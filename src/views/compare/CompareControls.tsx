import type { Assumptions } from '../../domain/plan';
import type { Case } from '../../domain/units';
import { assume } from '../../store/actions';
import { Segmented } from '../../ui/controls/Segmented';
import type { Option } from '../../ui/controls/SelectField';
import { monthWords } from '../../ui/format';
import type { Shown } from './cellText';

const shownOptions: readonly Option<Shown>[] = [
  { value: 'values', label: 'Values' },
  { value: 'differences', label: 'Difference from today' },
];
const demandOptions: readonly Option<Case>[] = [
  { value: 'low', label: 'Lower' },
  { value: 'central', label: 'Central' },
  { value: 'high', label: 'Higher demand' },
];
const horizons = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

interface CompareControlsProps {
  readonly assumptions: Assumptions;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
  readonly isHighlighted: boolean;
  readonly onHighlight: (isHighlighted: boolean) => void;
}

/** What the table shows, and the two assumptions that a head asks about first. */
export function CompareControls({ assumptions, shown, onShow, isHighlighted, onHighlight }: CompareControlsProps) {
  const { demandCase, horizonYears, startsOn } = assumptions;
  return (
    <div className="compare-bar">
      <Segmented legend="Show in the table" value={shown} options={shownOptions} onChange={onShow} />
      <Segmented
        legend="How much work there is"
        value={demandCase}
        options={demandOptions}
        onChange={(which) => assume({ demandCase: which })}
      />
      <label className="horizon">
        <select
          className="box"
          aria-label="Years the plan looks ahead"
          value={horizonYears}
          onChange={(event) => assume({ horizonYears: Number(event.target.value) })}
        >
          {horizons.map((years) => (
            <option key={years} value={years}>
              {years === 1 ? '1 year' : `${years} years`}
            </option>
          ))}
        </select>
        <span>from {monthWords(startsOn)}</span>
      </label>
      <label className="check screen-only">
        <input type="checkbox" checked={isHighlighted} onChange={(event) => onHighlight(event.target.checked)} />
        Highlight what differs
      </label>
    </div>
  );
}
