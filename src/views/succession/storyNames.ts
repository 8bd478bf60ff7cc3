import type { Plan } from '../../domain/plan';
import type { Story, StoryEvent, StoryPerson } from '../../domain/succession';
import { firstName, formerDeputyName, headSenco, newcomerName, personName } from './personWords';

type Planned = Pick<Plan, 'people'>;

/** What somebody is called in the sentence of an event, and from it on. */
interface Called {
  readonly now: string;
  readonly afterwards: string;
}

export type StoryNames = ReadonlyMap<StoryEvent, Called>;

/** What everybody in a story is called, by event, so that no two people in it share a name. */
export function namesIn({ events }: Pick<Story, 'events'>, plan: Planned): StoryNames {
  const names = new Map<StoryEvent, Called>();
  const inSeats = new Map<StoryPerson['seat'], string>();
  const counts = new Map<string, number>();
  const nth = (of: string): number => {
    const count = (counts.get(of) ?? 0) + 1;
    counts.set(of, count);
    return count;
  };
  for (const [place, event] of events.entries()) {
    if (!('who' in event) || event.who === null) continue;
    const { who } = event;
    const called = calledIn(event, who, { events, until: place + 1, plan, inSeats, nth });
    names.set(event, called);
    if (event.kind === 'stepsUp') {
      inSeats.delete('deputy');
      inSeats.set('senco', called.afterwards);
    } else if (event.kind === 'leaves' || event.kind === 'deputyLeaves') inSeats.delete(who.seat);
    else inSeats.set(who.seat, called.afterwards);
  }
  return names;
}

interface SoFar {
  readonly events: readonly StoryEvent[];
  /** How many of the events are told with this one. */
  readonly until: number;
  readonly plan: Planned;
  /** Whoever is in a seat. */
  readonly inSeats: ReadonlyMap<StoryPerson['seat'], string>;
  readonly nth: (of: string) => number;
}

function calledIn(event: StoryEvent, who: StoryPerson, soFar: SoFar): Called {
  const { plan, inSeats, nth } = soFar;
  const named = namedIn(who, soFar);
  if (named !== null) return { now: named, afterwards: named };
  if (event.kind === 'stepsUp') {
    return { now: inSeats.get(who.seat) ?? unseated(who, plan), afterwards: formerDeputyName(nth('stepsUp')) };
  }
  const isNew = event.kind === 'arrives' || event.kind === 'deputyArrives';
  const isKnown = event.kind === 'leaves' && event.how === 'asKnown';
  const name = isNew
    ? newcomerName(who.seat, nth(who.seat))
    : ((isKnown ? null : inSeats.get(who.seat)) ?? unseated(who, plan));
  return { now: name, afterwards: name };
}

/** Somebody of whom no earlier event tells. */
function unseated({ seat, origin }: StoryPerson, plan: Planned): string {
  const isNew = origin === 'outside' || (origin === 'inside' && seat === 'senco');
  return isNew ? newcomerName(seat, 1) : firstName(seat, plan);
}

/** A person of the plan by their label, but for a head who is SENCO; null for somebody it does not have. */
function namedIn({ person, seat: taken }: StoryPerson, { events, until, plan }: SoFar): string | null {
  const name = personName(person, plan);
  if (name === null) return null;
  const people = peopleOf(events.slice(0, until));
  if (taken === 'head') {
    const first = people.find(({ seat, person: id }) => seat === 'head' && id !== null);
    return first?.person === person ? headSenco : headSenco.replace('the ', 'the next ');
  }
  const isInside = people.some(({ seat, person: id }) => id === person && (seat === 'bench' || seat === 'deputy'));
  // SENCO when the plan begins, and since then inside while another is.
  return isInside && name === 'the SENCO' ? 'today’s SENCO' : name;
}

const peopleOf = (events: readonly StoryEvent[]): readonly StoryPerson[] =>
  events.flatMap((event) => ('who' in event && event.who !== null ? [event.who] : []));
