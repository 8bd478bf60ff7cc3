import { useState } from 'react';
import { inCompare } from '../../domain/option';
import { dutyReachOf } from '../../domain/school';
import { measuredStructure } from '../../engine/indicators/measured';
import { structureNames as kindNames } from '../../engine/starting/startingStructure';
import { chooseToCompare } from '../../store/actions';
import type { AssessedPlan } from '../../store/selectors';
import { AddStructure } from './AddStructure';
import { StructureRow } from './StructureRow';

interface StructureListProps {
  readonly assessed: AssessedPlan;
  readonly selectedId: string;
  readonly onSelect: (id: string) => void;
}

/** Every structure of the plan, in its order, and the way to add another. */
export function StructureList({ assessed, selectedId, onSelect }: StructureListProps) {
  const { structures } = assessed.plan;
  const reach = dutyReachOf(assessed.plan.school);
  const [refusal, setRefusal] = useState<string | null>(null);
  const compared = inCompare(assessed.plan);
  return (
    <section className="structure-list" aria-labelledby="structure-list">
      <h2 id="structure-list">Your structures</h2>
      <p className="soft">{refusal ? null : `${compared.length} of ${assessed.options.length} chosen to compare.`}</p>
      <p role="status" className="bad list-refusal">
        {refusal}
      </p>
      <ol>
        {structures.map((structure, index) => (
          <StructureRow
            key={structure.id}
            name={structure.name}
            kindName={kindNames[structure.kind] === structure.name ? null : kindNames[structure.kind]}
            measured={measuredStructure(assessed, index)}
            index={index}
            reach={reach}
            isSelected={structure.id === selectedId}
            isCompared={compared.some(({ id }) => id === structure.id)}
            onSelect={() => onSelect(structure.id)}
            onCompare={(yes) => {
              const outcome = chooseToCompare(structure.id, yes);
              setRefusal(outcome.ok ? null : outcome.why);
            }}
          />
        ))}
      </ol>
      <AddStructure onAdded={onSelect} />
    </section>
  );
}
