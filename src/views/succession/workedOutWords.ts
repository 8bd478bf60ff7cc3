import type { SuccessionOutcome } from '../../domain/succession';
import { plain } from '../../ui/format';

/** Two standard errors: 19 times in 20 the true number lies no further off. */
const nearlySure = 2;

/** How far to trust the chances: which are exact, and by how much the others may be off. */
export function howExact(outcomes: readonly Pick<SuccessionOutcome, 'alwaysHeld' | 'exact' | 'futures'>[]): string {
  const simulated = outcomes.filter(({ exact }) => !exact.includes('alwaysHeld'));
  const solved = outcomes.length - simulated.length;
  const exactly = 'by carrying every state of the school forward month by month';
  if (simulated.length === 0) {
    return `The chances that the post is always held are worked out exactly, ${exactly}. Stories, money and first reasons come from the futures.`;
  }
  const error = Math.max(...simulated.map(({ alwaysHeld }) => alwaysHeld.standardError));
  const off = `The chances are simulated: give or take ${inHundred(nearlySure * 100 * error)} in 100.`;
  return solved === 0
    ? off
    : `For ${solved} of ${outcomes.length} structures the chance that the post is always held is worked out exactly, ${exactly}. For the ${simulated.length === 1 ? 'other' : 'others'} it is simulated: give or take ${inHundred(nearlySure * 100 * error)} in 100.`;
}

const inHundred = (value: number): string => (value < 0.1 ? 'under 0.1' : plain(Math.ceil(value * 10) / 10, 1));
