import type { PlanEvent, PlanEventKind } from '../../domain/plan';
import { monthWords } from '../../ui/format';

export const eventNames: Readonly<Record<PlanEventKind, string>> = {
  sencoBecomesHead: 'The SENCO becomes head',
  sencoResigns: 'The SENCO resigns',
  suddenVacancy: 'The SENCO goes without notice',
  longAbsence: 'The SENCO is away for long',
  secondmentWithdrawn: 'The secondment is withdrawn',
  firstAdvertFails: 'The first advert fails',
};

/** What the month of an event is the first of. */
export const eventMonthLabels: Readonly<Record<PlanEventKind, string>> = {
  sencoBecomesHead: 'First month as head',
  sencoResigns: 'First month without them',
  suddenVacancy: 'First month without them',
  longAbsence: 'First month away',
  secondmentWithdrawn: 'First month without it',
  firstAdvertFails: 'First search from',
};

/** For paper: 'The SENCO resigns: first month without them, January 2028.' */
export function eventSentence({ kind, on }: PlanEvent): string {
  const label = eventMonthLabels[kind];
  return `${eventNames[kind]}: ${label.charAt(0).toLowerCase()}${label.slice(1)}, ${monthWords(on)}.`;
}
