import { monthsBetween, monthsInYear } from '../../domain/calendar';
import { lowered } from '../../domain/numerals';
import type { Plan, PlanEvent } from '../../domain/plan';
import { type PolicyStatus, packsInForce, policyPacks } from '../../evidence/policyPacks';
import { listWords, monthWords } from '../../ui/format';
import { eventNames } from './eventWords';

export const statusWords: Readonly<Record<PolicyStatus, string>> = {
  law: 'law, not yet begun',
  proposed: 'proposed, not law',
  speculation: 'speculation',
};

type Supposed = Pick<Plan, 'policyPacks' | 'events' | 'assumptions'>;

/** 'Switched on: Higher pay awards (speculation).', 'Sure to happen: the first advert fails, September 2027.'; none where there is neither. */
export function supposedSentences(plan: Supposed): readonly string[] {
  const packs = packsInForce(plan.policyPacks).map((id) => {
    const { name, status } = policyPacks[id];
    return `${name} (${statusWords[status]})`;
  });
  const events = [...plan.events].sort((a, b) => a.on.localeCompare(b.on)).map((event) => eventWords(event, plan));
  return [
    ...(packs.length > 0 ? [`Switched on: ${listWords(packs)}.`] : []),
    ...(events.length > 0 ? [`Sure to happen: ${events.join('; ')}.`] : []),
  ];
}

/** 'the first advert fails, September 2027' */
function eventWords({ kind, on }: PlanEvent, { assumptions: { startsOn, horizonYears } }: Supposed): string {
  const at = monthsBetween(startsOn, on);
  const outside = at < 0 || at >= monthsInYear * horizonYears ? ', outside the years shown' : '';
  return `${lowered(eventNames[kind])}, ${monthWords(on)}${outside}`;
}
