import { useMemo } from 'react';
import type { SuccessionOutcome } from '../../../domain/succession';
import { inputsThatTell } from '../../../engine/sensitivity/inputsThatTell';
import type { Tornado } from '../../../engine/sensitivity/tornado';
import type { InputId, UncertainInput } from '../../../engine/sensitivity/uncertainInput';
import type { AssessedPlan } from '../../../store/selectors';
import { useTornado } from '../../../store/sensitivity';
import { useKept } from '../../../store/useKept';
import { MapPart } from './MapPart';
import './minds.css';
import { SwitchPart } from './SwitchPart';
import { TornadoPart } from './TornadoPart';
import { heldWords } from './tornadoWords';
import { type Minds, useMinds } from './useMinds';

interface MindsSectionProps {
  readonly assessed: AssessedPlan;
  /** The last there will be; null until they are there. */
  readonly outcomes: readonly SuccessionOutcome[] | null;
}

/** What would change our minds: the numbers that nobody knows for sure, moved one at a time and two together. */
export function MindsSection({ assessed, outcomes }: MindsSectionProps) {
  const minds = useMinds(assessed, outcomes);
  return (
    <section className="minds">
      <h2>What would change our minds</h2>
      {minds === null ? <p className="decide-says">This follows once all the futures are drawn.</p> : null}
      {minds?.canBeWeighed === false ? (
        <p className="decide-says">
          There are not two lawful options that differ in anything weighed, so no uncertain number could put another
          first.
        </p>
      ) : null}
      {minds?.canBeWeighed ? <Moved minds={minds} /> : null}
    </section>
  );
}

function Moved({ minds }: { readonly minds: Minds }) {
  const lead = useTornado(minds.about);
  const known = useKept(lead.answer).shown;
  const { inputs } = minds;
  const switching = useMemo(() => known && switchingIn(known, inputs), [known, inputs]);
  const widest = known?.bars.find(({ input }) => input.id !== 'ehcps')?.input.id ?? null;
  const held = heldWords(minds.uncertain);
  return (
    <>
      <TornadoPart minds={minds} lead={lead} />
      {held === null ? null : <p className="foot">{held}</p>}
      <SwitchPart minds={minds} ids={switching} />
      <MapPart minds={minds} widest={widest} />
    </>
  );
}

function switchingIn(tornado: Tornado, inputs: readonly UncertainInput[]): readonly InputId[] {
  return inputsThatTell(tornado).filter((id) => inputs.some((input) => input.id === id));
}
