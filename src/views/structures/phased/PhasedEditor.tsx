import { type RefObject, useEffect, useRef } from 'react';
import { monthsInYear } from '../../../domain/calendar';
import type { Phase } from '../../../domain/plan';
import { measuredOption } from '../../../engine/indicators/measured';
import { roomFor, startMonth, withStart } from '../../../engine/timeline/phaseEdits';
import { textLimits } from '../../../files/limits';
import type { Outcome } from '../../../store/outcome';
import { describePhasedPlan, setPhases } from '../../../store/phaseActions';
import type { AssessedPlan } from '../../../store/selectors';
import { say } from '../../../store/sessionStore';
import { CheckedTextField } from '../../../ui/controls/CheckedTextField';
import { TextField } from '../../../ui/controls/TextField';
import { Mark } from '../../../ui/Mark';
import type { BandBoundary } from '../../../ui/timeline/BandHandle';
import { PhaseBand } from '../../../ui/timeline/PhaseBand';
import { EffectPanel } from '../EffectPanel';
import { bandOf, type PhasedOption } from './bandOf';
import { DatesThatMatter } from './DatesThatMatter';
import { PhasedActions } from './PhasedActions';
import { PhaseRows } from './PhaseRows';
import { PhasesSentence } from './PhasesSentence';
import { dateRows } from './timelineWords';
import './phased.css';

interface PhasedEditorProps {
  readonly phased: PhasedOption;
  readonly assessed: AssessedPlan;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onSelect: (id: string) => void;
  readonly onRemoved: () => void;
}

/** A phased plan, to be changed on its band or in its rows, and what it comes to. */
export function PhasedEditor({ phased, assessed, heading, onSelect, onRemoved }: PhasedEditorProps) {
  const { option, phasedPlan } = phased;
  const { id, name, phases, notes } = phasedPlan;
  const words = useRef<HTMLDivElement>(null);
  const band = bandOf(option, assessed);
  // The list of phased plans stands low: choosing there has to bring the editor into sight.
  useEffect(() => {
    const top = heading.current?.getBoundingClientRect().top ?? 0;
    if (top < 0 || top > window.innerHeight) heading.current?.focus();
  }, [heading]);
  const change = (changed: readonly Phase[]): Outcome => setPhases(id, changed);
  const boundaries = boundariesOf(phased, assessed, change);
  const rename = (): void => {
    const input = words.current?.querySelector('input');
    input?.focus();
    input?.select();
  };
  return (
    <>
      <section className="phased-head stack" aria-labelledby="phased-heading">
        <header className="stack editor-head">
          <h2 id="phased-heading" tabIndex={-1} ref={heading}>
            <Mark index={option.index} size={18} /> {name}
          </h2>
          <PhasedActions phasedPlan={phasedPlan} onSelect={onSelect} onRename={rename} onRemoved={onRemoved} />
        </header>
        <PhasesSentence option={option} />
        <PhaseBand {...band} label={`${name}: its phases over the months`} boundaries={boundaries} />
        <p className="foot">
          {boundaries.length === 0
            ? 'The small ticks are the days on which a teacher from another school can start. '
            : 'Drag a boundary, or use the keyboard: arrow keys move it by a month, Page Up and Page Down to the next practical start (the small ticks). '}
          A grey bar is the time to advertise, up to the last day to resign.
        </p>
      </section>
      <PhaseRows phases={phases} assessed={assessed} onPhases={change} />
      <EffectPanel measured={measuredOption(assessed, option)} isToday={false} />
      <section className="phased-rest stack" aria-label="Dates, name and notes">
        <DatesThatMatter rows={dateRows(band.marks, option)} />
        <div className="stack" ref={words}>
          <CheckedTextField
            label="Name"
            value={name}
            validate={(typed) =>
              typed.trim() === ''
                ? 'Enter a name for this plan.'
                : typed.length > textLimits.name
                  ? `Use ${textLimits.name} characters or fewer.`
                  : null
            }
            onChange={(typed) => tell(describePhasedPlan(id, { name: typed }))}
          />
          <TextField
            label="Notes"
            hint="Why you would choose it, or what has to happen first. No names."
            rows={4}
            maxLength={textLimits.notes}
            value={notes}
            onChange={(typed) => tell(describePhasedPlan(id, { notes: typed }))}
          />
        </div>
      </section>
    </>
  );
}

function tell(outcome: Outcome): void {
  if (!outcome.ok) say('problem', outcome.why);
}

/** A handle for every phase but the first that begins inside the plan. */
function boundariesOf(
  { phasedPlan }: PhasedOption,
  { plan }: AssessedPlan,
  change: (phases: readonly Phase[]) => Outcome,
): readonly BandBoundary[] {
  const { phases } = phasedPlan;
  const { structures, assumptions } = plan;
  const months = monthsInYear * assumptions.horizonYears;
  return phases.flatMap((phase, place) => {
    const month = startMonth(phases, place, assumptions);
    const structure = structures.find(({ id }) => id === phase.structure);
    if (place === 0 || month <= 0 || month >= months || !structure) return [];
    return [
      {
        id: String(place),
        label: `Start of phase ${place + 1}, ${structure.name}`,
        month,
        ...roomFor(phases, place, assumptions),
        onMove: (to: number) => tell(change(withStart(phases, place, to, assumptions))),
      },
    ];
  });
}
