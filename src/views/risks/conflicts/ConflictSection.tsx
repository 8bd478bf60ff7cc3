import { useMemo } from 'react';
import type { Structure } from '../../../domain/structure';
import { offeredMitigations } from '../../../engine/mitigation/offeredMitigations';
import { conflictTests, hatsWorn } from '../../../engine/risk/conflicts';
import { type Suspensions, suspensionsPerYear } from '../../../engine/risk/suspensions';
import type { AssessedPlan } from '../../../store/selectors';
import { monthWords } from '../../../ui/format';
import './conflicts.css';
import { conflictLead } from './conflictWords';
import { HatBoard } from './HatBoard';
import { PairList } from './PairList';
import { type EffectOf, Safeguards } from './Safeguards';
import { SuspensionNote } from './SuspensionNote';

interface ConflictSectionProps {
  readonly assessed: AssessedPlan;
  readonly place: number;
  readonly effectOf: EffectOf;
}

/** Hats that one person wears, which of them pull against each other, and what can be done about it. */
export function ConflictSection({ assessed, place, effectOf }: ConflictSectionProps) {
  const option = assessed.options[place];
  if (!option) return null;
  const suspensions = suspensionsPerYear(assessed.known, assessed.plan.school.phase, assessed.figures);
  return (
    <section className="conflicts" aria-labelledby="conflicts">
      <h2 id="conflicts">Conflicts of interest</h2>
      {option.spans.map(({ structure, startsOn }) => (
        <div key={structure.id + startsOn} className="conflict-phase">
          {option.phasedPlan === null ? null : (
            <h3>
              {structure.name}, from {monthWords(startsOn)}
            </h3>
          )}
          <Conflicts
            assessed={assessed}
            structure={structure}
            isToday={option.index === 0}
            suspensions={suspensions}
            effectOf={effectOf}
            Heading={option.phasedPlan === null ? 'h3' : 'h4'}
          />
        </div>
      ))}
      <SuspensionNote assessed={assessed} suspensions={suspensions} />
    </section>
  );
}

interface ConflictsProps {
  readonly assessed: AssessedPlan;
  /** As it stands with what is added to it. */
  readonly structure: Structure;
  readonly isToday: boolean;
  readonly suspensions: Suspensions;
  readonly effectOf: EffectOf;
  readonly Heading: 'h3' | 'h4';
}

function Conflicts({ assessed, structure, isToday, suspensions, effectOf, Heading }: ConflictsProps) {
  const { plan, known, figures } = assessed;
  const entered = plan.structures.find(({ id }) => id === structure.id) ?? structure;
  const offered = useMemo(() => offeredMitigations(entered, plan, figures), [entered, plan, figures]);
  const pairs = conflictTests(structure, plan, known, figures);
  const worn = hatsWorn(structure);
  return (
    <>
      <p className="lead">{conflictLead({ structure, worn, suspensions, isToday })}</p>
      <div className="conflict-columns">
        <div>
          <Heading>Who wears which hat</Heading>
          <HatBoard structure={entered} worn={worn} />
        </div>
        <div>
          <Heading>On one person, and pulling against each other</Heading>
          <PairList pairs={pairs} structure={structure} plan={plan} offered={offered.map(({ id }) => id)} />
        </div>
      </div>
      <Safeguards
        assessed={assessed}
        structure={entered}
        pairs={pairs}
        isToday={isToday}
        offered={offered}
        effectOf={effectOf}
      />
    </>
  );
}
