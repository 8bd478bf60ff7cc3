import { memo, useCallback, useMemo } from 'react';
import { useChosenPlace } from '../../store/chosenOption';
import { useMitigationRun } from '../../store/mitigationRun';
import { useVariants } from '../../store/mitigationSteps';
import { type SettlingPlan, useSettlingPlan } from '../../store/selectors';
import { chooseOption } from '../../store/sessionStore';
import { useSuccession } from '../../store/succession';
import { useKept } from '../../store/useKept';
import { Button } from '../../ui/controls/Button';
import { OptionChooser } from '../../ui/controls/OptionChooser';
import { NothingYet } from '../../ui/layout/NothingYet';
import { PageHeader } from '../../ui/layout/PageHeader';
import { SectionLinks } from '../../ui/layout/SectionLinks';
import { useAfterPaint } from '../../ui/useAfterPaint';
import { FuturesLine } from '../succession/FuturesLine';
import { ConflictSection } from './conflicts/ConflictSection';
import type { EffectOf } from './conflicts/Safeguards';
import { HealthSection } from './health/HealthSection';
import { boughtOf } from './mitigations/boughtOf';
import { MitigationSection } from './mitigations/MitigationSection';
import { offeredTo, turnsOf } from './mitigations/offered';
import { AllStructures } from './register/AllStructures';
import { RegisterSection } from './register/RegisterSection';
import { registerLead } from './register/registerWords';
import { useRegister } from './register/useRegister';
import './risks.css';

/** What could go wrong, how likely it is, and what would help. */
export default function RisksPage() {
  const settling = useSettlingPlan();
  return settling ? (
    <Risks {...settling} />
  ) : (
    <NothingYet title="Risks" says="There are no risks to show yet." has="them" />
  );
}

// How far the futures are comes ten times a second; only what it changes is drawn again.
const Conflicts = memo(ConflictSection);
const Health = memo(HealthSection);

const sections = [
  { id: 'risks-register', name: 'The register' },
  { id: 'risks-help', name: 'What would help' },
  { id: 'risks-all', name: 'Every structure' },
  { id: 'risks-hats', name: 'Conflicts of interest' },
  { id: 'risks-health', name: 'Health check' },
] as const;

function Risks({ plan, assessed }: SettlingPlan) {
  const place = useChosenPlace(assessed);
  const option = assessed.options[place] ?? assessed.options[0];
  const isPainted = useAfterPaint();
  const shared = useSuccession(assessed);
  const offered = useMemo(() => (option ? offeredTo(assessed, option) : []), [assessed, option]);
  const asked = useMemo(
    () => (isPainted && option ? { assessed, option: option.id, turns: turnsOf(offered) } : null),
    [isPainted, assessed, option, offered],
  );
  const variants = useVariants(asked);
  const own = useMitigationRun(variants);
  const hasChosen = offered.some((each) => each.offered.some(({ isChosen }) => isChosen));
  const { rows, isStale, isPending } = useRegister(assessed, place, shared.outcomes, own, hasChosen);
  const answered = useMemo(() => (own.answer ? boughtOf(own.answer) : null), [own.answer]);
  const bought = useKept(answered, option?.id ?? '');
  const turned = useKept(variants?.turned ?? null, option?.id ?? '').shown;
  const effectOf = useCallback<EffectOf>(
    (structure, id) => turned?.find((each) => each.structure === structure && each.mitigation === id)?.effect ?? null,
    [turned],
  );
  if (!option) return null;
  const isDone = shared.isDone && own.isDone;
  const lead = isPending
    ? 'The futures are being drawn: until then the levels go by the structure alone.'
    : registerLead(option.name, rows);
  return (
    <div className="risks">
      <PageHeader title="Risks" lead={lead} actions={<Button onClick={() => window.print()}>Print</Button>} />
      <div className="risks-bar">
        <OptionChooser label="Whose risks" options={assessed.options} place={place} onChoose={chooseOption} />
        <SectionLinks sections={sections} />
      </div>
      {isDone ? null : <p className="print-only">Printed before every future was drawn.</p>}
      <FuturesLine
        settings={assessed.plan.simulation}
        isStale={isStale}
        drawing={{
          isDone,
          isStopped: shared.isStopped || own.isStopped,
          problem: shared.problem ?? own.problem,
          futuresDone: Math.min(shared.futuresDone, own.futuresDone),
          cancel: () => {
            shared.cancel();
            own.cancel();
          },
          resume: () => {
            shared.resume();
            own.resume();
          },
        }}
      />
      <RegisterSection option={option} rows={rows} figures={assessed.figures} hasChosen={hasChosen} isStale={isStale} />
      <MitigationSection
        plan={plan}
        settled={assessed.plan}
        isPhased={option.phasedPlan !== null}
        offered={offered}
        bought={bought.shown}
        rows={rows}
        isStale={isStale || isPending || bought.isStale}
        isDone={isDone}
      />
      <AllStructures
        assessed={assessed}
        outcomes={shared.outcomes ?? noOutcomes}
        chosen={option.id}
        isStale={shared.outcomes === null}
      />
      <div id="risks-hats" className="risks-part">
        <Conflicts plan={plan} assessed={assessed} place={place} effectOf={effectOf} />
      </div>
      <div id="risks-health" className="risks-part">
        <Health plan={plan} assessed={assessed} />
      </div>
    </div>
  );
}

const noOutcomes = [] as const;
