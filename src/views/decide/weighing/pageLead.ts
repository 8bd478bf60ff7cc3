import type { Contender } from '../../../engine/decide/contender';
import { gateWords } from './lawGate';
import type { Weighed } from './useWeighed';
import { verdictWords } from './verdictWords';

/** What the page says at its head: the gate, and then the answer, or what is asked first. */
export function pageLead(contenders: readonly Contender[], weighed: Weighed | null, majority: number): string {
  const gate = gateWords(contenders);
  if (!weighed) return `${gate} Say what matters most to you, before any of them is scored; then see which follows.`;
  const { verdict, ordered } = weighed;
  const { says } = verdictWords(verdict, ordered, contenders, majority);
  return verdict.kind === 'noneLawful' || verdict.kind === 'onlyOneLawful' ? says : `${gate} ${says}`;
}
