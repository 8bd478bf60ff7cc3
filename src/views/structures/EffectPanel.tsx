import { useState } from 'react';
import { countsKnownLeaver } from '../../engine/comparison/structureFacts';
import { changeBetween, type Effect, type EffectId, effectIds, effectOf } from '../../engine/effect';
import type { Measured } from '../../engine/indicators/measured';
import { coverSaved } from '../../engine/indicators/yearWorkings';
import { about, monthWords, pounds } from '../../ui/format';
import { leaverSentence } from '../compare/sentences';
import { changeWords, effectNames, effectWords } from './effectWords';
import { FindingList } from './FindingList';
import { useSettled } from './useSettled';

interface EffectPanelProps {
  readonly measured: Measured;
  readonly isToday: boolean;
}

/** What the structure comes to, as it is typed, and how that has moved since it was opened here. */
export function EffectPanel({ measured, isToday }: EffectPanelProps) {
  const effect = effectOf(measured);
  const [atFirst] = useState<Effect>(effect);
  const moved = effectIds.filter((id) => changeWords(id, changeBetween(atFirst, effect, id)) !== null);
  const { time, findings } = measured.assessment;
  const saved = coverSaved(measured);
  const spoken = useSettled(
    `Extra cash ${effectWords('extraCashPerYear', effect.extraCashPerYear)}, ${effectWords('workCovered', effect.workCovered)} of the work covered.`,
  );
  return (
    <aside className="effect screen-only" aria-label="What this comes to">
      <h2>What this comes to</h2>
      <dl>
        {effectIds.map((id) => (
          <Line
            key={id}
            name={effectNames[id]}
            value={id === 'extraCashPerYear' && isToday ? 'the baseline' : effectWords(id, effect[id])}
            note={id === 'coverageOfWorstMonth' ? monthWords(time.worstMonth.month) : null}
            change={changeWords(id, changeBetween(atFirst, effect, id))}
            isMain={mainIds.includes(id)}
          />
        ))}
      </dl>
      <p className="since">
        {moved.length > 0 ? sinceWords(atFirst, effect, isToday) : 'Change anything: the effect shows here at once.'}
      </p>
      {countsKnownLeaver(measured) ? <p className="since">{leaverSentence()}</p> : null}
      {saved === null ? null : (
        <p className="since">
          It saves {about(saved, pounds)} a year of cover. That counts on the released teaching hours really going back
          to class.
        </p>
      )}
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
      <FindingList findings={findings} />
    </aside>
  );
}

const mainIds: readonly EffectId[] = ['extraCashPerYear', 'workCovered'];

/** Extra cash is what governors ask of; where it has not moved, or is the baseline, the full cost is said. */
function sinceWords(before: Effect, after: Effect, isToday: boolean): string {
  const cash = changeWords('extraCashPerYear', changeBetween(before, after, 'extraCashPerYear'));
  const full = changeWords('fullCostPerYear', changeBetween(before, after, 'fullCostPerYear'));
  if (cash && !isToday) return `${cash} a year since you began editing.`;
  return full ? `Full cost ${full} a year since you began editing.` : 'No change of cost since you began editing.';
}

interface LineProps {
  readonly name: string;
  readonly value: string;
  readonly note: string | null;
  readonly change: string | null;
  readonly isMain: boolean;
}

function Line({ name, value, note, change, isMain }: LineProps) {
  return (
    <div className={isMain ? 'effect-line is-main' : 'effect-line'}>
      <dt>
        {name}
        {note ? <span className="effect-note">{note}</span> : null}
      </dt>
      <dd>
        {value}
        {change ? <span className="effect-change">{change}</span> : null}
      </dd>
    </div>
  );
}
