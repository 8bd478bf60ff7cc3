import type { CriterionId } from '../../domain/decision';
import type { Contender } from '../decide/contender';
import { lawfulOf, type Ranges, scoreOf } from '../decide/ranges';
import { rankingOf } from '../decide/ranking';
import { type Weights, weighed } from '../decide/weights';

/** What is read off a world. */
export type Measure =
  /** By how much the option that wins as the plan stands leads the best other lawful option, in weighed scores; below nought it trails. */
  | { readonly kind: 'lead' }
  /** One criterion of one option, in its own unit. */
  | { readonly kind: 'criterion'; readonly option: string; readonly criterion: CriterionId };

/** The lawful option that comes out best; of several that tie, the first in the plan's order; null where none is lawful. */
export function winnerOf(contenders: readonly Contender[], weights: Weights, ranges: Ranges): string | null {
  return rankingOf(contenders, weights, ranges)[0]?.contender.id ?? null;
}

/** By how much an option leads the best other lawful one; null where there is no other. */
export function leadOf(
  option: string | null,
  contenders: readonly Contender[],
  weights: Weights,
  ranges: Ranges,
): number | null {
  const totalOf = ({ values }: Contender): number => weighed(scoreOf(values, ranges), weights);
  const own = contenders.find(({ id }) => id === option);
  const rivals = lawfulOf(contenders).filter(({ id }) => id !== option);
  return own && rivals.length > 0 ? totalOf(own) - Math.max(...rivals.map(totalOf)) : null;
}
