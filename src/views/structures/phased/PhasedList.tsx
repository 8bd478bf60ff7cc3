import { useState } from 'react';
import { inCompare } from '../../../domain/option';
import { dutyReachOf } from '../../../domain/school';
import { measuredOption } from '../../../engine/indicators/measured';
import type { StartingPhases } from '../../../engine/starting/startingPhases';
import { chooseToCompare } from '../../../store/actions';
import { addPhasedPlan } from '../../../store/phaseActions';
import type { AssessedPlan } from '../../../store/selectors';
import { Button } from '../../../ui/controls/Button';
import { countOf } from '../../../ui/format';
import { StructureRow } from '../StructureRow';
import { phasedOptions } from './bandOf';

interface PhasedListProps {
  readonly assessed: AssessedPlan;
  readonly selectedId: string;
  readonly onSelect: (id: string) => void;
}

const startings: readonly { readonly starting: StartingPhases; readonly label: string }[] = [
  { starting: 'bridgeThenGrow', label: 'Bridge then grow' },
  { starting: 'deputyThenHandOver', label: 'Deputy then hand over' },
  { starting: 'own', label: 'Your own' },
];

/** Every phased plan, and the ways to begin another. */
export function PhasedList({ assessed, selectedId, onSelect }: PhasedListProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const phased = phasedOptions(assessed);
  const compared = inCompare(assessed.plan);
  return (
    <section className="structure-list" aria-labelledby="phased-list">
      <h2 id="phased-list">Phased plans</h2>
      <p className="soft">Structures one after another: a bridge now, a trained deputy later.</p>
      <p role="status" className="bad list-refusal">
        {refusal}
      </p>
      {phased.length === 0 ? null : (
        <ol>
          {phased.map(({ option, phasedPlan }) => (
            <StructureRow
              key={option.id}
              name={option.name}
              kindName={countOf(phasedPlan.phases.length, 'phase')}
              measured={measuredOption(assessed, option)}
              index={option.index}
              reach={dutyReachOf(assessed.plan.school)}
              isSelected={option.id === selectedId}
              isCompared={compared.some(({ id }) => id === option.id)}
              onSelect={() => onSelect(option.id)}
              onCompare={(yes) => {
                const outcome = chooseToCompare(option.id, yes);
                setRefusal(outcome.ok ? null : outcome.why);
              }}
            />
          ))}
        </ol>
      )}
      <fieldset className="add-phased screen-only">
        <legend>Add a phased plan</legend>
        {startings.map(({ starting, label }) => (
          <Button
            key={starting}
            onClick={() => {
              const outcome = addPhasedPlan(starting);
              setRefusal(outcome.ok ? null : outcome.why);
              if (outcome.ok) onSelect(outcome.id);
            }}
          >
            {label}
          </Button>
        ))}
      </fieldset>
    </section>
  );
}
