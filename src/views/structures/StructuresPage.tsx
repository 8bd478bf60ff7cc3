import { useRef, useState } from 'react';
import type { Measured } from '../../engine/indicators/measured';
import { type AssessedPlan, useAssessment } from '../../store/selectors';
import { Button } from '../../ui/controls/Button';
import { PageHeader } from '../../ui/layout/PageHeader';
import { EffectPanel } from './EffectPanel';
import { PrintedStructure } from './PrintedStructure';
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

/** Below this width the list stands above the editor, so choosing has to bring the editor into sight. */
const stackedBelow = 1021;

function Structures({ assessed }: { readonly assessed: AssessedPlan }) {
  const { plan, assessments } = assessed;
  const [chosen, setChosen] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const index = Math.max(
    0,
    plan.structures.findIndex(({ id }) => id === chosen),
  );
  const structure = plan.structures[index];
  const measured = measuredOf(assessed, index);

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
      <div className="structures screen-only">
        <StructureList assessed={assessed} selectedId={structure?.id ?? ''} onSelect={select} />
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
        {assessments.map((assessment, each) => {
          const printed = measuredOf(assessed, each);
          return printed ? (
            <PrintedStructure
              key={assessment.structureId}
              structure={printed.structure}
              index={each}
              measured={printed}
            />
          ) : null;
        })}
      </div>
    </>
  );
}

function measuredOf({ plan, known, figures, assessments }: AssessedPlan, index: number): Measured | null {
  const structure = plan.structures[index];
  const assessment = assessments[index];
  return structure && assessment ? { plan, structure, known, figures, assessment } : null;
}
