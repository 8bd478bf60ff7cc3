import { listWords, lowered } from '../../domain/numerals';
import type { Plan, PlanEvent, PlanEventKind } from '../../domain/plan';
import { type EventMiss, eventMisses, missOf } from '../../engine/succession/eventReach';
import type { ProcessInputs } from '../../engine/succession/process';
import { todaysPost } from '../../engine/succession/processEvents';
import type { AssessedPlan } from '../../store/selectors';
import { monthWords } from '../../ui/format';
import { personName } from './personWords';

export const eventNames: Readonly<Record<PlanEventKind, string>> = {
  sencoBecomesHead: 'Today’s SENCO becomes head',
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
  return `${eventNames[kind]}: ${lowered(eventMonthLabels[kind])}, ${monthWords(on)}.`;
}

/** Under which of the compared structures an event cannot happen, and why: 'It cannot happen under “No single SENCO”: nobody is designated there in that month.' */
export function missSentences(
  event: PlanEvent,
  { plan, figures, options }: Pick<AssessedPlan, 'plan' | 'figures' | 'options'>,
  compared: readonly ProcessInputs[],
): readonly string[] {
  const found = compared.map((inputs) => ({ option: inputs.option, why: missOf(event, inputs, plan, figures) }));
  return eventMisses.flatMap((miss) => {
    const missed = found.filter(({ why }) => why === miss).map(({ option }) => option);
    const names = options.filter(({ id }) => missed.includes(id)).map(({ name }) => `“${name}”`);
    if (names.length === 0) return [];
    const where =
      names.length === compared.length
        ? 'It cannot happen under any of the structures compared'
        : `It cannot happen under ${listWords(names)}`;
    return [`${where}: ${missWords(miss, plan)}.`];
  });
}

function missWords(miss: EventMiss, plan: Plan): string {
  const todays = todaysPost(plan);
  const who = personName(todays?.holder ?? null, plan) ?? 'today’s SENCO';
  switch (miss) {
    case 'knownLeaver':
      return `${who} is known to be leaving, and is gone from the first day`;
    case 'headAlready':
      return `${who} is the head there already, and SENCO besides`;
    case 'noPart':
      return todays ? `${who} has no post there and would not step up` : 'nobody is SENCO today';
    case 'notLent':
      return 'no other school lends a SENCO in that month';
    case 'lent':
      return 'a school that lends a SENCO sends somebody else meanwhile';
    case 'nobodyDesignated':
      return 'nobody is to be SENCO there in that month';
  }
}
