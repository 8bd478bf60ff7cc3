import { effectIds, effectOf } from '../../../engine/effect';
import { measuredOption } from '../../../engine/indicators/measured';
import type { AssessedPlan } from '../../../store/selectors';
import { Mark } from '../../../ui/Mark';
import { PhaseBand } from '../../../ui/timeline/PhaseBand';
import { effectNames, effectWords } from '../effectWords';
import { bandOf, type PhasedOption } from './bandOf';
import { DateTable } from './DatesThatMatter';
import { PhasesSentence } from './PhasesSentence';
import { dateRows } from './timelineWords';
import './phased.css';

interface PrintedPhasedPlanProps {
  readonly phased: PhasedOption;
  readonly assessed: AssessedPlan;
}

/** A phased plan on paper: its sentence and figures, its band, and every date on it. */
export function PrintedPhasedPlan({ phased, assessed }: PrintedPhasedPlanProps) {
  const { option, phasedPlan } = phased;
  const effect = effectOf(measuredOption(assessed, option));
  const { marks, ...band } = bandOf(option, assessed);
  return (
    <section className="printed-phased">
      <h2>
        <Mark index={option.index} /> {option.name}
      </h2>
      <PhasesSentence option={option} />
      <p>{effectIds.map((id) => `${effectNames[id]}: ${effectWords(id, effect[id])}`).join(' · ')}.</p>
      <PhaseBand {...band} label={`${option.name}: its phases over the months`} boundaries={[]} />
      {phasedPlan.notes ? <p>{phasedPlan.notes}</p> : null}
      <h3>Dates that matter</h3>
      <DateTable label={`Dates that matter: ${option.name}`} rows={dateRows(marks, option)} />
    </section>
  );
}
