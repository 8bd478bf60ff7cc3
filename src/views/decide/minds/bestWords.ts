import type { Contender } from '../../../engine/decide/contender';
import { nameOf } from '../weighing/verdictWords';

/** '“SLT SENCO” comes out best': who wins in a world. */
export function bestWords(contenders: readonly Contender[], winner: string | null): string {
  return winner === null ? 'no option is lawful' : `${nameOf(contenders, winner)} comes out best`;
}

/** '“SLT SENCO”', or that none is lawful, after 'at its low'. */
export function winnerWords(contenders: readonly Contender[], winner: string | null): string {
  return winner === null ? 'no option is lawful' : nameOf(contenders, winner);
}
