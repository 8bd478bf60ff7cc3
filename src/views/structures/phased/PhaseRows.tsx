import { useEffect, useRef, useState } from 'react';
import type { Phase } from '../../../domain/plan';
import { withAnotherPhase, withoutPhase, withStart, withStructure } from '../../../engine/timeline/phaseEdits';
import type { Outcome } from '../../../store/outcome';
import type { AssessedPlan } from '../../../store/selectors';
import { Button } from '../../../ui/controls/Button';
import { PhaseRow } from './PhaseRow';

interface PhaseRowsProps {
  readonly phases: readonly Phase[];
  readonly assessed: AssessedPlan;
  readonly onPhases: (phases: readonly Phase[]) => Outcome;
}

/** The phases as rows of fields, and the way to add one. A change that will not do is refused in a sentence here. */
export function PhaseRows({ phases, assessed, onPhases }: PhaseRowsProps) {
  const { assumptions } = assessed.plan;
  const [refusal, setRefusal] = useState<string | null>(null);
  const rows = useRef<HTMLOListElement>(null);
  const count = useRef(phases.length);
  const add = useRef<HTMLButtonElement>(null);
  // A row that comes or goes takes the keyboard with it.
  useEffect(() => {
    const before = count.current;
    count.current = phases.length;
    const hasFocus =
      rows.current?.parentElement?.contains(document.activeElement) || document.activeElement === document.body;
    if (!hasFocus) return;
    if (phases.length > before) rows.current?.querySelector<HTMLElement>('li:last-child select')?.focus();
    if (phases.length < before) add.current?.focus();
  }, [phases.length]);

  const change = (changed: readonly Phase[]): void => {
    const outcome = onPhases(changed);
    setRefusal(outcome.ok ? null : outcome.why);
  };
  const addPhase = (): void => {
    const more = withAnotherPhase(phases, assessed.plan, assessed.figures);
    if (more) change(more);
    else setRefusal('No month of the plan is left for another phase: move the last one to an earlier month first.');
  };
  return (
    <section className="phase-rows stack" aria-labelledby="phase-rows">
      <h3 id="phase-rows">The phases</h3>
      <ol ref={rows}>
        {[...phases.keys()].map((place) => (
          <PhaseRow
            key={place}
            phases={phases}
            place={place}
            assessed={assessed}
            onStructure={(structure) => change(withStructure(phases, place, structure))}
            onStart={(month) => change(withStart(phases, place, month, assumptions))}
            onRemove={() => change(withoutPhase(phases, place, assumptions))}
          />
        ))}
      </ol>
      <p role="status" className="bad phase-refusal">
        {refusal}
      </p>
      <div>
        <Button onClick={addPhase} ref={add}>
          Add a phase
        </Button>
      </div>
    </section>
  );
}
