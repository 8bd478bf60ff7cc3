import type { MitigationId } from '../../domain/mitigation';
import type { Structure } from '../../domain/structure';
import { sum } from '../../domain/sum';
import type { Prices } from '../costing/postCost';
import { figuresUnder } from './figuresUnder';
import { isInPlaceToday } from './inPlaceToday';
import { asEntered } from './madeFrom';
import { mitigations } from './register';

/** Cash a year of a structure's mitigations that is no post's: licences, cover, pounds. */
export function mitigationCash(structure: Structure, prices: Prices): number {
  return sum(cashByMitigation(structure, prices), ({ pounds }) => pounds);
}

/** The same, each with what it costs. */
export function cashByMitigation(
  structure: Structure,
  prices: Prices,
): readonly { readonly id: MitigationId; readonly pounds: number }[] {
  if (structure.mitigations.length === 0) return [];
  const under = { ...prices, figures: figuresUnder(structure, prices.plan, prices.figures) };
  return structure.mitigations.map((id) => ({ id, pounds: mitigations[id].pounds?.(structure, under) ?? 0 }));
}

/** What they cost once, beyond the fees that stand in the structure's one-off costs, pounds. Nothing for what is in place today. */
export function mitigationOneOffs(structure: Structure, prices: Prices): number {
  if (isInPlaceToday(structure, prices.plan)) return 0;
  return sum(structure.mitigations, (id) => mitigations[id].oneOff?.(prices) ?? 0);
}

/** What a later phase's mitigations would cost once and an earlier phase has paid: the fee of somebody who has begun, advice that was taken. */
export function paidInPhasesBefore(structure: Structure, before: readonly Structure[], prices: Prices): number {
  if (isInPlaceToday(structure, prices.plan)) return 0;
  return sum(structure.mitigations, (id) => {
    const paid = before.filter((each) => each.mitigations.includes(id)).map((each) => once(id, each, prices));
    return Math.min(once(id, structure, prices), Math.max(0, ...paid));
  });
}

function once(id: MitigationId, structure: Structure, prices: Prices): number {
  const { plan, figures } = prices;
  const { npqFees, oneOff } = mitigations[id];
  const fees = npqFees?.({ structure: asEntered(structure), plan, figures }) ?? 0;
  return fees * figures.value('costs.npqFee') + (oneOff?.(prices) ?? 0);
}
