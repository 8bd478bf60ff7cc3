import { useMemo } from 'react';
import type { Plan } from '../../../domain/plan';
import type { Structure } from '../../../domain/structure';
import { offeredMitigations } from '../../../engine/mitigation/offeredMitigations';
import { conflictTests, firstAlike, hatsWorn } from '../../../engine/risk/conflicts';
import { type Suspensions, suspensionsPerYear } from '../../../engine/risk/suspensions';
import type { AssessedPlan } from '../../../store/selectors';
import { monthWords } from '../../../ui/format';
import { enteredNow } from '../mitigations/offered';
import './conflicts.css';
import { conflictLead } from './conflictWords';
import { HatBoard } from './HatBoard';
import { PairList } from './PairList';
import { type EffectOf, Safeguards } from './Safeguards';
import { SuspensionNote } from './SuspensionNote';

interface ConflictSectionProps {
  /** As it is entered now; `assessed` may be of the plan a moment before. */
  readonly plan: Plan;
  readonly assessed: AssessedPlan;
  readonly place: number;
  readonly effectOf: EffectOf;
}

/** Hats that one person wears, which of them pull against each other, and what can be done about it. */
export function ConflictSection({ plan, assessed, place, effectOf }: ConflictSectionProps) {
  const option = assessed.options[place];
  if (!option) return null;
  const suspensions = suspensionsPerYear(assessed.known, assessed.plan.school.phase, assessed.figures);
  // On paper the first of those that are alike stands for them all.
  const printed = firstAlike(option.spans.map(({ structure }) => structure));
  return (
    <section className="conflicts" aria-labelledby="conflicts">
      <h2 id="conflicts">Conflicts of interest</h2>
      {option.spans.map(({ structure, startsOn }, phase) => (
        <div
          key={structure.id + startsOn}
          className={printed[phase] === phase ? 'conflict-phase' : 'conflict-phase screen-only'}
        >
          {option.phasedPlan === null ? null : (
            <h3>
              {structure.name}, from {monthWords(startsOn)}
            </h3>
          )}
          <Conflicts
            plan={plan}
            assessed={assessed}
            structure={structure}
            isToday={option.index === 0}
            suspensions={suspensions}
            effectOf={effectOf}
            Heading={option.phasedPlan === null ? 'h3' : 'h4'}
          />
        </div>
      ))}
      {printed.some((first, phase) => first !== phase) ? (
        <p className="print-only">A phase that is left out has the same hats on the same people as one before it.</p>
      ) : null}
      <SuspensionNote assessed={assessed} suspensions={suspensions} />
    </section>
  );
}

interface ConflictsProps {
  readonly plan: Plan;
  readonly assessed: AssessedPlan;
  /** As it stands with what is added to it. */
  readonly structure: Structure;
  readonly isToday: boolean;
  readonly suspensions: Suspensions;
  readonly effectOf: EffectOf;
  readonly Heading: 'h3' | 'h4';
}

function Conflicts({ plan, assessed, structure, isToday, suspensions, effectOf, Heading }: ConflictsProps) {
  const entered = enteredNow(plan, structure);
  const offered = useMemo(
    () => offeredMitigations(enteredNow(assessed.plan, structure), assessed.plan, assessed.figures),
    [assessed, structure],
  );
  const pairs = useMemo(
    () => conflictTests(structure, assessed.plan, assessed.known, assessed.figures),
    [assessed, structure],
  );
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
          <PairList pairs={pairs} structure={structure} plan={assessed.plan} offered={offered.map(({ id }) => id)} />
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
