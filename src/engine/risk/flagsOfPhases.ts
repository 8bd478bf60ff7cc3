import type { Assessment, RiskFlag } from '../../domain/assessment';
import type { PhaseSpan } from '../../domain/option';
import type { PhasePart } from '../phases';

interface OfPhase {
  readonly name: string;
  readonly flag: RiskFlag;
}

/** The risks of a phased plan: a flag is raised where it is in any phase, and says in which. */
export function flagsOfPhases(
  phases: readonly PhaseSpan[],
  parts: readonly PhasePart<Pick<Assessment, 'flags'>>[],
): readonly RiskFlag[] {
  const first = parts[0]?.of.flags ?? [];
  return first.map(({ id }) => {
    const inPhases = phases.flatMap(({ structure: { name } }, place): readonly OfPhase[] => {
      const flag = parts[place]?.of.flags.find((each) => each.id === id);
      return flag ? [{ name, flag }] : [];
    });
    const raised = inPhases.filter(({ flag }) => flag.isRaised);
    return raised.length > 0
      ? { id, isRaised: true, because: becauseOf(raised, inPhases.length) }
      : { id, isRaised: false, because: becauseOf(inPhases, inPhases.length) };
  });
}

/** What is the same in every phase is said once. */
function becauseOf(said: readonly OfPhase[], phaseCount: number): string {
  const words = new Set(said.map(({ flag }) => flag.because));
  if (words.size === 1 && said.length === phaseCount) return [...words].join('');
  return said.map(({ name, flag }) => `In the phase “${name}”: ${flag.because}`).join(' ');
}
