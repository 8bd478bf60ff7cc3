import type { SuccessionOutcome } from '../../domain/succession';
import { marginOfError } from '../../engine/succession/areApart';
import { plain } from '../../ui/format';

/** How far to trust the chances: which are exact, and by how much the others may be off. */
export function howExact(outcomes: readonly Pick<SuccessionOutcome, 'alwaysHeld' | 'exact' | 'futures'>[]): string {
  const simulated = outcomes.filter(({ exact }) => !exact.includes('alwaysHeld'));
  const solved = outcomes.length - simulated.length;
  const exactly = 'by carrying every state of the school forward month by month';
  if (simulated.length === 0) {
    return `The chances that the post is always held are worked out exactly, ${exactly}. Stories, money and first reasons come from the futures.`;
  }
  const offBy = errorWords(100 * Math.max(...simulated.map(({ alwaysHeld }) => marginOfError(alwaysHeld))));
  const off = `The chances are simulated: give or take ${offBy} in 100.`;
  return solved === 0
    ? off
    : `For ${solved} of ${outcomes.length} structures the chance that the post is always held is worked out exactly, ${exactly}. For the ${simulated.length === 1 ? 'other' : 'others'} it is simulated: give or take ${offBy} in 100.`;
}

const errorWords = (value: number): string => (value < 0.1 ? 'under 0.1' : plain(Math.ceil(value * 10) / 10, 1));
