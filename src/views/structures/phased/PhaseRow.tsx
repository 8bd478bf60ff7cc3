import type { ReactNode } from 'react';
import { addMonths, monthsInYear } from '../../../domain/calendar';
import type { Phase } from '../../../domain/plan';
import { missesPracticalStart, roomFor, startMonth } from '../../../engine/timeline/phaseEdits';
import { practicalDaysInWords } from '../../../engine/timeline/practicalStarts';
import type { AssessedPlan } from '../../../store/selectors';
import { Button } from '../../../ui/controls/Button';
import { Notice } from '../../../ui/controls/Notice';
import { SelectField } from '../../../ui/controls/SelectField';
import { dateWords, monthWords } from '../../../ui/format';
import { Mark } from '../../../ui/Mark';
import { StartField } from '../../../ui/timeline/StartField';

interface PhaseRowProps {
  readonly phases: readonly Phase[];
  readonly place: number;
  readonly assessed: AssessedPlan;
  readonly onStructure: (structure: string) => void;
  readonly onStart: (month: number) => void;
  readonly onRemove: () => void;
}

/** One phase in plain fields: everything that the band can do, and more. */
export function PhaseRow({ phases, place, assessed, onStructure, onStart, onRemove }: PhaseRowProps) {
  const { structures, assumptions } = assessed.plan;
  const phase = phases[place];
  if (!phase) return null;
  const index = structures.findIndex(({ id }) => id === phase.structure);
  const name = `Phase ${place + 1}`;
  const warning = warningOf(phases, place, assessed);
  return (
    <li className="phase-row">
      <div className="phase-head">
        <h4>
          {index < 0 ? null : <Mark index={index} />} {name}
        </h4>
        {phases.length > 1 ? (
          <Button variant="quiet" onClick={onRemove}>
            Remove<span className="visually-hidden"> phase {place + 1}</span>
          </Button>
        ) : null}
      </div>
      <div className="phase-fields">
        <SelectField
          label={`Structure of phase ${place + 1}`}
          value={phase.structure}
          options={structures.map((structure) => ({ value: structure.id, label: structure.name }))}
          onChange={onStructure}
        />
        {place === 0 ? (
          <p className="phase-from">From the plan’s start, {dateWords(assumptions.startsOn)}.</p>
        ) : (
          <StartField
            label={`Phase ${place + 1} starts on`}
            startsOn={assumptions.startsOn}
            months={monthsInYear * assumptions.horizonYears}
            month={startMonth(phases, place, assumptions)}
            {...roomFor(phases, place, assumptions)}
            onChange={onStart}
          />
        )}
      </div>
      {warning === null ? null : <Notice tone="warn">{warning}</Notice>}
    </li>
  );
}

/** The first thing to know of a phase's start; null where there is nothing. */
function warningOf(phases: readonly Phase[], place: number, { plan, figures }: AssessedPlan): ReactNode {
  const { structures, assumptions } = plan;
  const structureAt = (at: number) => structures.find(({ id }) => id === phases[at]?.structure);
  const [before, now] = [place === 0 ? structures[0] : structureAt(place - 1), structureAt(place)];
  if (!now) return null;
  const months = monthsInYear * assumptions.horizonYears;
  const month = startMonth(phases, place, assumptions);
  const next = place + 1 < phases.length ? startMonth(phases, place + 1, assumptions) : months;
  if (month >= months)
    return `The plan’s last month is ${monthWords(addMonths(assumptions.startsOn, months - 1))}: until then this phase changes nothing.`;
  if (next <= Math.max(0, month))
    return 'The next phase is in force before this one can begin: it changes nothing. Remove it, or move the next one back.';
  if (place > 0 && before === now) return 'The same structure as in the phase before: nothing changes on this day.';
  if (!missesPracticalStart(before, now, addMonths(assumptions.startsOn, Math.max(0, month)), figures)) return null;
  return `A teacher from another school can start on ${practicalDaysInWords(figures)}. A post of this phase is still to be filled.`;
}
