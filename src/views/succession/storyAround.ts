import { capitalised } from '../../domain/numerals';
import type { StoryEvent, StoryPerson } from '../../domain/succession';
import { dateWords } from '../../ui/format';
import { arrivingName } from './personWords';
import { isHeldThroughout, nameIn, type Telling } from './storyGaps';
import { dutyWords, endBefore, monthOf, termsWords } from './storyWords';

type EventOf<Kind extends StoryEvent['kind']> = Extract<StoryEvent, { readonly kind: Kind }>;

/** The deputy's going matters where the SENCO's post falls empty before there is another. */
export function deputyLeavesSentences(telling: Telling, event: EventOf<'deputyLeaves'>): readonly string[] {
  const { month, gap } = event;
  if (isHeldThroughout(telling.story, month, month + Math.max(1, gap))) return [];
  const replaced = gap === 0 ? 'and another starts at once' : `and that post is empty for ${termsWords(gap)}`;
  return [`${endBefore(telling.plan, month)}: ${nameIn(telling, event)} goes, ${replaced}.`];
}

/** Told of whoever follows a deputy who stepped up. */
export function deputyArrivesSentences(
  telling: Telling,
  place: number,
  event: EventOf<'deputyArrives'>,
): readonly string[] {
  const earlier = telling.events.slice(0, place);
  const last = earlier.findLast(
    (each) => each.kind === 'deputyLeaves' || each.kind === 'deputyArrives' || isDeputyStepping(each),
  );
  if (!last || !isDeputyStepping(last)) return [];
  const isAnother = earlier.some(({ kind }) => kind === 'deputyArrives');
  return [`${capitalised(arrivingName('deputy', isAnother))} starts in ${monthOf(telling.plan, event.month)}.`];
}

const isDeputyStepping = (event: StoryEvent): boolean => event.kind === 'stepsUp' && event.from === 'deputy';

/** A candidate's going matters where the post is later advertised, and stands empty, for want of one. */
export function candidateLeavesSentences(telling: Telling, event: EventOf<'candidateLeaves'>): readonly string[] {
  const { events, plan, months } = telling;
  const { month } = event;
  const wanted = events.find(
    (each, place) =>
      each.kind === 'searches' &&
      each.gap > 0 &&
      each.month >= month &&
      each.month < months &&
      hasLeft(events, place, each.month),
  );
  if (!wanted) return [];
  const goes = wanted.month === month ? 'goes at the same time' : 'goes';
  return [`${endBefore(plan, month)}: ${nameIn(telling, event)}, who might have stepped up, ${goes}.`];
}

/** Whether a search follows a departure, not a plan to appoint. */
const hasLeft = (events: readonly StoryEvent[], place: number, month: number): boolean =>
  events.slice(0, place).some((event) => event.kind === 'leaves' && event.month === month);

export function qualifiesSentence(telling: Telling, place: number, event: EventOf<'qualifies'>): string {
  const { events, plan, reach } = telling;
  const { month, who } = event;
  const isLate = events.slice(0, place).some((each) => each.kind === 'lapses' && isSame(each.who, who));
  const late = isLate && reach !== 'none' ? ', late' : '';
  return `In ${monthOf(plan, month)} ${nameIn(telling, event)} gains the NPQ${late}.`;
}

/** Where no duty asks for the qualification, no anniversary counts. */
export function lapsesSentences(telling: Telling, event: EventOf<'lapses'>): readonly string[] {
  const { reach } = telling;
  if (reach === 'none') return [];
  return [
    `On ${dateWords(event.on)} the third anniversary passes and ${nameIn(telling, event)} is not qualified${dutyWords[reach].lapsedUnlawful}.`,
  ];
}

export const isSame = (a: StoryPerson, b: StoryPerson): boolean =>
  a.person === b.person && a.seat === b.seat && a.origin === b.origin;
