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

/** What is switched on and what is sure to happen, a sentence each; none where there is neither. */
export const supposedSentences = (plan: Supposed): readonly string[] =>
  [packsSentence(plan), eventsSentence(plan)].filter((sentence) => sentence !== null);

/** 'Switched on: Higher pay awards (speculation).' */
export function packsSentence(plan: Pick<Plan, 'policyPacks'>): string | null {
  const packs = packsInForce(plan.policyPacks).map((id) => {
    const { name, status } = policyPacks[id];
    return `${name} (${statusWords[status]})`;
  });
  return packs.length > 0 ? `Switched on: ${listWords(packs)}.` : null;
}

/** 'Sure to happen: the first advert fails, September 2027.' */
export function eventsSentence(plan: Supposed): string | null {
  const events = [...plan.events].sort((a, b) => a.on.localeCompare(b.on)).map((event) => eventWords(event, plan));
  return events.length > 0 ? `Sure to happen: ${events.join('; ')}.` : null;
}

/** 'the first advert fails, September 2027' */
function eventWords({ kind, on }: PlanEvent, { assumptions: { startsOn, horizonYears } }: Supposed): string {
  const at = monthsBetween(startsOn, on);
  const outside = at < 0 || at >= monthsInYear * horizonYears ? ', outside the years shown' : '';
  return `${lowered(eventNames[kind])}, ${monthWords(on)}${outside}`;
}
