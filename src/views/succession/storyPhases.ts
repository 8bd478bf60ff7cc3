import type { StoryEvent, StoryPerson } from '../../domain/succession';
import { gapWords, holderBefore, nameIn, nextChange, type Telling } from './storyGaps';
import { monthOf, qualificationWords } from './storyWords';

type PhaseEvent = Extract<StoryEvent, { readonly kind: 'phase' }>;

/**
 * Events in the order of telling: a phase before the search, the stepping up or the arrival that it brings about. Where somebody
 * left for the same month, what follows is from that and stays in its place.
 */
export function inOrderOfTelling(events: readonly StoryEvent[]): readonly StoryEvent[] {
  const told: StoryEvent[] = [];
  for (const event of events) {
    const same = event.kind === 'phase' ? told.findIndex(({ month }) => month === event.month) : -1;
    const hasLeft = told.some(({ kind, month }) => kind === 'leaves' && month === event.month);
    if (same < 0 || hasLeft) told.push(event);
    else told.splice(same, 0, event);
  }
  return told;
}

/** 'In September 2027 “Deputy SENCO” begins, with the Year 4 teacher as SENCO.' */
export function phaseSentence(telling: Telling, place: number, event: PhaseEvent): string {
  const { plan, events } = telling;
  const name = plan.structures.find(({ id }) => id === event.structure)?.name;
  const begins = `In ${monthOf(plan, event.month)} ${name ? `“${name}”` : 'the next phase'} begins`;
  const brings = events
    .slice(place + 1)
    .some(({ kind, month }) => month === event.month && (kind === 'arrives' || kind === 'stepsUp'));
  if (brings) return `${begins}.`;
  return event.who === null
    ? `${begins}${emptyWords(telling, place, event)}.`
    : `${begins}${heldWords(telling, place, event, event.who)}.`;
}

function heldWords(telling: Telling, place: number, event: PhaseEvent, who: StoryPerson): string {
  const { events, plan, story, reach } = telling;
  const before = holderBefore(telling, place)?.who ?? null;
  const isSame =
    before !== null && before.person === who.person && (who.person !== null || seatOf(before) === seatOf(who));
  const name = nameIn(telling, event);
  const isSearched = events.some(({ kind, month }) => kind === 'searches' && month === event.month);
  if (isSame) return isSearched ? ', and its SENCO is still to be found' : `, and ${name} carries on`;
  const person = plan.people.find(({ id }) => id === who.person);
  const cover = story.cover[event.month];
  const qualification =
    cover === 'bridging' ? '' : qualificationWords(cover === 'qualified', reach, Boolean(person?.becameSencoOn));
  const holds = who.seat === 'head' ? name.replace(/,$/, '') : `${name} ${person ? 'as SENCO' : 'in post'}`;
  return `, with ${holds}${qualification.replace(', with ', ' and ')}`;
}

/** Whoever steps up is SENCO from then on. */
const seatOf = ({ seat }: StoryPerson): StoryPerson['seat'] => (seat === 'deputy' || seat === 'bench' ? 'senco' : seat);

function emptyWords(telling: Telling, place: number, { month }: PhaseEvent): string {
  const searches = telling.events.filter((event) => event.kind === 'searches');
  if (searches.some((event) => event.month === month)) return ', and its SENCO is still to be found';
  if (searches.some((event) => event.month < month && event.month + event.gap > month))
    return ' while the search goes on';
  const words = gapWords(telling, place, month, nextChange(telling, place));
  return words === '' ? '' : `: ${words}`;
}
