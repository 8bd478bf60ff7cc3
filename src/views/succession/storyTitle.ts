import { addMonths, dateInWords, dayInYear, partsOf } from '../../domain/calendar';
import type { Option } from '../../domain/option';
import type { Plan } from '../../domain/plan';
import type { Story, StoryEvent } from '../../domain/succession';
import { lawDates } from '../../evidence/figures/lawDates';
import { countWords, listWords } from '../../ui/format';
import { namesIn } from './storyNames';
import { atEndBefore, monthOf } from './storyWords';

type Happening = Extract<StoryEvent, { readonly kind: 'leaves' | 'absent' | 'searches' }>;

interface ToldUnder {
  readonly story: Story;
  readonly option: Pick<Option, 'name'>;
}

interface First extends ToldUnder {
  readonly event: Happening;
}

/** 'Future 50: under “Today”, the SENCO resigns by 29 February 2028': the first thing that happens in any of a future's stories. */
export function storyTitle(told: readonly ToldUnder[], plan: Plan): string {
  const future = `Future ${told[0]?.story.future ?? 0}`;
  const [first, ...others] = told.flatMap((each): First[] => {
    const event = each.story.events.filter(happens).find(({ month }) => month < each.story.cover.length);
    return event ? [{ ...each, event }] : [];
  });
  if (!first) return `${future}: nothing happens${told.length > 1 ? ' under any of these' : ''}`;
  const soonest = others.reduce((sooner, each) => (each.event.month < sooner.event.month ? each : sooner), first);
  const alike = [first, ...others].filter(({ event }) => isSame(event, soonest.event));
  const name = namesIn(soonest.story, plan).get(soonest.event)?.now ?? '';
  return `${future}: ${underWords(alike, told.length)}${happeningWords(soonest.event, name, plan)}`;
}

/** Names under which it happens, or how many they are; nothing where it happens under all. */
function underWords(alike: readonly First[], count: number): string {
  if (alike.length === count) return '';
  const names = alike.map(({ option }) => `“${option.name}”`);
  return `under ${names.length > mostNames ? `${countWords(names.length)} of these ${countWords(count)}` : listWords(names)}, `;
}

/** Names that a title has room for. */
const mostNames = 2;

function isSame(a: Happening, b: Happening): boolean {
  if (a.month !== b.month || a.kind !== b.kind) return false;
  if (a.kind === 'searches') return b.kind === 'searches' && a.forSeat === b.forSeat;
  if (b.kind === 'searches' || a.who.person !== b.who.person || a.who.seat !== b.who.seat) return false;
  return a.kind === 'absent' || (b.kind === 'leaves' && a.how === b.how);
}

/** Whether luck has a hand in it: a departure known from the first day is no news. */
function happens(event: StoryEvent): event is Happening {
  if (event.kind === 'searches') return event.gap > 0;
  return event.kind === 'absent' || (event.kind === 'leaves' && event.month > 0);
}

function happeningWords(event: Happening, who: string, plan: Plan): string {
  const { month } = event;
  if (event.kind === 'searches') return searchWords[event.forSeat];
  if (event.kind === 'absent') return `${who} is on long absence from ${monthOf(plan, month)}`;
  const at = atEndBefore(plan, month);
  switch (event.how) {
    case 'asKnown':
      return `${who} leaves ${at}`;
    case 'resigns':
      return resigning(who, month, plan) ?? `${who} resigns ${at}`;
    case 'promoted':
      return `${who} is promoted to headteacher ${at}`;
    case 'becomesHead':
      return `${who} becomes the headteacher ${at}`;
    case 'headLeaves':
      return `${who} goes ${at}`;
    case 'secondmentEnds':
      return `the secondment ends ${at}`;
    case 'suddenly':
    case 'headSuddenly':
      return `${who} is gone from ${monthOf(plan, month)}, without notice`;
  }
}

const searchWords = {
  senco: 'the first advert appoints nobody',
  head: 'no headteacher is found in time',
  secondment: 'no other school lends a SENCO in time',
} as const;

/** By the last day for notice; null where the month follows no leaving date. */
function resigning(who: string, month: number, { assumptions }: Plan): string | null {
  const first = partsOf(addMonths(assumptions.startsOn, month));
  const leaving = lawDates.leavingDates.dates.find(({ startsOn }) => startsOn.month === first.month);
  if (!leaving) return null;
  const year = leaving.resignBy.month > first.month ? first.year - 1 : first.year;
  return `${who} resigns by ${dateInWords(dayInYear(year, leaving.resignBy))}`;
}
