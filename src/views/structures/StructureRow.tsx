import type { Assessment } from '../../domain/assessment';
import type { DutyReach } from '../../domain/school';
import type { Structure } from '../../domain/structure';
import { lawSummary } from '../../engine/compliance/lawSummary';
import { structureNames } from '../../engine/starting/startingStructure';
import { Tag } from '../../ui/controls/Tag';
import { percent, signedPounds } from '../../ui/format';
import { Mark } from '../../ui/Mark';
import { lawWords } from './structureWords';

interface StructureRowProps {
  readonly structure: Structure;
  readonly assessment: Assessment;
  readonly index: number;
  /** How far the SENCO duty reaches in this school. */
  readonly reach: DutyReach;
  readonly isSelected: boolean;
  readonly isCompared: boolean;
  readonly onSelect: () => void;
  readonly onCompare: (yes: boolean) => void;
}

/** One structure in the list: its mark, its name and three figures, as they stand now. */
export function StructureRow({
  structure,
  assessment,
  index,
  reach,
  isSelected,
  isCompared,
  onSelect,
  onCompare,
}: StructureRowProps) {
  const law = lawWords[lawSummary(assessment.findings, reach)];
  const { money, time } = assessment;
  const kindName = structureNames[structure.kind];
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
          <span>{structure.name}</span>
        </span>
        {kindName === structure.name ? null : <span className="structure-kind">{kindName}</span>}
        <span className="structure-figures">
          {index === 0 ? 'the baseline' : `${signedPounds(money.extraPerYear)} a year`} · {percent(time.coverage)}{' '}
          covered
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
          <span className="visually-hidden"> {structure.name}</span>
          {index === 0 ? <small className="compare-why">The others are measured from it.</small> : null}
        </span>
      </label>
    </li>
  );
}
