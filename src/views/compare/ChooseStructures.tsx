import { useState } from 'react';
import { inCompare } from '../../domain/plan';
import type { Structure } from '../../domain/structure';
import { chooseToCompare } from '../../store/actions';
import { Disclosure } from '../../ui/controls/Disclosure';
import { Mark } from '../../ui/Mark';

/** Which structures stand in the table. Today's always does. */
export function ChooseStructures({ structures }: { readonly structures: readonly Structure[] }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const choose = (id: string, yes: boolean): void => {
    const outcome = chooseToCompare(id, yes);
    setRefusal(outcome.ok ? null : outcome.why);
  };
  const chosen = inCompare(structures);
  return (
    <div className="screen-only choose">
      <Disclosure summary={`Structures in the table: ${chosen.length} of ${structures.length}`}>
        <fieldset>
          <legend className="soft">
            Eight at most. What you have now always stays, because the others are measured from it.
          </legend>
          <div className="choices">
            {structures.map((structure, index) => (
              <label key={structure.id} className="check">
                <input
                  type="checkbox"
                  checked={chosen.includes(structure)}
                  disabled={index === 0}
                  onChange={(event) => choose(structure.id, event.target.checked)}
                />
                <Mark index={index} /> {structure.name}
              </label>
            ))}
          </div>
          <p role="status" className="bad">
            {refusal}
          </p>
        </fieldset>
      </Disclosure>
    </div>
  );
}
