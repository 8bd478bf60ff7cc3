import type { PhaseSpan } from '../../domain/option';
import { designatedPostOf, type Structure } from '../../domain/structure';
import { mitigationOneOffs, paidInPhasesBefore } from '../mitigation/mitigationCash';
import { functionCost, type Prices } from './postCost';

/** One-off costs of getting to a structure, pounds. */
export function oneOffCosts(structure: Structure, prices: Prices): number {
  const { figures } = prices;
  const { adverts, npqFees, handoverWeeks } = structure.oneOffs;
  const designated = designatedPostOf(structure);
  const handover =
    designated && handoverWeeks > 0
      ? (functionCost(designated, prices) * handoverWeeks) / figures.value('time.schoolWeeks')
      : 0;
  return (
    adverts * figures.value('costs.advert') +
    npqFees * figures.value('costs.npqFee') +
    handover +
    mitigationOneOffs(structure, prices)
  );
}

/** One-off costs of the phase at a place, pounds: what an earlier one has paid for its mitigations is not paid again. */
export function oneOffCostsOfPhase(
  phases: readonly Pick<PhaseSpan, 'structure'>[],
  place: number,
  prices: Prices,
): number {
  const structure = phases[place]?.structure;
  if (!structure) throw new Error(`There is no phase ${place}`);
  const before = phases.slice(0, place).map((phase) => phase.structure);
  return oneOffCosts(structure, prices) - paidInPhasesBefore(structure, before, prices);
}
