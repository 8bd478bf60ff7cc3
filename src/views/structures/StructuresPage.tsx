import { useRef, useState } from 'react';
import { measuredStructure } from '../../engine/indicators/measured';
import { type AssessedPlan, useAssessment } from '../../store/selectors';
import { Button } from '../../ui/controls/Button';
import { PageHeader } from '../../ui/layout/PageHeader';
import { EffectPanel } from './EffectPanel';
import { PrintedStructure } from './PrintedStructure';
import { phasedOptions } from './phased/bandOf';
import { PhasedEditor } from './phased/PhasedEditor';
import { PhasedList } from './phased/PhasedList';
import { PrintedPhasedPlan } from './phased/PrintedPhasedPlan';
import { StructureEditor } from './StructureEditor';
import { StructureList } from './StructureList';
import './structures.css';

/** The ways to staff the role, each to be made the school's own. */
export default function StructuresPage() {
  const assessed = useAssessment();
  return assessed ? (
    <Structures assessed={assessed} />
  ) : (
    <PageHeader title="Structures" lead="Open a plan on the Start page first." />
  );
}

/** The id that a link asked for: '#/structures?structure=today'. */
const askedFor = (): string | null => new URLSearchParams(location.hash.split('?')[1]).get('structure');

/** Below this width the list stands above the editor, so choosing has to bring the editor into sight. */
const stackedBelow = 1021;

function Structures({ assessed }: { readonly assessed: AssessedPlan }) {
  const { plan } = assessed;
  const [chosen, setChosen] = useState<string | null>(askedFor);
  const heading = useRef<HTMLHeadingElement>(null);
  const index = Math.max(
    0,
    plan.structures.findIndex(({ id }) => id === chosen),
  );
  const phasedPlans = phasedOptions(assessed);
  const phased = phasedPlans.find(({ option }) => option.id === chosen);
  const structure = phased ? undefined : plan.structures[index];
  const selectedId = phased?.option.id ?? structure?.id ?? '';
  const measured = structure ? measuredStructure(assessed, index) : null;

  const select = (id: string): void => {
    setChosen(id);
    if (window.innerWidth < stackedBelow) heading.current?.focus();
  };
  return (
    <>
      <PageHeader
        title="Structures"
        lead="Ways to staff the role, set up for your school. Make each one your own; the figures follow as you type."
        actions={<Button onClick={() => window.print()}>Print</Button>}
      />
      <div className={phased ? 'structures is-phased screen-only' : 'structures screen-only'}>
        <div className="structure-lists">
          <StructureList assessed={assessed} selectedId={selectedId} onSelect={select} />
          <PhasedList assessed={assessed} selectedId={selectedId} onSelect={select} />
        </div>
        {phased ? (
          <PhasedEditor
            key={`edit ${selectedId}`}
            phased={phased}
            assessed={assessed}
            heading={heading}
            onSelect={select}
            onRemoved={() => {
              setChosen(null);
              heading.current?.focus();
            }}
          />
        ) : null}
        {structure ? (
          <StructureEditor
            key={`edit ${structure.id}`}
            structure={structure}
            index={index}
            assessed={assessed}
            heading={heading}
            onSelect={select}
            onRemoved={() => {
              setChosen(plan.structures[index - 1]?.id ?? null);
              heading.current?.focus();
            }}
          />
        ) : null}
        {measured ? (
          <EffectPanel key={`effect ${measured.structure.id}`} measured={measured} isToday={index === 0} />
        ) : null}
      </div>
      <div className="print-only">
        {plan.structures.map((printed, each) => (
          <PrintedStructure key={printed.id} index={each} measured={measuredStructure(assessed, each)} />
        ))}
        {phasedPlans.map((printed) => (
          <PrintedPhasedPlan key={printed.option.id} phased={printed} assessed={assessed} />
        ))}
      </div>
    </>
  );
}
