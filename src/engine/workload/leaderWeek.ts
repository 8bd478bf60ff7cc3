import { demandPhaseOf, type Phase } from '../../domain/school';
import type { Figures } from '../../evidence/figuresAt';

/** Hours that a leader's usual week in a school of a phase has already. */
export function leaderWeek(phase: Phase, figures: Figures): number {
  return figures.value(demandPhaseOf(phase) === 'primary' ? 'time.primaryLeaderWeek' : 'time.secondaryLeaderWeek');
}
