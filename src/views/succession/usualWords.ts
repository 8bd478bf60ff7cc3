import type { SuccessionOutcome } from '../../domain/succession';
import { otherShare, share } from './hundredWords';
import { futuresWith } from './monthCounts';
import { capital } from './storyWords';

/** Below this share of worse futures there is hardly a worse one. */
const hardlyAny = 0.05;

/** How usual so many empty months are for a structure: '75 of 100 futures are worse for this structure.' Null before any is drawn. */
export function usualWords(
  { alwaysHeld, vacantMonthsOf }: Pick<SuccessionOutcome, 'alwaysHeld' | 'vacantMonthsOf'>,
  vacantMonths: number,
): string | null {
  const all = vacantMonthsOf.length;
  if (all === 0) return null;
  const worse = futuresWith(vacantMonthsOf, (months) => months > vacantMonths);
  const milder = futuresWith(vacantMonthsOf, (months) => months < vacantMonths);
  if (worse === 0 && milder === 0) return 'It is the same in every future for this structure.';
  // How many are ever empty may be exact, and is on the card.
  if (vacantMonths === 0) return futuresAre(otherShare(alwaysHeld));
  if (worse === 0) return 'As bad as it gets for this structure: no future is worse.';
  const failing = futuresWith(vacantMonthsOf, (months) => months > 0);
  const chance = ((1 - alwaysHeld.mean) * worse) / failing;
  const written = share({ mean: chance, standardError: 0 });
  return chance < hardlyAny
    ? `About as bad as it gets for this structure: worse in ${written} of 100.`
    : futuresAre(written);
}

function futuresAre(written: string): string {
  const are = written === '1' || written === 'fewer than 1' ? 'is' : 'are';
  return `${capital(written)} of 100 futures ${are} worse for this structure.`;
}
