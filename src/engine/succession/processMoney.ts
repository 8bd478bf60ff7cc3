import { type Assessment, costParts, type KnownSchool } from '../../domain/assessment';
import { addMonths } from '../../domain/calendar';
import type { Option } from '../../domain/option';
import type { Plan } from '../../domain/plan';
import { designatedPostOf } from '../../domain/structure';
import type { Figures } from '../../evidence/figuresAt';
import { postCash, secondmentCost } from '../costing/postCost';
import { pricesOn } from '../costing/prices';
import { startingPost } from '../starting/startingPost';
import type { ProcessInputs } from './process';

/** What churn costs and what an empty post saves, at the prices of each month. */
export function processMoney(
  option: Option,
  plan: Plan,
  known: KnownSchool,
  { money }: Assessment,
  figures: Figures,
): ProcessInputs['money'] {
  const bridge = startingPost('secondedSenco', 'bridge', { school: plan.school, known, people: plan.people, figures });
  const lent = bridge.secondment && {
    ...bridge,
    secondment: { ...bridge.secondment, daysPerWeek: figures.value('succession.bridgingDays') },
  };
  const byMonth = option.spans.flatMap(({ structure, fromMonth, months }) => {
    const post = designatedPostOf(structure);
    return Array.from({ length: months }, (_, m) => {
      const day = addMonths(plan.assumptions.startsOn, fromMonth + m);
      const prices = pricesOn(day, { plan, known, figures });
      const cash = post ? postCash(post, prices) : {};
      return {
        saved: costParts.reduce((sum, part) => sum + (cash[part] ?? 0), 0) / 12,
        bridging: lent ? secondmentCost(lent, prices) / 12 : 0,
        npqFee: figures.value('costs.npqFee', day) * figures.value('costs.npqShareSchoolPays', day),
      };
    });
  });
  return {
    planned: money.extraOverHorizon,
    savedByMonth: byMonth.map(({ saved }) => saved),
    bridgingByMonth: byMonth.map(({ bridging }) => bridging),
    advert: figures.value('costs.advert'),
    npqFeeByMonth: byMonth.map(({ npqFee }) => npqFee),
  };
}
