import type { SuccessionOutcome } from '../../domain/succession';
import { howUsual } from '../../engine/succession/howUsual';
import { otherShare, share } from './hundredWords';
import { capital } from './storyWords';

/** Below this share of worse futures there is hardly a worse one. */
const hardlyAny = 0.05;

/** How usual so many empty months are for a structure: '75 of 100 futures are worse for this structure.' Null before any is drawn. */
export function usualWords(
  outcome: Pick<SuccessionOutcome, 'alwaysHeld' | 'vacantMonthsOf'>,
  vacantMonths: number,
): string | null {
  const usual = howUsual(outcome, vacantMonths);
  if (!usual) return null;
  const { isSameInAll, chanceOfWorse } = usual;
  if (isSameInAll) return 'It is the same in every future for this structure.';
  if (vacantMonths === 0) return futuresAre(otherShare(outcome.alwaysHeld));
  if (chanceOfWorse === 0) return 'As bad as it gets for this structure: no future is worse.';
  const written = share({ mean: chanceOfWorse, standardError: 0 });
  return chanceOfWorse < hardlyAny
    ? `About as bad as it gets for this structure: worse in ${written} of 100.`
    : futuresAre(written);
}

function futuresAre(written: string): string {
  const are = written === '1' || written === 'fewer than 1' ? 'is' : 'are';
  return `${capital(written)} of 100 futures ${are} worse for this structure.`;
}
