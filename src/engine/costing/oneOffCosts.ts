import { designatedPostOf, type Structure } from '../../domain/structure';
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
  return adverts * figures.value('costs.advert') + npqFees * figures.value('costs.npqFee') + handover;
}
