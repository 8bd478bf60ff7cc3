import { type Assessment, costParts, type KnownSchool } from '../../domain/assessment';
import { addMonths, monthsInYear } from '../../domain/calendar';
import type { PhaseSpan } from '../../domain/option';
import type { Plan } from '../../domain/plan';
import { designatedPostOf } from '../../domain/structure';
import { sum } from '../../domain/sum';
import type { IsoDate } from '../../domain/units';
import type { Figures } from '../../evidence/figuresAt';
import { postCash, secondmentCost } from '../costing/postCost';
import { priceSpans, spansWithin } from '../costing/priceSpans';
import { startingPost } from '../starting/startingPost';
import type { ProcessInputs } from './process';

/** What churn costs and what an empty post saves, at the prices of each month. */
export function processMoney(
  phases: readonly PhaseSpan[],
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
  const { startsOn } = plan.assumptions;
  const spans = priceSpans(plan, figures);
  // A month costs what its span does, so each span of each phase is priced once.
  const byMonth = phases.flatMap((phase) => {
    const post = designatedPostOf(phase.structure);
    return spansWithin(spans, phase).flatMap(({ schoolYear, rates, months }) => {
      const prices = { plan, known, figures, schoolYear, rates };
      const cash = post ? postCash(post, prices) : {};
      const saved = costParts.reduce((sum, part) => sum + (cash[part] ?? 0), 0) / monthsInYear;
      const bridging = lent ? secondmentCost(lent, prices) / monthsInYear : 0;
      return Array.from({ length: months }, () => ({ saved, bridging }));
    });
  });
  const npqFee = (day: IsoDate): number =>
    figures.value('costs.npqFee', day) * figures.value('costs.npqShareSchoolPays', day);
  return {
    planned: money.extraOverHorizon,
    ceiling: plan.school.ceilingPerYear === null ? null : sum(money.years, ({ ceiling }) => ceiling ?? 0),
    savedByMonth: byMonth.map(({ saved }) => saved),
    bridgingByMonth: byMonth.map(({ bridging }) => bridging),
    advert: figures.value('costs.advert'),
    npqFeeByMonth: byMonth.map((_, month) => npqFee(addMonths(startsOn, month))),
  };
}
