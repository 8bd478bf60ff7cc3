import { useState } from 'react';
import { inCompare, optionsOf } from '../../domain/option';
import type { Plan } from '../../domain/plan';
import { chooseToCompare } from '../../store/actions';
import { Disclosure } from '../../ui/controls/Disclosure';
import { Mark } from '../../ui/Mark';

/** Which structures and phased plans stand in the table. Today's always does. */
export function ChooseStructures({ plan }: { readonly plan: Plan }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const choose = (id: string, yes: boolean): void => {
    const outcome = chooseToCompare(id, yes);
    setRefusal(outcome.ok ? null : outcome.why);
  };
  const options = optionsOf(plan);
  const chosen = new Set(inCompare(plan).map(({ id }) => id));
  return (
    <div className="screen-only choose">
      <Disclosure
        summary={`${plan.phasedPlans.length > 0 ? 'Structures and phased plans' : 'Structures'} in the table: ${chosen.size} of ${options.length}`}
      >
        <fieldset>
          <legend className="soft">
            Eight at most. What you have now always stays, because the others are measured from it.
          </legend>
          <div className="choices">
            {options.map(({ id, name, index }) => (
              <label key={id} className="check">
                <input
                  type="checkbox"
                  checked={chosen.has(id)}
                  disabled={index === 0}
                  onChange={(event) => choose(id, event.target.checked)}
                />
                <Mark index={index} /> {name}
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
