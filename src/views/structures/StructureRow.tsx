import type { DutyReach } from '../../domain/school';
import { lawSummary } from '../../engine/compliance/lawSummary';
import type { Measured } from '../../engine/indicators/measured';
import { Tag } from '../../ui/controls/Tag';
import { percent, signedPounds } from '../../ui/format';
import { Mark } from '../../ui/Mark';
import { lawWords } from './structureWords';

interface StructureRowProps {
  readonly name: string;
  /** What kind it is, where the name does not say so. */
  readonly kindName: string | null;
  readonly measured: Measured;
  readonly index: number;
  /** How far the SENCO duty reaches in this school. */
  readonly reach: DutyReach;
  readonly isSelected: boolean;
  readonly isCompared: boolean;
  readonly onSelect: () => void;
  readonly onCompare: (yes: boolean) => void;
}

/** One structure or phased plan in the list: its mark, its name and three figures, as they stand now. */
export function StructureRow({
  name,
  kindName,
  measured,
  index,
  reach,
  isSelected,
  isCompared,
  onSelect,
  onCompare,
}: StructureRowProps) {
  const { money, findings } = measured.assessment;
  const law = lawWords[lawSummary(findings, reach)];
  return (
    <li className={isSelected ? 'structure-row is-selected' : 'structure-row'}>
      <button
        type="button"
        className="structure-open"
        aria-current={isSelected ? 'true' : undefined}
        onClick={onSelect}
      >
        <span className="structure-name">
          <Mark index={index} />
          <span>{name}</span>
        </span>
        {kindName === null ? null : <span className="structure-kind">{kindName}</span>}
        <span className="structure-figures">
          {index === 0 ? 'the baseline' : `${signedPounds(money.extraPerYear)} a year`} ·{' '}
          {percent(measured.assessment.time.shareCovered)} covered
        </span>
        <Tag tone={law.tone}>{law.text}</Tag>
      </button>
      <label className="check structure-compare screen-only">
        <input
          type="checkbox"
          checked={isCompared}
          disabled={index === 0}
          onChange={(event) => onCompare(event.target.checked)}
        />
        <span>
          {index === 0 ? 'Always compared' : 'Compare'}
          <span className="visually-hidden"> {name}</span>
          {index === 0 ? <small className="compare-why">The others are measured from it.</small> : null}
        </span>
      </label>
    </li>
  );
}
